from practice_site.checks.advice.keyphrase import Keyphrase, stem, words_of
from practice_site.words.sentences import sentences


def test_words_of_a_text() -> None:
    assert words_of("It’s a T-score, of -2.5 (or so)!") == [
        *("it's", "a", "t-score", "of", "2", "5", "or", "so"),
    ]


def test_forms_of_a_word_are_one() -> None:
    assert len({stem(word) for word in ("fracture", "fractures", "fractured", "fracture's")}) == 1
    assert stem("back") != stem("neck")


def test_only_words_with_a_meaning_count() -> None:
    assert Keyphrase("how to treat a fracture of the spine").words == ("treat", "fracture", "spine")
    assert Keyphrase("to be or not").words == ("to", "be", "or", "not")
    assert Keyphrase("").words == ()


def test_all_words_in_one_sentence_in_any_form_and_order() -> None:
    phrase = Keyphrase("treating back pain")
    text = "Pain of the back is treated. Backs hurt. Treatment of pain in the neck."
    assert phrase.times_in(sentences(text)) == 1
    assert phrase.times_in(["Back pain, treat back pain; treatment."]) == 1
    assert phrase.share_in("A back.") == 1 / 3
    assert phrase.share_in("Treats pain of backs") == 1


def test_a_title_begins_with_the_very_phrase_but_for_small_words() -> None:
    phrase = Keyphrase("bone density test")
    assert phrase.begins("A Bone Density Test: Who Needs One")
    assert not phrase.begins("Who Needs a Bone Density Test")
    assert not phrase.begins("Density Test of Bone")
    assert Keyphrase("the first walk").begins("The First Walk")


def test_a_link_competes_that_says_the_same_and_no_more() -> None:
    phrase = Keyphrase("bone density test")
    assert phrase.is_all_of("the tests of bone density")
    assert not phrase.is_all_of("a bone density test at home")
    assert not phrase.is_all_of("")

import pytest

from practice_site.words.sentences import cut, first_sentences, sentences


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "Dr. J. Roe sees 2.5 knees in St. Helena vs. Napa. Most are sore! “Why?” She knows."
    assert list(sentences(text)) == [
        "Dr. J. Roe sees 2.5 knees in St. Helena vs. Napa.",
        "Most are sore!",
        "“Why?”",
        "She knows.",
    ]


def test_an_answer_of_one_word_is_a_sentence_and_a_number_is_none() -> None:
    assert list(sentences("No. Take pill No. 5 and rest.")) == ["No.", "Take pill No. 5 and rest."]


def test_the_number_of_a_footnote_belongs_to_the_sentence_before_it() -> None:
    text = "Walks may help.1 Rest for 2.5 Days.12 Then walk."
    assert list(sentences(text)) == ["Walks may help.1", "Rest for 2.5 Days.12", "Then walk."]


@pytest.mark.parametrize("last", ["Walk.", "Walk!", "Walk?"])
def test_where_a_sentence_ends_does_not_depend_on_the_marks_of_others(last: str) -> None:
    first = "See Ms. Roe vs. J. Roe, e.g. Dr. Roe of Roe Inc. By No. 5.2 Then “sit.”"
    assert list(sentences(f"{first} Rest. {last}")) == [first, "Rest.", last]


def test_sentences_that_are_only_counted_lose_their_end() -> None:
    text = "Dr. Roe walks.1 “Why?” She knows."
    assert cut(text) == ["Dr. Roe walks", "“Why", "She knows."]
    assert len(cut(text)) == len(list(sentences(text)))


def test_the_first_sentence_is_taken_whole_and_more_as_far_as_they_fit() -> None:
    assert first_sentences("One two. Three four. Five.", 20) == "One two. Three four."
    assert first_sentences("A sentence that is long. Two.", 12) == "A sentence that is long."
    assert first_sentences("", 5) == ""


def test_a_sentence_without_end_is_cut_between_words_and_shows_it() -> None:
    assert first_sentences("Knees, shoulders and backs ache and ache.", 19) == "Knees, shoulders …"
    assert first_sentences("x" * 50, 10) == "x" * 10 + " …"

"""How sentences speak of premises; what is done with the places is tested beside it."""

from practice_site.checks.mentions.premises import stated, suggested


def test_all_of_a_row_where_there_are_several_offices_and_the_first_where_there_is_one() -> None:
    (several,) = stated("Our offices in Napa, Sonoma, and St. Helena are open.")
    assert several.places == ("Napa", "Sonoma", "St. Helena")
    (one,) = stated("It is far from our office in Napa and Sonoma is farther.")
    assert one.places == ("Napa",)


def test_the_words_are_those_that_say_it() -> None:
    (said,) = stated("On Monday come to our Sonoma spine clinic, please.")
    assert said.words == "our Sonoma spine clinic"


def test_headings_suggest_what_sentences_do_not() -> None:
    heading = "Spine Specialists in Sonoma"
    assert [said.places for said in suggested(heading, is_heading=True)] == [("Sonoma",)]
    assert list(suggested(heading, is_heading=False)) == []


def test_somebody_elses_office_is_not_ours() -> None:
    for words in ("our partner clinic in Sonoma", "our way to the Sonoma office"):
        assert list(stated(words)) == []

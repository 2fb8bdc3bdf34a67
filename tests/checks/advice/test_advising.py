from checks.advice.texts import rated, text, words
from practice_site.checks.advice.advising import advice_of
from practice_site.checks.advice.keyphrase_points import keyphrase_points
from practice_site.checks.advice.point import score_of
from practice_site.checks.advice.reading_points import reading_points
from practice_site.checks.advice.search_points import search_points


def test_the_results_come_first_and_are_those_of_their_points() -> None:
    given = text(words(30), keyphrase="walk")
    advice = advice_of(given)
    search = (*keyphrase_points(given), *search_points(given))
    assert advice[0].name == "Search, in all"
    assert advice[0].message == f"{score_of(search)} of 100."
    assert advice[1].name == "Reading, in all"
    assert advice[2:] == (*search, *reading_points(given))


def test_an_empty_text_is_not_said_to_read_well() -> None:
    assert "Reading, in all" not in rated(advice_of(text("")))


def test_every_message_is_a_sentence() -> None:
    for markdown in ("", "Walk.", words(400), "## Walks\n\n[walk](/a/)\n\n![Walk](images/a.png)"):
        for point in advice_of(text(markdown, keyphrase="walk", title_pixels=1, h1s=2)):
            assert point.message.endswith("."), point
            assert point.message[0].isupper() or point.message[0].isdigit(), point

"""Which quotations are told to be somebody else's."""

import pytest

from checks.doorways.labelled import families, served
from practice_site.checks.doorways.judgement import judge_towns
from practice_site.model.positions import Positions
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial

TEXT = families()["honest_willamette"]
IN_DALLAS = "The path along Rickreall Creek is paved"
IN_SILVERTON = "Silver Creek runs through"
QUOTE = (
    "I had not slept through a night since March. They asked about the mattress before anything "
    "else, and a week later I slept until six."
)
REWORDED = (
    "Since March I had not slept through a single night. They asked about my mattress before "
    "anything else, and one week later I slept until six."
)
OTHER = (
    "I had not slept well for years, and nobody knew why. In the end it was the long drive to "
    "work, so I moved, and my back never hurt again."
)
THANKS = "Thank you so much, Dr. Sample! I would recommend you to all my friends."


def record(slug: str, quote: str, name: str, town: str = "") -> Testimonial:
    path = f"content/testimonials/{slug}.yaml"
    return Testimonial(
        slug=slug,
        path=path,
        positions=Positions(Span(path)),
        status="publish",
        quote=quote,
        attribution=name,
        town=town,
    )


def found(*records: Testimonial, **said: str) -> list[tuple[str, str]]:
    """Which quotation repeats which, of records and of what is said on towns' pages."""
    text = TEXT
    for town, before in (("dallas", IN_DALLAS), ("silverton", IN_SILVERTON)):
        if town in said:
            text = text.replace(before, f"{said[town]}\n\n      {before}")
    places = served(text)
    judged = judge_towns(type(places)(places.offices, places.towns, records))
    return [(one.source.slug, first.source.slug) for one, first in judged.quotes]


@pytest.mark.parametrize("again", [QUOTE, REWORDED])
def test_one_quote_of_two_people_or_for_two_towns(again: str) -> None:
    one = record("a", QUOTE, "Jo M.", "Dallas")
    assert found(one, record("b", again, "Kim B.", "Dallas")) == [("b", "a")]
    assert found(one, record("b", again, "Jo M.", "Silverton")) == [("b", "a")]
    assert found(one, record("b", again, "Kim B."), record("c", again, "Lee")) == [
        ("b", "a"),
        ("c", "a"),
    ]


def test_one_quote_of_one_person() -> None:
    one = record("a", QUOTE, "Jo M.", "Dallas")
    assert found(one, record("b", REWORDED, "Jo", "Dallas")) == []
    assert found(one, record("b", REWORDED, "Jo M.")) == []
    assert found(one, record("b", OTHER, "Kim B.", "Silverton")) == []


def test_thanks_are_alike() -> None:
    one = record("a", THANKS, "Jo M.", "Dallas")
    assert found(one, record("b", THANKS, "Kim B.", "Silverton")) == []
    assert found(dallas=f"“{THANKS}”", silverton=f"“{THANKS}”") == []


@pytest.mark.parametrize("again", [QUOTE, REWORDED, f"A man from Salem wrote: “{REWORDED}”"])
def test_a_quote_in_a_towns_text(again: str) -> None:
    one = record("a", QUOTE, "Jo M.", "Silverton")
    assert found(one, dallas=again) == [("dallas", "a")]
    assert found(one, silverton=again) == []
    assert found(record("a", QUOTE, "Jo M."), silverton=again) == [("silverton", "a")]
    assert found(dallas=again, silverton=f'"{QUOTE}"') == [("dallas", "silverton")]


def test_what_the_practice_says_is_no_quote() -> None:
    ours = "We ask about the mattress first, and about the drive to work, before anything else."
    assert found(dallas=ours, silverton=ours) == []

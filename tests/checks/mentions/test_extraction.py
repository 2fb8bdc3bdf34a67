"""What is kept of a text, and that most texts leave nothing."""

import random

from checks.mentions.said import mentions
from practice_site.checks.example import PARAGRAPHS
from practice_site.checks.mentions.extraction import mentions_of
from practice_site.checks.texts import text_of
from practice_site.model.mention import Mention, MentionKind
from practice_site.reading.locations_file import read_locations

TOWN = """\
format: 1
towns:
  - slug: sonoma
    name: Sonoma
    state: CA
    served_from: napa
    summary: From our Sonoma office.
    drive: {minutes: 9, miles: 9, route: To our clinic in Glen Ellen}
    hospitals: [{name: H, note: Beside our Kenwood office.}]
    parking: Behind 12 Main Street.
    photo_alt: Our Boyes Hot Springs clinic.
    faq: [{question: Where is our El Verano office?, answer: It is here.}]
"""


def said(found: tuple[Mention, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(mention.kind.value, mention.about) for mention in found]


def test_a_text_about_something_else_leaves_nothing() -> None:
    assert mentions(PARAGRAPHS) == ()
    assert mentions("The office is open. A clinic in the hills. Practice makes perfect.") == ()


def test_each_kind_once_in_a_passage_at_the_place_of_the_passage() -> None:
    found = mentions(
        "Nothing.\n\nSee our Sonoma office, yes, our Sonoma office. Call us at (707) 555-0142.\n\n"
        "At Sample Pain Clinic, visit us at 1 Main Street in Napa."
    )
    assert said(found) == [
        ("name", ("Sample Pain Clinic",)),
        ("premises", ("Sonoma",)),
        ("phone", ("(707) 555-0142",)),
        ("address", ("1 Main Street", "", "Napa", "", "")),
    ]
    assert [mention.span.line for mention in found] == [5, 3, 3, 5]


def test_a_number_in_a_link_and_the_title_count_and_words_of_others_do_not() -> None:
    found = mentions(
        "You may [call us](tel:+17075550199) or [the hospital](tel:+17075550100).\n\n"
        "> Our Yountville office said: call us at (707) 555-0100 or [call us](tel:+17075550101).",
        title="Pain Clinic in Sonoma",
    )
    assert said(found)[2:] == [("hint", ("Sonoma",)), ("phone", ("+17075550199",))]
    assert {mention.name for mention in found[:2]} == {"", "Pain Clinic"}


def test_a_label_counts_where_it_says_how_to_reach_the_practice() -> None:
    text = "- **Phone:** (707) 555-0199\n- **Fax:** (707) 555-0143"
    assert mentions(text) == ()
    assert [mention.about for mention in mentions(text, slug="contact")] == [
        ("(707) 555-0199",),
        ("(707) 555-0143",),
    ]


def test_all_that_is_written_for_a_town_is_looked_at() -> None:
    (town,) = read_locations("locations.yaml", TOWN).records
    found = mentions_of(text_of(town, {"locations.yaml": TOWN}))
    assert [(mention.span.line, *mention.about[:1]) for mention in found] == [
        (7, "Sonoma"),
        (11, "Boyes Hot Springs"),
        (8, "Glen Ellen"),
        (9, "Kenwood"),
        (12, "El Verano"),
        (10, "12 Main Street"),
    ]


def test_a_sentence_is_found_wherever_it_stands() -> None:
    """Lines, lists, answers: places in the whole and in the passage are the same ones."""
    chance = random.Random(7)
    fillers = ["One line.", "Two\nlines of it.", "- a\n- b\n- c", "## A heading", "> A quote."]
    for _ in range(40):
        parts = [chance.choice(fillers) for _ in range(chance.randrange(12))]
        place = chance.randrange(len(parts) + 1)
        form = chance.choice(["{}", "- x\n- {}\n- y", "So it is. {} And on.", "So\nit is. {}"])
        parts.insert(place, form.format("Come to our\n  Sonoma office today."))
        assert [(m.kind, m.about) for m in mentions("\n\n".join(parts))] == [
            (MentionKind.PREMISES, ("Sonoma",))
        ]

"""Which numbers a sentence calls the practice's own."""

import pytest

from practice_site.checks.mentions.numbers import claimed_links, claimed_numbers, labelled
from practice_site.model.markdown import LinkUse
from practice_site.model.span import Span


@pytest.mark.parametrize(
    "sentence",
    [
        "Call us at (707) 555-0199.",
        "Call us: 707-555-0199.",
        "Reach the practice by phone at 707.555.0199.",
        "Call our front office in Napa at +1 707-555-0199 on any day.",
        "Our telephone number is (707) 555-0199.",
        "Fax us at 1-707-555-0199.",
        "For an appointment, call (707) 555-0199.",
        "Call (707) 555-0199 to see Dr. Sample.",
    ],
)
def test_a_number_that_is_said_to_be_ours(sentence: str) -> None:
    (found,) = claimed_numbers(sentence)
    assert found.number.endswith("0199")
    assert found.words in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "The hospital has (707) 555-0199.",
        "Call the hospital at (707) 555-0199.",
        "Call us, or Medicare at 1-800-633-4227.",
        "Call us after the hospital has called (707) 555-0199.",
        "For a ride, call (707) 555-0199.",
        "For an appointment with the laboratory call (707) 555-0199.",
        "To file a complaint call (800) 633-2322.",
        "Call us, and in an emergency 911, or 988.",
        "Call us between 8 and 17; it takes 166-514-5300 seconds.",
        "Our office is in 94559-1234.",
    ],
)
def test_a_number_that_is_not(sentence: str) -> None:
    assert list(claimed_numbers(sentence)) == []


def test_labels_stand_at_the_beginning_of_a_line() -> None:
    text = "Phone: (707) 555-0142\nThe phone: (707) 555-0100\nFax 707-555-0143"
    assert [number for _, number in labelled(text)] == ["(707) 555-0142", "707-555-0143"]


def test_links_say_whose_number_they_dial() -> None:
    links = [
        LinkUse("tel:+17075550199", "call our office", Span("x", 1)),
        LinkUse("tel:+17075550100", "the hospital", Span("x", 2)),
        LinkUse("/contact/", "call us", Span("x", 3)),
    ]
    assert [link.span.line for _, link in claimed_links(links)] == [1]

import pytest

from practice_site.checks.advertising import advertisement


@pytest.mark.parametrize(
    ("does", "answer"),
    [
        ("invites", "It may help. Schedule your consultation today to explore it."),
        ("invites", "Call us today to schedule."),
        ("invites", "Book a visit now."),
        ("invites", "We offer a free consultation."),
        ("invites", "Contact our office to book."),
        ("phones", "You can reach us at (707) 555-0142."),
        ("phones", "Dial 707-555-0142."),
        ("praises", "We are the leading spine center."),
        ("praises", "We use state-of-the-art imaging."),
        ("praises", "We have the best pain doctors."),
        ("praises", "Here are the best surgeons in Napa."),
        ("praises", "Dr. Roe is a leading spine expert."),
    ],
)
def test_what_advertises(does: str, answer: str) -> None:
    found = advertisement("Where can I have it?", answer)
    assert found is not None
    assert found.does == does
    assert found.words in answer


@pytest.mark.parametrize(
    "answer",
    [
        "Call us today if you have a fever.",
        "It works best when it is warm, and the best time is the morning.",
        "Falls are the leading cause of fractures.",
        "The best treatment depends on you, and the leading treatment question is when.",
        "No clinic can say that it has the best doctors in Napa.",
        "Schedule a follow-up visit with your dentist to see whether it heals.",
        "Call Poison Control at 1-800-222-1222.",
        "The most advanced scans do not always help.",
        "The best evidence comes from trials. Do your best.",
        "Ask your physician to schedule an exam.",
        "The top part of the spine carries the head.",
        "Your plan is 12-345-6789.",
        "",
    ],
)
def test_what_only_looks_like_it(answer: str) -> None:
    assert advertisement("Where can I have it?", answer) is None


def test_whoever_asks_how_to_reach_the_practice_is_told() -> None:
    answer = "Call us at (707) 555-0142 to schedule one."
    assert advertisement("How do I make an appointment?", answer) is None
    assert advertisement("Does it hurt?", answer) is not None

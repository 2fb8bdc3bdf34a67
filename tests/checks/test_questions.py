import pytest

from practice_site.checks.questions import is_call_to_action, is_question
from practice_site.model.markdown import FaqItem
from practice_site.reading.markdown import read_body


def pair(question: str, answer: str) -> FaqItem:
    body, _ = read_body(f"## FAQ\n\n### {question}\n\n{answer}", path="a.md")
    return body.sections[0].faq[0]


@pytest.mark.parametrize(
    "text",
    [
        "Does it hurt?",
        "Special shoes: worth it?",
        "What to expect after a week",
        "how long does it last",
        "In which cases is it used",
        "1. Is it safe",
        "Q: Can I drive",
        "What’s new",
        "Isn't it late",
        "Have I waited too long",
        "May I drive",
        "¿Duele?",
    ],
)
def test_questions(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "Recovery time",
        "Do not eat before the test",
        "Have your card ready",
        "May 2026",
        "Costs and insurance",
        "Call us today",
        "Island life",
        "",
    ],
)
def test_what_asks_nothing(text: str) -> None:
    assert not is_question(text)


def test_an_invitation_is_told_from_a_question_about_the_treatment() -> None:
    invites = "Please call us to schedule a visit. We would be glad to see you."
    assert is_call_to_action(pair("Ready to feel better?", invites))
    assert is_call_to_action(pair("Still have questions?", invites))
    assert is_call_to_action(pair("Is kyphoplasty right for you?", invites))
    explains = "It depends on the scan. People with an infection should wait."
    assert not is_call_to_action(pair("Is kyphoplasty right for you?", explains))
    assert not is_call_to_action(pair("How do I schedule a visit?", invites))
    assert not is_call_to_action(pair("Ready to eat: when?", "Two hours after the test."))

import pytest

from practice_site.checks.claims.context import asks, conditional, denied, warns


@pytest.mark.parametrize(
    ("text", "words", "is_denied"),
    (
        ("No exercise heals a torn tendon.", "heals", True),
        ("No surgery is free of risk, but we heal tendons.", "we heal", False),
        ("The drops do not only soothe, they heal.", "heal", False),
        ("Our gel never fails to heal.", "heal", True),
    ),
)
def test_a_denial_ends_with_its_clause(text: str, words: str, is_denied: bool) -> None:
    start = text.index(words)
    assert denied(text, start, start + len(words)) is is_denied


@pytest.mark.parametrize(
    "text",
    (
        "The internet says that honey heals burns.",
        "The root was said to heal gout.",
        "Many owners think raw meat heals mange, yet it does not.",
    ),
)
def test_what_others_say_is_warned_of(text: str) -> None:
    assert warns(text)


@pytest.mark.parametrize(
    "text", ("Most patients think our hands heal.", "The label of our gel is blue.")
)
def test_what_we_say_is_not(text: str) -> None:
    assert not warns(text)


def test_once_more_is_no_condition() -> None:
    assert conditional("Once you walk as you did, call.", 14)
    assert not conditional("Hear once more as you did.", 15)


def test_a_question_is_open_unless_it_takes_the_claim_for_granted() -> None:
    assert asks("Does the gel heal burns?")
    assert not asks("Why suffer from burns?")

import pytest

from practice_site.checks.mail import fault_of_letter


@pytest.mark.parametrize(
    "target",
    [
        "a@b.example",
        "a.b+c@d-e.example,f@g.example",
        "a@b.example?subject=c",
        "?subject=c",
        "a%2Bb@c.example",
    ],
)
def test_letters_that_arrive(target: str) -> None:
    assert fault_of_letter(target) == ""


@pytest.mark.parametrize(
    "target",
    [
        "",
        "office",
        "office@host",
        "a@b@c.example",
        "a@b.example;c@d.example",
        "//a@b.example",
        "a b@c.example",
        "a@-b.example",
        "a@b..example",
        "a@b.example,",
        "a%20@b.example",
        "(707) 555-0100",
        "@b.example",
    ],
)
def test_letters_that_do_not(target: str) -> None:
    assert fault_of_letter(target)

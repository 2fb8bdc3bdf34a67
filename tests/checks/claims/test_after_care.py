"""What patients are said to do once they were treated."""

import pytest

from practice_site.checks.claims.after_care import hardly_follows, what_follows


def test_whatever_most_do_after_treatment_is_told_as_its_result() -> None:
    """No list has all that people do when they are well."""
    assert what_follows("", "most of our families", " can put the tissues away by spring")
    assert what_follows("", "most patients", " juggle after our program")


@pytest.mark.parametrize(
    ("counted", "after"),
    [
        ("most patients", " go home after the first session"),
        ("most of our patients", " wear a boot for six weeks"),
        ("most people", " juggle by the third day"),
        ("most patients", " juggle"),
    ],
)
def test_what_people_do_anyway_is_none(counted: str, after: str) -> None:
    """Nor what anybody does in time, nor what no treatment is named for."""
    assert not what_follows("", counted, after)


def test_what_few_ever_have_to_do_praises_the_treatment() -> None:
    """Where it is told of those who were treated."""
    assert hardly_follows("", "few children ever", "have another nosebleed after cautery")
    assert not hardly_follows("", "few people ever", "know their blood type at all")

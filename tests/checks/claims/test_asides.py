"""What stands beside claims is found as one expression of all its alternatives would find it."""

import re
from random import Random

import pytest

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.gates import known_asides, mark_of
from practice_site.checks.claims.groups import asides
from practice_site.checks.claims.wording import small

from .drawing import drawn
from .measuring import labelled

ALL = tuple({each.lines: each for each in asides()}.values())
TEXTS = [entry["text"] for entry in labelled("develop.yaml")[::40]]


def _whole(each: Aside) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in each.lines))


@pytest.mark.parametrize("number", range(len(ALL)))
def test_the_first_place_is_that_of_one_long_expression(number: int) -> None:
    each, random = ALL[number], Random(number)
    whole = _whole(each)
    words = [drawn(random.choice(each.lines), 0, random) for _ in range(20)]
    for text in (*TEXTS, *(f"We say {one}, and {random.choice(words)} too." for one in words)):
        told = small(text)
        found, expected = each.search(told), whole.search(told)
        assert (found and found.start()) == (expected and expected.start()), told


def test_nearly_all_have_a_gate_and_no_two_the_same_mark() -> None:
    lines = {line for each in ALL for line in each.lines}
    assert len({mark_of(line) for line in lines}) == len(lines)
    assert len(lines) - len(known_asides()) < len(lines) // 50


def test_what_has_no_gate_is_looked_for_in_every_text() -> None:
    made_up = aside("made-up words of {which}", which="(?:this|that)")
    assert made_up.search("some made-up words of that kind")
    assert not made_up.search("some made-up words")


def test_places_are_found_from_and_up_to_where_they_are_asked_for() -> None:
    made_up = aside("quite so, so, (?:is|are) it")
    text = "so it is quite so, is it"
    assert [each[0] for each in made_up.finditer(text)] == ["so", "quite so", "is it"]
    assert made_up.search(text, 3, 12) is None
    assert made_up.sub(lambda each: each[0].upper(), text) == "SO it is QUITE SO, IS IT"

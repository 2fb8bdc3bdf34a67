from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from practice_site.checks.claims import effects, guarantees, prices, safety, strength
from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.families import Families, Family
from practice_site.checks.claims.reading import claims_in

LABELLED: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("develop.yaml").read_text(encoding="utf-8")
)
FAMILIES = tuple(
    chain.from_iterable(
        module.FAMILIES.families for module in (effects, guarantees, prices, safety, strength)
    )
)
RID = Family(
    """
    (?:say )?goodbye,? to <its ill>
    an end to
      | <ill>
    """,
    "may ease",
    unless="to your pet",
    mild=True,
)


def _found(family: Family, text: str) -> list[str]:
    lines = tuple(range(len(family.lines)))
    sentence = Allowing(text, 0, lines=lines)
    said = Families("made-up", (family,)).said(sentence)
    return [text[each.start : each.end] for each in said]


class Allowing(Sentence, frozen=True, dict=True, kw_only=True):
    """A sentence of which the gates know nothing, so that all wordings are tried."""

    lines: tuple[int, ...]

    @property
    def allowed(self) -> Mapping[str, tuple[int, ...]]:  # type: ignore[override]
        return {"made-up.0": self.lines}


def test_a_wording_is_filled_from_the_vocabulary_and_goes_on_after_a_bar() -> None:
    assert _found(RID, "Say goodbye to stubborn wrinkles") == ["Say goodbye to stubborn wrinkles"]
    assert _found(RID, "An end to headaches") == ["An end to"]


@pytest.mark.parametrize(
    "text",
    (
        "Goodbye to fleas, but first say goodbye to your pet.",
        "It may say goodbye to pain.",
        "We never say goodbye to pain.",
    ),
)
def test_another_meaning_a_hedge_and_a_denial_save_it(text: str) -> None:
    assert not _found(RID, text)


def _instead() -> Iterator[str]:
    yield from {family.instead for family in FAMILIES}


@pytest.mark.parametrize("wording", sorted(_instead()))
def test_a_wording_that_would_pass_passes(wording: str) -> None:
    assert not tuple(claims_in(wording))

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec.structs import replace

from practice_site.checks.claims import effects, guarantees, prices, safety, strength
from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.families import Family, said
from practice_site.checks.claims.reading import claims_in

LABELLED: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("develop.yaml").read_text(encoding="utf-8")
)
FAMILIES = tuple(
    chain.from_iterable(m.FAMILIES for m in (effects, guarantees, prices, safety, strength))
)
RID = Family(
    "end goodbye",
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
    sentence = Sentence(text, 0)
    return [text[each.start : each.end] for each in said((family,), sentence)]


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


def test_a_family_without_its_words_in_the_sentence_is_not_tried() -> None:
    assert not _found(Family("absent", "relief", ""), "relief")


def _instead() -> Iterator[str]:
    yield from {family.instead for family in FAMILIES}


@pytest.mark.parametrize("wording", sorted(_instead()))
def test_a_wording_that_would_pass_passes(wording: str) -> None:
    assert not tuple(claims_in(wording))


def test_no_family_misses_a_sentence_for_want_of_a_word() -> None:
    sentences = [Sentence(entry["text"], 0) for entry in LABELLED]
    every = " ".join(frozenset().union(*(sentence.words for sentence in sentences)))
    missed = []
    for family in FAMILIES:
        everywhere = replace(family, words=every)
        without = (s for s in sentences if family.looked_for.isdisjoint(s.words))
        missed += [(s.text, family.words) for s in without if any(everywhere.found(s))]
    assert not missed

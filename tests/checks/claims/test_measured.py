"""How well claims are found, of the sentences that are developed on and of those kept back."""

import pytest

from conftest import REPOSITORY
from practice_site.checks.claims.claim import ClaimKind

from .measuring import Measured, labelled, measured, rows

PARTS = ("develop.yaml", "report.yaml")
DOCS = REPOSITORY / "docs" / "claims.md"


@pytest.fixture(scope="module")
def scores() -> dict[str, Measured]:
    return {name: measured(name) for name in PARTS}


def test_the_set_is_large_and_half_of_it_only_looks_like_claims() -> None:
    entries = [entry for name in PARTS for entry in labelled(name)]
    assert len(entries) >= 400
    assert sum(not entry["is"] for entry in entries) >= len(entries) / 2
    assert len({entry["text"] for entry in entries}) == len(entries)
    for entry in entries:
        assert {*entry["is"], *entry.get("also_fine", ())} <= {*ClaimKind}
        assert entry.get("words", "") in entry["text"]


def test_each_kind_has_sentences_in_each_part(scores: dict[str, Measured]) -> None:
    for name in PARTS:
        for kind in ClaimKind:
            score = scores[name].kinds[kind]
            assert score.right + score.missed >= 10, (name, kind)


@pytest.mark.parametrize("name", PARTS)
def test_the_documentation_says_what_is_measured(name: str, scores: dict[str, Measured]) -> None:
    text, score = DOCS.read_text(encoding="utf-8"), scores[name]
    for row in rows(name):
        assert row in text, row
    assert f"`{name}` ({score.sentences} sentences, {score.false_friends} of them" in text

"""How well claims are found, of the sentences that are developed on and of those kept back."""

import pytest

from conftest import REPOSITORY
from practice_site.checks.claims.claim import ClaimKind

from .measuring import PARTS, Measured, found_in, labelled, measured, rows

DOCS = REPOSITORY / "docs" / "claims.md"


@pytest.fixture(scope="module")
def scores() -> dict[str, Measured]:
    return {name: measured(name) for name in PARTS}


def test_the_set_is_large_and_half_of_what_is_kept_back_only_looks_like_claims() -> None:
    entries = [entry for name in PARTS for entry in labelled(name)]
    assert len(entries) >= 400
    for name, share in (("develop.yaml", 0.45), ("report.yaml", 0.5), ("pages.yaml", 0.48)):
        friends = [entry for entry in labelled(name) if not entry["is"]]
        assert len(friends) >= share * len(labelled(name)), name
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


def test_the_documentation_says_how_many_calm_sentences_are_found() -> None:
    calm = labelled("calm.yaml")
    found = [entry["text"] for entry in calm if found_in(entry)]
    assert not any(entry["is"] for entry in calm)
    said = f"Of the {len(calm):,} calm sentences in `calm.yaml`"
    text = " ".join(DOCS.read_text(encoding="utf-8").split())
    assert said in text
    assert f", {len(found)} have a finding." in text, found

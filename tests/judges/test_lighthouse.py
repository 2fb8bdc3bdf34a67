"""Reports of Lighthouse are read for what they say; Lighthouse itself is asked by its target."""

from typing import Any

import pytest

from .lighthouse import LIMITS, verdict


def report(**changed: float | None) -> dict[str, Any]:
    scores = dict.fromkeys(LIMITS, 1.0) | {k.replace("_", "-"): v for k, v in changed.items()}
    refs = [{"id": "image-alt", "weight": 7}, {"id": "a-hint", "weight": 0}]
    return {
        "categories": {n: {"score": s, "auditRefs": refs} for n, s in scores.items()},
        "audits": {
            "image-alt": {"id": "image-alt", "score": 0.5},
            "a-hint": {"id": "a-hint", "score": 0},
        },
    }


def test_limits_hold_to_the_point() -> None:
    assert verdict(report(performance=0.98)).below == []
    assert verdict(report(performance=0.97)).below == ["performance"]
    assert verdict(report(seo=0.99, accessibility=0.99)).below == ["accessibility", "seo"]
    assert verdict(report(best_practices=0.96)).below == ["best-practices"]


def test_only_audits_that_cost_points_are_named() -> None:
    assert verdict(report()).failing["seo"] == ["image-alt (0.5)"]


def test_no_score_is_no_success() -> None:
    with pytest.raises(ValueError, match="no score in seo"):
        verdict(report(seo=None))
    with pytest.raises(ValueError, match="crashed"):
        verdict({**report(), "runtimeError": {"message": "crashed"}})

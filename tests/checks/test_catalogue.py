from practice_site.checks.catalogue import CATALOGUE, WHY_NOT
from practice_site.checks.registry import RULES
from practice_site.model.finding import Severity

NORMS = {"LEX-GUARANTEE", "LEX-OFFLABEL", "READ-GRADE", "READ-CCI", "DISC-EDU", "DISC-911"}
"""The facts on wording that were collected and are no law; the others stand in packs."""


def test_no_norm_was_forgotten() -> None:
    assert set(CATALOGUE) >= NORMS


def test_rules_name_rows_that_there_are() -> None:
    named = {row for rule in RULES for row in rule.rows}
    assert named <= set(CATALOGUE)


def test_nobody_says_why_a_row_has_no_rule_that_has_one() -> None:
    named = {row for rule in RULES for row in rule.rows}
    assert set(WHY_NOT) <= set(CATALOGUE)
    assert not named & set(WHY_NOT)


def test_every_row_has_a_rule_or_a_reason_why_it_has_none() -> None:
    named = {row for rule in RULES for row in rule.rows}
    assert named | set(WHY_NOT) == set(CATALOGUE)
    assert all(reason.endswith(".") for reason in WHY_NOT.values())


def test_what_is_only_our_own_opinion_stops_nothing() -> None:
    strict = [
        rule.code
        for rule in RULES
        if rule.severity is Severity.ERROR and "House" in rule.source.citation
    ]
    assert strict == []

import pytest

from practice_site.checks.law.shipped import FEDERAL, shipped_names, shipped_pack, shipped_packs
from practice_site.checks.registry import RULES
from practice_site.model.law import Pack, Requirement

PACKS = shipped_packs().values()
ALL = [pytest.param(pack, each, id=each.id) for pack in PACKS for each in pack.requirements]


ROWS = (
    *("FTC-TYPICALITY", "FTC-EFFICACY", "FTC-ACTUAL", "FTC-MATERIAL", "FTC465-FAKE", "FTC465-BUY"),
    *("FTC465-INSIDER", "FTC465-INDEP", "FTC465-SUPPRESS", "HIPAA-AUTH", "HIPAA-AUTH-FORM"),
    *("HIPAA-REVOKED", "HIPAA-MKT", "HIPAA-REPLY", "CMIA-AUTH"),
    *("CA651-FALSE", "CA651-IMAGE", "CA651-MODEL", "CA651-BA", "CA651-TESTI", "CA651-SUPERIOR"),
    *("CA651-SCI", "CA651-PRICE", "CA651-BOARD", "CA651-BOARDNAME", "CA17500", "CA663-OPENPAY"),
    *("CA1355.4-NOTICE", "CA-DO-TITLE", "CA2054-TITLE", "CA-LICENSE", "CA2285-FNP"),
    *("CA-AI-TITLE", "CALOPPA", "CA-TOWN"),
    *("S1557-NONDISC", "S1557-LANG", "S1557-SEXTEXT", "HIPAA-NPP", "NSA-BALANCE", "NSA-GFE"),
    *("A11Y-504", "A11Y-ADA-UNRUH", "HIPAA-TRACK"),
    *("LEX-FDA", "LEX-COMPOUND", "LEX-EVIDENCE"),
)
"""The facts on testimonials, California, notices, access and claims that were collected.

Those on wording that no law could be named for stand in the catalogue (test_catalogue.py).
"""


def test_no_fact_was_forgotten() -> None:
    ids = {each.id for pack in PACKS for each in pack.requirements}
    assert ids.issuperset(ROWS)


def test_the_federal_pack_and_those_of_six_states_come_with_the_product() -> None:
    states = ("us-ca", "us-fl", "us-il", "us-nj", "us-ny", "us-tx")
    assert shipped_names() == (FEDERAL, *states)


def test_of_other_states_there_is_none() -> None:
    assert shipped_pack("us-or") is None
    assert shipped_pack("../packs/us-ca") is None


@pytest.mark.parametrize(("pack", "requirement"), ALL)
def test_each_requirement_is_whole(pack: Pack, requirement: Requirement) -> None:
    assert requirement.asks.endswith(".")
    assert requirement.severity
    assert requirement.confidence
    assert requirement.citation
    assert requirement.url.startswith("https://")
    assert requirement.effective is None or requirement.effective.year >= 2000


def test_no_id_stands_twice() -> None:
    ids = [each.id for pack in PACKS for each in pack.requirements]
    assert len(ids) == len(set(ids))


def test_rules_name_requirements_that_exist() -> None:
    ids = {each.id for pack in PACKS for each in pack.requirements}
    for rule in RULES:
        assert ids.issuperset(rule.requirements), rule.code
        assert rule.requirements or not rule.by_law, rule.code


@pytest.mark.parametrize(("pack", "requirement"), ALL)
def test_each_requirement_is_judged_or_says_why_not(pack: Pack, requirement: Requirement) -> None:
    judged = [rule.code for rule in RULES if requirement.id in rule.requirements]
    assert bool(judged) != bool(requirement.not_judged), judged

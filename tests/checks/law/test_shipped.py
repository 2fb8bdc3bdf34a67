import pytest

from practice_site.checks.law.shipped import FEDERAL, shipped_names, shipped_pack, shipped_packs
from practice_site.checks.registry import RULES
from practice_site.model.law import Pack, Requirement

PACKS = shipped_packs().values()
ALL = [pytest.param(pack, each, id=each.id) for pack in PACKS for each in pack.requirements]


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

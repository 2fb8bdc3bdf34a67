import datetime as dt

import pytest

from checks.law.practices import AS_OF, practice, site
from practice_site.checks.law.in_force import law_of, severity_of
from practice_site.model.finding import Severity
from practice_site.model.law import Applies, Confidence, Requirement

DAY = dt.timedelta(days=1)
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def requirement(**fields: object) -> Requirement:
    return Requirement(**{"id": "X", "severity": ERROR, **fields})


def test_a_requirement_holds_from_its_first_day_to_its_last() -> None:
    held = requirement(effective=AS_OF, ends=AS_OF)
    assert severity_of(held, practice(), AS_OF) is ERROR
    assert severity_of(held, practice(), AS_OF - DAY) is None
    assert severity_of(held, practice(), AS_OF + DAY) is None


def test_before_it_holds_it_counts_as_it_says() -> None:
    coming = requirement(effective=AS_OF + DAY, before=NOTE)
    assert severity_of(coming, practice(), AS_OF) is NOTE
    assert severity_of(coming, practice(), AS_OF + DAY) is ERROR


def test_what_nobody_has_confirmed_only_warns() -> None:
    doubtful = requirement(confidence=Confidence.UNCONFIRMED)
    assert severity_of(doubtful, practice(), AS_OF) is WARNING
    assert severity_of(requirement(severity=NOTE, confidence="unconfirmed"), None, AS_OF) is NOTE


@pytest.mark.parametrize(
    ("said", "severity"),
    [({"hhs_funds": True}, ERROR), ({"hhs_funds": False}, None), ({}, WARNING)],
)
def test_what_is_made_for_some_practices_counts_by_what_the_practice_says(
    said: dict[str, bool], severity: Severity | None
) -> None:
    funded = requirement(applies=Applies(hhs_funds=True))
    assert severity_of(funded, practice(**said), AS_OF) is severity


def test_for_other_practices_it_may_count_less() -> None:
    at_hospitals = requirement(applies=Applies(at_facilities=True), otherwise=WARNING)
    assert severity_of(at_hospitals, practice(at_facilities=True), AS_OF) is ERROR
    assert severity_of(at_hospitals, practice(at_facilities=False), AS_OF) is WARNING


@pytest.mark.parametrize(("people", "large", "small"), [(14, None, ERROR), (15, ERROR, None)])
def test_the_number_of_employees_decides(
    people: int, large: Severity | None, small: Severity | None
) -> None:
    here = practice(employees=people)
    assert severity_of(requirement(applies=Applies(employees_from=15)), here, AS_OF) is large
    assert severity_of(requirement(applies=Applies(employees_below=15)), here, AS_OF) is small


def test_the_dates_of_the_accessibility_rule_are_those_of_may_2026() -> None:
    fewer = site(hhs_funds=True, employees=8)
    for day, severity in (("2028-05-09", WARNING), ("2028-05-10", ERROR)):
        law = law_of(fewer, dt.date.fromisoformat(day))
        found = law.strongest(["A11Y-504", "A11Y-504-SMALL"])
        assert found
        assert found.requirement.id == "A11Y-504-SMALL"
        assert found.severity is severity


def test_of_several_requirements_the_strongest_counts() -> None:
    law = law_of(site(jurisdictions=("us-ca", "us-il")), AS_OF)
    found = law.strongest(["CA651-SUPERIOR", "IL-SUPERIOR"])
    assert found
    assert found.citation.citation == "225 ILCS 60/26"
    assert law.strongest(["NY-SUPERIOR"]) is None


def test_a_requirement_that_does_not_hold_asks_nothing() -> None:
    assert law_of(site(), AS_OF).requirement("CA663-OPENPAY")
    assert law_of(site(), dt.date(2023, 12, 31)).requirement("CA663-OPENPAY") is None
    assert law_of(site(jurisdictions=("us-tx",)), AS_OF).requirement("CA663-OPENPAY") is None

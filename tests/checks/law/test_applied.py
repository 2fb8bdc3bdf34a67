from checks.law.practices import AS_OF, site
from practice_site.checks.law.applied import under_law
from practice_site.checks.law.in_force import law_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span


class _ByLaw(Rule):
    code, name = "PS998", "by-law"
    severity = Severity.ERROR
    source = Citation("Several laws")
    remedy = "Mend it."
    by_law = True
    requirements = ("CA651-SUPERIOR", "IL-SUPERIOR")


class _OfTheHouse(_ByLaw):
    code, name = "PS999", "of-the-house"
    by_law = False


RULES = (_ByLaw(), _OfTheHouse())


def judged(*jurisdictions: str) -> list[Finding]:
    found = [rule.finding(Span("a.md"), "The best.") for rule in RULES]
    return list(under_law(found, law_of(site(jurisdictions=jurisdictions), AS_OF), RULES))


def test_a_finding_counts_as_much_as_the_law_that_holds() -> None:
    by_law, of_the_house = judged("us-ca")
    assert by_law.severity is Severity.WARNING
    assert by_law.source == Citation(
        "Cal. Bus. & Prof. Code 651(b)(6)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651",
    )
    assert of_the_house.severity is Severity.ERROR
    assert of_the_house.source == Citation("Several laws")


def test_the_strongest_law_decides() -> None:
    by_law, _ = judged("us-ca", "us-il")
    assert by_law.severity is Severity.ERROR


def test_where_no_law_holds_there_is_nothing_to_report() -> None:
    assert [finding.rule for finding in judged("us-tx")] == ["PS999"]

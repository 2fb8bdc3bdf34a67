"""PS606: an address that was published, and that nothing answers at any more."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, Scenario
from practice_site.checks.lost_addresses import Lost, lost_addresses
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_PRACTICE = "content/practice.yaml"


class AddressLost(Rule):
    """The last release had an address that this site neither has, nor redirects, nor gives up."""

    code = "PS606"
    name = "address-lost"
    severity = Severity.ERROR
    firm = True
    even_in_drafts = True
    source = Citation("W3C, Cool URIs don't change", "https://www.w3.org/Provider/Style/URI")
    summary = "An address of the last release leads nowhere any more."
    why = (
        "Patients, referring physicians and search engines keep the address, and find an error "
        "page where the practice's advice was."
    )
    remedy = (
        "Put the address into `redirect_from` of the page that takes its place; if it is gone for "
        "good, list it under `gone` in content/practice.yaml."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text="status: draft\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="slug: minimal-walk\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
            found_in=_PRACTICE,
            found_at="format: 1",
            scenario=Scenario.RELEASED,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="slug: minimal-walk\nredirect_from: [/articles/minimal/]\n"
            "serves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="slug: minimal-walk\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
            besides=(Edit(_PRACTICE, "gone: [/articles/minimal/]\nlang: en", "lang: en"),),
            scenario=Scenario.RELEASED,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report every lost address where somebody can do something about it."""
        for lost in lost_addresses(evidence):
            yield self.finding(
                lost.span,
                f"The last release has {lost.address}, and this site does not: {lost.why}.",
                _remedy(lost, self.remedy),
            )


def _remedy(lost: Lost, otherwise: str) -> str:
    if not lost.cure:
        return otherwise
    return f"{lost.cure} If it is gone for good, list it under `gone` in {_PRACTICE}."

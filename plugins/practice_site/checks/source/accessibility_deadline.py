"""PS933: an exception to accessibility that lasts beyond the day from which the law asks for it."""

from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05\n"
_FUNDS = Edit("content/practice.yaml", "hhs_funds: true\nemployees: 20\n", "hhs_funds: false\n")
_LEAP = "The muscles of the back warm up and let go."
_HEADING = Edit(_ARTICLE, "The muscles warm up.\n\n#### Why?\n\nThey move.", _LEAP)


def _excepted(until: str) -> str:
    return (
        "published: 2026-10-05\nallow:\n  - rule: PS701\n"
        f"    reason: It is being written anew\n    until: {until}\n"
    )


class AccessibilityDeadline(ReadingRule):
    """A practice with federal health funds excepts a text from accessibility for too long.

    The rules of accessibility (PS701 to PS731) hold for every practice on every day;
    only an exception puts them off.
    """

    code = "PS933"
    name = "accessibility-deadline"
    severity = Severity.WARNING
    source = Citation(
        "45 CFR 84.84, 91 FR 25496",
        "https://www.govinfo.gov/content/pkg/FR-2026-05-11/html/2026-09266.htm",
    )
    summary = "An exception (`allow`) to accessibility lasts beyond the law's last day."
    why = (
        "From that day on, the website of a practice that takes federal health funds must keep "
        "WCAG 2.1, levels A and AA. What is excepted here is not in it."
    )
    remedy = "Put right what the exception is about, or let the exception end before that day."
    bad = (
        Example(
            path=_ARTICLE,
            text=_excepted("2027-05-11"),
            instead_of=_PUBLISHED,
            line=5,
            besides=(_FUNDS, _HEADING),
            also=("PS922", "PS923"),
        ),
    )
    good = ()

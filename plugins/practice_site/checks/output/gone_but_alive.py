"""PS607: an address that is given up, and that the site has."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.lost_addresses import answers
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity

_PRACTICE = "content/practice.yaml"


class GoneButAlive(Rule):
    """`gone` lists an address at which a page, a redirect or a file answers."""

    code = "PS607"
    name = "gone-but-alive"
    severity = Severity.WARNING
    source = FORMATS
    summary = "An address is listed as gone, and the site has it."
    why = "If the page is lost one day, nobody will be told: its address counts as given up."
    remedy = "Take the address out of `gone`."
    bad = (
        Example(path=_PRACTICE, text="gone: [/contact/]\nlang: en", instead_of="lang: en"),
        Example(
            path=_PRACTICE, text="gone:\n  - /feed.xml\nlang: en", instead_of="lang: en", line=2
        ),
    )
    good = (
        Example(path=_PRACTICE, text="gone: [/old-page/, /feed/]\nlang: en", instead_of="lang: en"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look every given-up address up."""
        practice = evidence.site.practice
        if practice is None:
            return
        for number, written in enumerate(practice.gone):
            if answers(written, evidence):
                yield self.finding(
                    practice.at("gone", number),
                    f"{written} is listed as gone, and the site has it.",
                )

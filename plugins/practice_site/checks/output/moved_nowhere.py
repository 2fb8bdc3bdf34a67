"""PS626: a former address that is to lead to a page that the site does not have."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.nearest import did_you_mean
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity
from practice_site.model.redirect import plain_address

_PRACTICE = "content/practice.yaml"


class MovedNowhere(Rule):
    """`moved` leads to an address at which there is no page."""

    code = "PS626"
    name = "moved-nowhere"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A former address is said to lead to a page that the site does not have."
    why = "Whoever has the former address in their bookmarks finds an error page."
    remedy = "Write the address of a page of this site, such as /articles/."
    bad = (
        Example(
            path=_PRACTICE,
            text="moved: [{from: /blog/, to: /article/}]\nlang: en",
            instead_of="lang: en",
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text="moved: [{from: /blog/, to: /articles/}]\nlang: en",
            instead_of="lang: en",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look every page up; one that is only left out (a draft) is missing as well."""
        practice = evidence.site.practice
        if practice is None or evidence.plan is None or not practice.moved:
            return
        pages = {page.url for page in evidence.plan.pages}
        for number, moved in enumerate(practice.moved):
            if plain_address(moved.to) not in pages:
                yield self.finding(
                    practice.at("moved", number, "to"),
                    f"{moved.old} is to lead to {moved.to}, and the site has no page there.",
                    did_you_mean(moved.to, pages, self.remedy),
                )

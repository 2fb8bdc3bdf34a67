"""PS905: a page that was planned and is not there."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class PageDropped(ReadingRule):
    """A page got lost between the plan and the output."""

    code = "PS905"
    name = "page-dropped"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The contract of this product: Pelican only logs a file that it drops (docs/developing.md)"
    )
    summary = "A page that belongs to the site was not made."
    why = "Patients would find a page gone that was there yesterday, and nobody would know."
    remedy = "The messages above this one say what failed."
    bad = (Example(path="content/articles/minimal.md", scenario=Scenario.PAGE_DROPPED),)
    good = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report what the host dropped, and planned pages without facts.

        Where a template failed, the pages that are missing for it are not reported again.
        """
        yield from super().check(evidence)
        if any(problem.kind == "page-failed" for problem in evidence.problems):
            return
        made = {page.url for page in evidence.made}
        for url, page in evidence.pages.items():
            if url not in made:
                yield self.finding(page.source, f"The page {url} was not made.", page=url)

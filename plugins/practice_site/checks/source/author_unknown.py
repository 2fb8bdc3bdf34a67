"""PS202: an article's author is nobody that the site knows."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.nearest import did_you_mean, new_physician
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PRACTICE = "practice"


class AuthorUnknown(Rule):
    """The author is neither a physician of the practice nor the practice."""

    code = "PS202"
    name = "author-unknown"
    severity = Severity.ERROR
    mild_in_drafts = True
    source = Citation(
        "Google, Creating helpful, reliable, people-first content (who created the content)",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "An article names an author who has no file in content/physicians/."
    why = "Readers of medical advice cannot see whose it is."
    remedy = (
        "Name a physician by the name of their file, add one with `practice new physician`, or "
        "sign as the practice."
    )
    rows = ("EAT-01",)
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="author: alex-sampel",
            instead_of="author: alex-sample",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="author: practice\nreviewed: {by: alex-sample, date: 2026-10-04}",
            instead_of="author: alex-sample",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look the author up among the physicians."""
        for article in evidence.site.articles:
            author = article.author
            if author == _PRACTICE or evidence.knows("physician", author):
                continue
            known = {*evidence.physicians, _PRACTICE}
            yield self.finding(
                article.at("author"),
                f'The author "{author}" is not a physician of this practice.',
                did_you_mean(author, known, f"Add them with: {new_physician(author)}."),
            )

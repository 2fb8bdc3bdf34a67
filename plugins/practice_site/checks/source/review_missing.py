"""PS217: a medical text that no physician wrote or reviewed."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Service
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_ARTICLE = "content/articles/minimal.md"
_PRACTICE = "practice"
_AUTHOR = "author: alex-sample"


class ReviewMissing(Rule):
    """No physician's name stands behind a text."""

    code = "PS217"
    name = "review-missing"
    severity = Severity.WARNING
    after_answers = True
    source = Citation(
        "Google, Creating helpful, reliable, people-first content (written or reviewed by an "
        "expert)",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "An article by the practice, or a service, has no medical review."
    why = "Patients act on medical texts; they should see which physician answers for this one."
    remedy = (
        "Have a physician read it (`practice review request` makes the page for that, and "
        "`practice review record` writes the answer down), or name the physician who wrote it as "
        "`author`."
    )
    fixed_by = Fixer.PHYSICIAN
    rows = ("EAT-04", "DISC-EDU")
    bad = (Example(path=_ARTICLE, text="author: practice", instead_of=_AUTHOR),)
    good = (
        Example(
            path=_ARTICLE,
            text="author: practice\nreviewed: {by: alex-sample, date: 2026-10-04}",
            instead_of=_AUTHOR,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at articles that the practice signs, and at services."""
        record = text.record
        if not isinstance(record, Article | Service):
            return
        if record.reviewed:
            return
        if isinstance(record, Service):
            yield self.finding(record.at("title"), "No physician has reviewed this service's page.")
        elif record.author == _PRACTICE:
            yield self.finding(
                record.at("author"),
                "The practice signs this article, and no physician has reviewed it.",
            )

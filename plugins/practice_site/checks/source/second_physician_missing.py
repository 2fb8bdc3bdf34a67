"""PS223: a physician's own text that no second physician has read."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Status
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_ARTICLE = "content/articles/minimal.md"
_PRACTICE = "practice"
_AUTHOR = "author: alex-sample"
_TYPE = "type: MedicalClinic"
_ASKED = Edit("content/practice.yaml", f"{_TYPE}\nreview: {{second_physician: true}}", _TYPE)


class SecondPhysicianMissing(Rule):
    """The practice asks for a second physician, and only the author has read the text."""

    code = "PS223"
    name = "second-physician-missing"
    severity = Severity.WARNING
    fixed_by = Fixer.PHYSICIAN
    source = Citation("House rule: review.second_physician in docs/formats.md")
    summary = "Nobody but its author has read an article, and the practice asks for a second one."
    why = "Who wrote a text reads over its mistakes; the practice has said that two look at each."
    remedy = (
        "Ask another physician (`practice review request` makes the page for that), or take "
        "`second_physician` out of practice.yaml."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text=f"{_AUTHOR}\nreviewed: {{by: alex-sample, date: 2026-10-04}}",
            instead_of=_AUTHOR,
            line=2,
            besides=(_ASKED,),
        ),
        Example(besides=(_ASKED,), found_in=_ARTICLE, found_at=_AUTHOR),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="author: practice\nreviewed: {by: alex-sample, date: 2026-10-04}",
            instead_of=_AUTHOR,
            besides=(_ASKED,),
        ),
        Example(
            path=_ARTICLE,
            text=f"{_AUTHOR}\nreviewed: {{by: alex-sample, date: 2026-10-04}}",
            instead_of=_AUTHOR,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the articles that a physician signs."""
        practice = evidence.site.practice
        if practice is None or not practice.review.second_physician:
            return
        for article in evidence.site.articles:
            review = article.reviewed
            if article.author == _PRACTICE or article.status is Status.DRAFT:
                continue
            if review is None:
                yield self.finding(
                    article.at("author"),
                    f"No second physician has read this article by {article.author}.",
                )
            elif review.by == article.author:
                yield self.finding(
                    article.at("reviewed", "by"),
                    f"{review.by} wrote this article, and no second physician has read it.",
                )

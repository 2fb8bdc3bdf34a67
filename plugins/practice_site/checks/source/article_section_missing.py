"""PS201: an article lacks a section that its format needs."""

from collections.abc import Collection, Iterator, Mapping

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, ArticleFormat
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import BODY_ROLES, Role

FEWEST_BODY_SECTIONS = 2
"""How many sections of its own an article of either format needs."""

NEEDED_SECTIONS: Mapping[ArticleFormat, Mapping[Role, str]] = {
    ArticleFormat.PHYSICIAN_ARTICLE: {
        Role.QUICK_INSIGHTS: "Quick Insights",
        Role.KEY_TAKEAWAYS: "Key Takeaways",
        Role.WHY_IT_MATTERS: "Why It Matters",
        Role.INTRODUCTION: "Introduction",
        Role.SERVING_AREA: "Serving … and Surrounding Communities",
        Role.CONCLUSION: "Conclusion",
        Role.FAQ: "Frequently Asked Questions",
    },
    ArticleFormat.EXPLAINER: {Role.INTRODUCTION: "Introduction"},
}
"""The sections that each format needs (FORMATS.md), each with its usual heading."""


def missing_sections(form: ArticleFormat, roles: Collection[Role]) -> tuple[str, ...]:
    """The usual headings of the sections that a format needs and that are not among `roles`.

    A call to action stands in for the conclusion.
    """
    present = {*roles, Role.CONCLUSION} if Role.CALL_TO_ACTION in roles else roles
    return tuple(h for role, h in NEEDED_SECTIONS[form].items() if role not in present)


class ArticleSectionMissing(Rule):
    """A section that the article's format needs is not there."""

    code = "PS201"
    name = "article-section-missing"
    severity = Severity.ERROR
    source = Citation("The contract of this product: the sections of each format (docs/writing.md)")
    summary = "An article lacks a section that its format needs."
    why = "Readers who come for the summary, the questions or the towns do not find them."
    remedy = "Add the section under a heading of its own (##)."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="## Waking Up",
            instead_of="## Quick Insights",
            found_in="content/articles/minimal.md",
            found_at="format: physician-article",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="## Schedule a Visit\n\nPlease call us to schedule a visit.",
            instead_of="## Conclusion\n\nWalk a little, and ask a physician if the pain stays.",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for each needed section by its role, whatever its heading's words."""
        article = text.record
        if not isinstance(article, Article):
            return
        place = article.at("format")
        roles = {section.role for section in text.body.sections}
        if text.body.lead:
            roles.add(Role.INTRODUCTION)
        for heading in missing_sections(article.format, roles):
            yield self.finding(
                place,
                f"An article of the format {article.format} needs the section {heading}.",
                f"Add a heading, ## {heading}, and its text.",
            )
        count = sum(section.role in BODY_ROLES for section in text.body.sections)
        if count < FEWEST_BODY_SECTIONS:
            yield self.finding(
                place,
                f"An article needs {FEWEST_BODY_SECTIONS} sections of its own, and this one "
                f"has {count or 'none'}.",
                "Give each part of the text a heading of its own (##), such as a question.",
            )

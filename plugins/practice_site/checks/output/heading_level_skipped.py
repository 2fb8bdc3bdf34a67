"""PS701: a heading level is left out."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class HeadingLevelSkipped(Rule):
    """A heading is more than one level below the one before it."""

    code = "PS701"
    name = "heading-level-skipped"
    severity = Severity.ERROR
    source = Citation(
        "WCAG 2.2, 1.3.1 Info and Relationships",
        "https://www.w3.org/TR/WCAG22/#info-and-relationships",
    )
    summary = "A heading is two or more levels below the heading before it."
    why = "People who listen to a page move from heading to heading, and look for what is missing."
    remedy = "Give it one # more than the heading that it belongs to."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles warm up.\n\n#### Why?\n\nThey move.",
            instead_of="The muscles of the back warm up and let go.",
            line=3,
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles warm up.\n\n### Why?\n\nThey move.",
            instead_of="The muscles of the back warm up and let go.",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare each heading of a page with the one before; the first is of the first level."""
        facts = page.facts
        before = 0
        for number, level in enumerate(facts.levels):
            if level > before + 1:
                heading = facts.headings[number]
                follows = f"one of level {before}" if before else "no other"
                yield self.finding(
                    heading.span,
                    f'The heading "{heading.text}" is of level {level} and follows {follows}.',
                    page=facts.url,
                )
            before = level

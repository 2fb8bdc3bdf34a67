"""PS216: the same heading twice in one text."""

from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import BlockKind, Section
from practice_site.model.span import Span

_ARTICLE = "content/articles/minimal.md"
_HEADING = "## What to Expect in the First Week"

Heading = tuple[str, Span]


class HeadingRepeated(Rule):
    """Two sections of a text, two parts of a section, or two questions have one heading."""

    code = "PS216"
    name = "heading-repeated"
    severity = Severity.WARNING
    weaker_than = ("PS510",)
    source = Citation(
        "House rule, after WCAG 2.2, 2.4.6 Headings and Labels",
        "https://www.w3.org/TR/WCAG22/#headings-and-labels",
    )
    summary = "A heading stands twice in one text."
    why = "In the contents, and to who listens to the headings alone, the two are the same place."
    remedy = "Say in each heading what is special about its part, or make one of the two."
    bad = (
        Example(path=_ARTICLE, text="## What happens when you walk", instead_of=_HEADING),
        Example(
            path=_ARTICLE,
            text="### How long should the walk be?\n\nAs long as you like.\n\n"
            "### Do I need special shoes?",
            instead_of="### Do I need special shoes?",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="### Before\n\nDrink something.\n\n### After\n\nDrink more.\n\n"
            "## What to Expect in the First Week\n\n### Before\n\nNothing yet.",
            instead_of=_HEADING,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Compare headings that stand beside each other, without case and marks."""
        sections = text.body.sections
        yield from self._repeated([(section.heading, section.span) for section in sections])
        for section in sections:
            if inner := list(_within(section)):
                yield from self._repeated(inner)

    def _repeated(self, headings: Iterable[Heading]) -> Iterator[Finding]:
        first: dict[str, Span] = {}
        for heading, span in headings:
            words = heading.casefold().strip(" ?!.:")
            if words and first.setdefault(words, span) != span:
                yield self.finding(span, f'The heading "{heading}" stands here twice.')


def _within(section: Section) -> Iterator[Heading]:
    """The headings right below a section's, and its questions."""
    for block in section.blocks:
        if block.kind is BlockKind.HEADING and block.level == 3:
            yield block.text, block.span
    for pair in section.faq:
        yield pair.question, pair.span

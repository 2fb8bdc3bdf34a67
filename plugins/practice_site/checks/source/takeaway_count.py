"""PS210: key takeaways that are too few, too many, or no list."""

import re
from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import Block, BlockKind, Role

FEWEST, MOST = 3, 7
_ARTICLE = "content/articles/minimal.md"
_LIST_TAG = re.compile(r"<(/?)(ul|ol|li)\b")


class TakeawayCount(Rule):
    """The section of key takeaways has other than three to seven points."""

    code = "PS210"
    name = "takeaway-count"
    severity = Severity.WARNING
    after_answers = True
    source = Citation("House rule: the sections of an article (docs/writing.md)")
    summary = "The key takeaways are fewer than three points, more than seven, or no list."
    why = "Who reads nothing else keeps a handful of points; one is no summary, ten are an article."
    remedy = "Write three to seven short points, each as a line that begins with a dash."
    bad = (
        Example(
            path=_ARTICLE,
            text="## Key Takeaways\n\nRest less.\n\n- Walk.",
            instead_of="## Key Takeaways\n\n- Begin with five minutes.\n- Stop if it hurts.\n"
            "- Go again the next day.",
        ),
        Example(
            path=_ARTICLE,
            text="## Key Takeaways\n\nBegin with five minutes, and stop if it hurts.",
            instead_of="## Key Takeaways\n\n- Begin with five minutes.\n- Stop if it hurts.\n"
            "- Go again the next day.",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="- Begin with five minutes:\n    - in the morning\n    - or at noon\n"
            "    - or later\n    - or twice\n    - or not at all",
            instead_of="- Begin with five minutes.",
        ),
        Example(
            path=_ARTICLE,
            text="1. Begin with five minutes.\n2. Stop if it hurts.\n3. Go again the next day.",
            instead_of="- Begin with five minutes.\n- Stop if it hurts.\n- Go again the next day.",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the points of the lists; points below points are parts of these."""
        if not isinstance(text.record, Article):
            return
        for section in text.body.sections:
            if section.role is not Role.KEY_TAKEAWAYS:
                continue
            count = _points(section.blocks)
            if FEWEST <= count <= MOST:
                continue
            if not count:
                message = "The key takeaways are no list."
            else:
                message = f"The key takeaways have {count} point{'' if count == 1 else 's'}."
            yield self.finding(section.span, message)


def _points(blocks: Iterable[Block]) -> int:
    lists = [block for block in blocks if block.kind in (BlockKind.BULLETS, BlockKind.STEPS)]
    return sum(_outer_items(str(block.html)) for block in lists)


def _outer_items(html: str) -> int:
    depth = items = 0
    for end, tag in _LIST_TAG.findall(html):
        if tag != "li":
            depth += -1 if end else 1
        elif not end and depth == 1:
            items += 1
    return items

"""Which place in the sources a thing on a page came from."""

from urllib.parse import unquote

from practice_site.inspecting.document import folded
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.span import Span


class Places:
    """The origins of one page, given out in the order in which things are found on it.

    The second link to a target comes from the second place where that target
    was written; further ones (a card, the footer) from the last. What nobody
    wrote comes from the page's own source.
    """

    def __init__(self, page: PagePlan) -> None:
        self._source = page.source
        self._left: dict[tuple[str, str], list[Span]] = {}
        for origin in reversed(page.origins):
            self._left.setdefault(_key(origin), []).append(origin.span)

    def next(self, kind: str, value: str) -> Span:
        """The place of the next thing of that kind and value."""
        if "%" in value and kind in ("href", "src"):
            value = unquote(value)
        spans = self._left.get((kind, value))
        if not spans:
            return self._source
        return spans.pop() if len(spans) > 1 else spans[0]


def _key(origin: Origin) -> tuple[str, str]:
    """Headings and questions are compared as a reader sees them, addresses without escapes."""
    if origin.kind in ("heading", "faq"):
        return (origin.kind, folded(origin.value))
    return (origin.kind, unquote(origin.value))

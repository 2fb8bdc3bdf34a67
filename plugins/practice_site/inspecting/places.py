"""Which place in the sources a thing on a page came from."""

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from practice_site.inspecting.document import folded
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.span import Span

KnownPlaces = Mapping[str, Mapping[str, tuple[Span, ...]]]
"""The places of things by their kind, then by their value, the last place first."""

NO_PLACES: KnownPlaces = {}

_NOWHERE: Mapping[str, tuple[Span, ...]] = {}

_ADDRESSES = frozenset(("href", "src"))
"""The kinds of things that are told apart by an address."""

_WORDS = frozenset(("faq", "heading", "table"))
"""The kinds of things that are told apart by their words."""


def known_places(origins: Iterable[Origin]) -> KnownPlaces:
    """Where each thing was written that the origins tell of."""
    known: dict[str, dict[str, tuple[Span, ...]]] = {}
    for origin in origins:
        of_kind = known.setdefault(origin.kind, {})
        value = _as_found(origin)
        of_kind[value] = (origin.span, *of_kind.get(value, ()))
    return known


class Places:
    """The origins of one page, given out in the order in which things are found on it.

    The second link to a target comes from the second place where that target
    was written; further ones (a card, the footer) from the last. The places of
    the frame, which all pages share, come after the page's own. What nobody
    wrote comes from the page's own source.
    """

    def __init__(self, page: PagePlan, frame: KnownPlaces) -> None:
        self._page = page
        self._frame = frame
        self._left: dict[str, dict[str, list[Span]]] = {}

    def next(self, kind: str, value: str) -> Span:
        """The place of the next thing of that kind and value."""
        if "%" in value and kind in _ADDRESSES:
            value = unquote(value)
        left = self._of_kind(kind)
        spans = left.get(value)
        if spans is None:
            shared = self._frame.get(kind, _NOWHERE).get(value)
            if shared is None:
                return self._page.source
            if len(shared) == 1:
                return shared[0]
            spans = left[value] = [*shared]
        return spans.pop() if len(spans) > 1 else spans[0]

    def each(self, kind: str, values: Iterable[str]) -> list[Span]:
        """The places of the next things of a kind, all at once: most were written by nobody."""
        own, shared, source = self._of_kind(kind), self._frame.get(kind, {}), self._page.source
        return [
            self.next(kind, one) if one in own or one in shared or "%" in one else source
            for one in values
        ]

    def _of_kind(self, kind: str) -> dict[str, list[Span]]:
        """The places that are left of what the page has of a kind itself, the first place last."""
        left = self._left.get(kind)
        if left is not None:
            return left
        left = self._left[kind] = {}
        shared = self._frame.get(kind, _NOWHERE)
        for origin in reversed(self._page.origins):
            if origin.kind == kind:
                value = _as_found(origin)
                spans = left.get(value)
                if spans is None:
                    spans = left[value] = [*shared.get(value, ())]
                spans.append(origin.span)
        return left


def _as_found(origin: Origin) -> str:
    """Words are compared as a reader sees them, addresses without escapes."""
    if origin.kind in _WORDS:
        return folded(origin.value)
    return unquote(origin.value) if "%" in origin.value else origin.value

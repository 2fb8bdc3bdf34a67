"""Which place in the sources a thing on a page came from."""

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from practice_site.inspecting.document import folded
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.span import Span

KnownPlaces = Mapping[tuple[str, str], tuple[Span, ...]]
"""The places of things by their kind and value, the last place first."""

NO_PLACES: KnownPlaces = {}


def known_places(origins: Iterable[Origin]) -> KnownPlaces:
    """Where each thing was written that the origins tell of."""
    known: dict[tuple[str, str], tuple[Span, ...]] = {}
    for origin in origins:
        key = _key(origin)
        known[key] = (origin.span, *known.get(key, ()))
    return known


class Places:
    """The origins of one page, given out in the order in which things are found on it.

    The second link to a target comes from the second place where that target
    was written; further ones (a card, the footer) from the last. The places of
    the frame, which all pages share, come after the page's own. What nobody
    wrote comes from the page's own source.
    """

    def __init__(self, page: PagePlan, frame: KnownPlaces) -> None:
        self._source = page.source
        self._frame = frame
        self._left: dict[tuple[str, str], list[Span]] = {}
        for origin in reversed(page.origins):
            key = _key(origin)
            if key not in self._left:
                self._left[key] = [*frame.get(key, ())]
            self._left[key].append(origin.span)

    def next(self, kind: str, value: str) -> Span:
        """The place of the next thing of that kind and value."""
        if "%" in value and kind in ("href", "src"):
            value = unquote(value)
        key = (kind, value)
        left = self._left.get(key)
        if left is None:
            shared = self._frame.get(key)
            if shared is None:
                return self._source
            left = self._left[key] = [*shared]
        return left.pop() if len(left) > 1 else left[0]


def _key(origin: Origin) -> tuple[str, str]:
    """Headings and questions are compared as a reader sees them, addresses without escapes."""
    if origin.kind in ("heading", "faq"):
        return (origin.kind, folded(origin.value))
    value = origin.value
    return (origin.kind, unquote(value) if "%" in value else value)

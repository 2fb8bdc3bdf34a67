"""Where the links of pages were written."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.model.span import Span


class LinkPlaces:
    """The places in the sources of the links on a site's pages.

    A link of the frame is on every page: its place is known without looking at any.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._details = evidence.details
        origins = evidence.plan.origins if evidence.plan else ()
        self._frame = {o.value: o.span for o in reversed(origins) if o.kind == "href"}

    def of(self, target: str, url: str) -> Iterator[Span]:
        """Where the page at `url` was told to link to `target`, as the page has it."""
        if target in self._frame:
            yield self._frame[target]
            return
        for link in self._details[url].links:
            if link.target == target:
                yield link.span

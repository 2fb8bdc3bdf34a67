"""Where each value of a record was written."""

from collections.abc import Mapping

from msgspec import Struct, field

from practice_site.model.span import Span

Key = str | int
"""A step into a record: a mapping's key or a list's index."""


class Positions(Struct, frozen=True):
    """The places of a record's keys and values, by the path that leads to them.

    `whole` is where the record's mapping begins, and stands in for whatever is
    missing: a top-level key that is absent is reported there.
    """

    whole: Span
    keys: Mapping[tuple[Key, ...], Span] = field(default_factory=dict)
    values: Mapping[tuple[Key, ...], Span] = field(default_factory=dict)

    def value(self, *path: Key) -> Span:
        """The place of the value at `path`, or of the nearest thing around it."""
        return self._nearest(self.values, path)

    def key(self, *path: Key) -> Span:
        """The place of the key at `path`, or of the nearest thing around it."""
        return self.keys.get(path) or self._nearest(self.values, path)

    def _nearest(self, places: Mapping[tuple[Key, ...], Span], path: tuple[Key, ...]) -> Span:
        while path:
            if path in places:
                return places[path]
            path = path[:-1]
        return self.whole

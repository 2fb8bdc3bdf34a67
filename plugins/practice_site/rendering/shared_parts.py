"""The parts that are the same on many pages: the header, the footer, what every head says."""

from collections.abc import Iterator

from jinja2 import Environment
from msgspec import Struct

from practice_site.model.html import Html
from practice_site.model.view import Frame
from practice_site.model.view_parts import Link


class Current(Struct, frozen=True):
    """All that a shared part may know of its page: which links of the frame lead to it.

    `page` is the address of those that lead to this very page, empty where none
    does; `within` are the addresses in the navigation that the page lies below.
    """

    page: str = ""
    within: tuple[str, ...] = ()


class SharedParts:
    """The parts of a theme that see `frame` and `current` alone, each made once for all pages.

    A site has as many values of `current` as its frame has links, and one more
    for all pages that none of them leads to.
    """

    def __init__(self, environment: Environment, frame: Frame) -> None:
        self.frame = frame
        self._environment = environment
        self._linked = frozenset(link.url for link in _links(frame))
        self._made: dict[tuple[str, Current], Html] = {}

    def part(self, name: str, current: Current) -> Html:
        """The part with the template `name`; raises what its template does."""
        key = (name, current)
        made = self._made.get(key)
        if made is None:
            template = self._environment.get_template(name)
            made = Html(template.render(frame=self.frame, current=current))
            self._made[key] = made
        return made

    def current(self, url: str) -> Current:
        """What shared parts may know of the page at a path."""
        within = (link.url for link in self.frame.nav if link.url != "/")
        return Current(
            page=url if url == "/" or url in self._linked else "",
            within=tuple(address for address in within if url.startswith(address)),
        )


def _links(frame: Frame) -> Iterator[Link]:
    yield from frame.nav
    yield from frame.notices
    if frame.search:
        yield frame.search

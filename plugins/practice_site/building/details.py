"""More about single pages, for the few that somebody asks about."""

from collections.abc import Iterable, Iterator, Mapping

from practice_site.building.making import Workshop
from practice_site.incremental.kept import MadePage
from practice_site.inspecting.summary import details_of
from practice_site.model.facts import PageDetails


class DetailsOnRequest(Mapping[str, PageDetails]):
    """The details of made pages by their URLs: a page is made once more when they are asked for.

    Rules ask about pages that others link to by a place on them, and about
    those where something is wrong. To keep the details of thousands for these
    few would cost more than all the rest that is kept.
    """

    def __init__(self, workshop: Workshop, pages: Iterable[MadePage]) -> None:
        self._workshop = workshop
        made = {page.url for page in pages}
        planned = reversed(workshop.plan.pages)
        self._pages = {page.url: page for page in planned if page.url in made}
        self._known: dict[str, PageDetails] = {}

    def __getitem__(self, url: str) -> PageDetails:
        """The details of one page."""
        if url not in self._known:
            rendered = self._workshop.render(self._pages[url])
            self._known[url] = details_of(self._workshop.facts(rendered))
        return self._known[url]

    def __iter__(self) -> Iterator[str]:
        """The URLs of the pages."""
        return iter(self._pages)

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._pages)

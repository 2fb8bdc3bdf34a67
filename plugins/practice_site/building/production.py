"""The pages of a plan, each made or found to be what it was, by all processes together."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from practice_site.building.crew import Crew
from practice_site.building.making import (
    Failure,
    Output,
    RenderedPage,
    Workshop,
    make_pages,
    work_on,
)
from practice_site.building.request import BuildRequest
from practice_site.incremental.kept import NOTHING_KEPT, Kept, MadePage, encoded
from practice_site.model.plan import ArticleParts, PlannedPage
from practice_site.reading.files import SourceFile

WORTH_A_PROCESS = 40
"""How many files or pages a further process must have to do: starting it costs some ten of them."""


class Production(Struct, frozen=True):
    """All pages in the order of the plan; which were made anew, and which could not be.

    `rendered` are the pages with their bytes, where they are wanted.
    """

    pages: tuple[MadePage, ...]
    made: tuple[str, ...]
    failures: tuple[Failure, ...]
    rendered: tuple[RenderedPage, ...] = ()


def hands(work: int, jobs: int) -> int:
    """How many processes some work is worth."""
    return max(1, min(jobs, work // WORTH_A_PROCESS))


def produce(
    workshop: Workshop,
    kept: Kept,
    output: Output,
    crew: Crew,
    read: Sequence[SourceFile],
    request: BuildRequest,
) -> Production:
    """Make what is not at hand; of two pages at one address the first.

    `read` are the files that were read, in the order of shares.

    Who read an article makes its page.
    """
    planned = tuple({page.url: page for page in reversed(workshop.plan.pages)}.values())[::-1]
    mine = _share(planned, crew, {source.path: number for number, source in enumerate(read)})
    work = work_on(mine, workshop, NOTHING_KEPT if request.whole else kept, output.has)
    if crew.size == 1 and (size := hands(len(work), request.jobs)) > 1:
        crew.fork(size)
        work = list(crew.share(work))
    rendered: list[RenderedPage] = []

    def put(page: RenderedPage) -> None:
        output.put(page.page.file, page.content)
        if request.whole:
            rendered.append(page)

    made, failures = make_pages(work, workshop, put, output.note)
    if crew.size > 1:
        parts = [_result.decode(part) for part in crew.deliver(encoded((made, failures)))]
        made = [page for pages, _ in parts for page in pages]
        failures = [failure for _, failed in parts for failure in failed]
    fresh = {page.url: page for page in made}
    failed = {failure.url for failure in failures}
    pages = tuple(
        fresh.get(page.url) or kept.pages[page.url]
        for page in planned
        if page.url in fresh or page.url not in failed
    )
    return Production(pages, tuple(sorted(fresh)), tuple(failures), tuple(rendered))


def _share(pages: Sequence[PlannedPage], crew: Crew, read: Mapping[str, int]) -> list[PlannedPage]:
    """The pages that are this process's to make: its own articles, and a share of the rest."""
    return [
        page
        for number, page in enumerate(pages)
        if _owner(page, number, read) % crew.size == crew.number
    ]


def _owner(page: PlannedPage, number: int, read: Mapping[str, int]) -> int:
    if isinstance(page.made_of, ArticleParts):
        return read.get(page.made_of.article.path, number)
    return number


_result = msgspec.msgpack.Decoder(tuple[tuple[MadePage, ...], tuple[Failure, ...]])

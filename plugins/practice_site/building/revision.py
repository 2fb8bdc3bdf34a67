"""Articles whose own words have changed, made at once: the rest of the site is as it was."""

from collections.abc import Iterable
from dataclasses import replace

from practice_site.building.making import Output, RenderedPage, Work, Workshop, make_pages
from practice_site.building.outcome import Outcome
from practice_site.building.readings import Texts, read_one
from practice_site.incremental.kept import KeptReading
from practice_site.model.article import Article
from practice_site.model.markdown import Body
from practice_site.model.plan import ArticleParts, PlannedPage


def revised(before: Outcome, paths: Iterable[str], output: Output) -> Outcome | None:
    """The pages of some changed files, made anew, in the outcome of the last whole build.

    What rules say of the site is still that of the last build, which the next
    one puts right. None where more than these pages may have changed: the file
    is new or no article's, what others show of it has changed, or a template
    fails. Then all must be built.
    """
    sources = {source.path: source for source in before.sources}
    readings = dict(before.kept.readings)
    bodies: dict[str, Body] = {}
    articles: dict[str, Article] = {}
    for path in paths:
        known = readings.get(path)
        if known is None or known.kind != "article":
            return None
        reading, kept = read_one(sources[path], known, bodies)
        if not _is_only_reworded(known, kept):
            return None
        readings[path] = kept
        articles.update((path, r) for r in reading.records if isinstance(r, Article))
    workshop = replace(before.workshop, readings=readings, text=Texts(bodies, before.sources).of)
    return _with_pages(before, workshop, articles, output)


def _is_only_reworded(before: KeptReading, now: KeptReading) -> bool:
    return bool(now.digest) and before.head == now.head


def _with_pages(
    before: Outcome, workshop: Workshop, articles: dict[str, Article], output: Output
) -> Outcome | None:
    around = workshop.around
    pages = [_reworded(page, articles) for page in workshop.plan.pages if _path(page) in articles]
    work = [Work(page, workshop.fingerprint(page, around)) for page in pages]

    def put(page: RenderedPage) -> None:
        output.put(page.page.file, page.content)

    made, failures = make_pages(work, workshop, put)
    if failures:
        return None
    kept = replace(
        before.kept,
        readings=workshop.readings,
        pages={**before.kept.pages, **{page.url: page for page in made}},
    )
    return replace(before, kept=kept, made=tuple(page.url for page in made), workshop=workshop)


def _path(page: PlannedPage) -> str:
    return page.made_of.article.path if isinstance(page.made_of, ArticleParts) else ""


def _reworded(page: PlannedPage, articles: dict[str, Article]) -> PlannedPage:
    """The same page of the article as it is now: it may quote other patients, for one thing."""
    if not isinstance(page.made_of, ArticleParts):
        return page
    return replace(page, made_of=replace(page.made_of, article=articles[_path(page)]))

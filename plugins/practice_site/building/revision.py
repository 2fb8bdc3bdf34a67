"""Articles that have changed, made at once: the rest of the site is as it was."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from practice_site.building.making import Output, RenderedPage, Work, Workshop, make_pages
from practice_site.building.outcome import Outcome
from practice_site.building.readings import read_one
from practice_site.incremental.kept import KeptReading
from practice_site.model.article import Article
from practice_site.model.markdown import Body
from practice_site.model.plan import ArticleParts, PlannedPage
from practice_site.pages.listing import article_url


def revised(
    before: Outcome, paths: Iterable[str], output: Output, *, again: bool = False
) -> Outcome | None:
    """The pages of some changed articles, made anew, in the outcome of the last whole build.

    What other pages show of them, and what rules say of the site, is still that
    of the last build, which the next one puts right. None where a page may come
    or go, or cannot be made: a file is new, gone, unreadable or no article's,
    or says another address, status or day. Then all must be built. A file whose
    text is what it was is passed over, unless it is to be made `again`.
    """
    readings = dict(before.kept.readings)
    bodies: dict[str, Body] = {}
    pages: list[PlannedPage] = []
    for path in paths:
        known = readings.get(path)
        if known is None or known.kind != "article":
            return None
        source = next(source for source in before.sources if source.path == path)
        reading, kept = read_one(source, known, bodies)
        readings[path] = kept
        if kept.digest == known.digest and not again:
            continue
        article = next((r for r in reading.records if isinstance(r, Article)), None)
        page = _page_of(article, before.evidence.pages) if article and kept.digest else None
        if page is None:
            return None
        pages.append(page)

    def text(article: Article) -> Body:
        return bodies.get(article.path) or before.workshop.text(article)

    return _with_pages(
        before, replace(before.workshop, readings=readings, text=text), pages, output
    )


def _page_of(article: Article, planned: Mapping[str, PlannedPage]) -> PlannedPage | None:
    """The planned page of an article, of what the article says now; None if it is another one's."""
    page = planned.get(article_url(article))
    if page is None or not isinstance(page.made_of, ArticleParts):
        return None
    before = page.made_of.article
    if _place(before) != _place(article):
        return None
    return replace(
        page,
        title=article.title,
        lang=article.lang or page.lang,
        source=article.positions.whole,
        made_of=ArticleParts(article, page.made_of.look_up),
    )


def _place(article: Article) -> tuple[object, ...]:
    """What decides whether an article is shown, and where it stands among the others."""
    return (article.path, article.slug, article.status, article.published)


def _with_pages(
    before: Outcome, workshop: Workshop, pages: list[PlannedPage], output: Output
) -> Outcome | None:
    work = [Work(page, workshop.fingerprint(page)) for page in pages]

    def put(page: RenderedPage) -> None:
        output.put(page.page.file, page.content)

    made, failures = make_pages(work, workshop, put)
    if failures:
        return None
    kept: Mapping[str, KeptReading] = workshop.readings
    known = {**before.kept.pages, **{page.url: page for page in made}}
    return replace(
        before,
        kept=replace(before.kept, readings=kept, pages=known),
        made=tuple(page.url for page in made),
        workshop=replace(before.workshop, readings=kept),
    )

"""Advice on the texts of a site: made only when somebody asks for it."""

from collections.abc import Callable, Mapping

from practice_site.building.outcome import Outcome
from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.checks.advice.advising import advice_of
from practice_site.checks.advice.same_keyphrase import same_keyphrase
from practice_site.checks.readability import grade_of
from practice_site.model.advice import Advice, Rating, TextAdvice
from practice_site.model.article import Article, Service
from practice_site.model.markdown import Body
from practice_site.model.site import Site
from practice_site.pages.title_width import title_width

_ORDER = (Rating.POOR, Rating.FAIR, Rating.GOOD)


def advised_pages(outcome: Outcome) -> Mapping[str, Article | Service]:
    """The articles and services that have pages, by the pages' URLs in their order."""
    site = outcome.site
    advised: tuple[Article | Service, ...] = (*site.articles, *site.services)
    records = {record.positions.whole: record for record in advised}
    pages = outcome.evidence.pages.values()
    found = ((page.url, records.get(page.source)) for page in pages if not page.generated)
    return {url: record for url, record in found if record}


def advice_on_texts(
    outcome: Outcome, told: Callable[[int], None] = lambda steps: None
) -> Mapping[str, TextAdvice]:
    """The advice on every text by its page's URL; `told` hears of each text that is done."""
    advice: dict[str, TextAdvice] = {}
    for url, record in advised_pages(outcome).items():
        body = outcome.workshop.text(record) if isinstance(record, Article) else record.body
        if body is not None:
            advice[url] = advice_on(record, body, outcome.site)
        told(1)
    return advice


def advice_on(
    record: Article | Service, body: Body, site: Site, h1s: int | None = None
) -> TextAdvice:
    """The advice on one text; `h1s` are its page's headings of the first level, if known."""
    text = AdvisedText(
        record=record,
        body=body,
        same_keyphrase=same_keyphrase(record, site),
        title_pixels=title_width(record.title),
        h1s=h1s,
    )
    return TextAdvice(grade_of(record, body), _in_order(advice_of(text)))


def _in_order(points: tuple[Advice, ...]) -> tuple[Advice, ...]:
    overall = tuple(point for point in points if point.is_overall)
    rest = (point for point in points if not point.is_overall)
    return (*overall, *sorted(rest, key=lambda point: _ORDER.index(point.rating)))

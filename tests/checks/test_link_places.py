from practice_site.checks.link_places import LinkPlaces
from practice_site.model.facts import LinkFact, PageDetails
from practice_site.model.plan import Origin, Plan
from practice_site.model.span import Span
from rendering.sample_views import FRAME

from .evidence import evidence

NAV = Span("content/practice.yaml", 7)
FIRST, SECOND = Span("content/pages/a.md", 4), Span("content/pages/a.md", 9)


def places() -> LinkPlaces:
    plan = Plan(
        frame=FRAME, pages=(), origins=(Origin("href", "/nav/", NAV), Origin("src", "/b/", NAV))
    )
    links = (LinkFact("/b/", "", FIRST), LinkFact("/c/", "", NAV), LinkFact("/b/", "", SECOND))
    details = {"/a/": PageDetails(ids=(), links=links, loaded=())}
    return LinkPlaces(evidence(plan=plan, details=details))


def test_every_place_of_a_link_on_a_page_is_told() -> None:
    assert list(places().of("/b/", "/a/")) == [FIRST, SECOND]


def test_a_link_of_the_frame_is_told_without_a_look_at_the_page() -> None:
    assert list(places().of("/nav/", "/nobody/asked/for/it/")) == [NAV]

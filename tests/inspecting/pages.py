"""Pages to inspect: hand-written HTML after the theme's contract."""

from practice_site.inspecting.page_facts import PageFacts, inspect_page
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.span import Span
from practice_site.model.view import Head, NotFoundView

SOURCE = Span("content/articles/kyphoplasty.md", 2)


def at(line: int) -> Span:
    """A place in the page's source."""
    return Span(SOURCE.path, line)


def planned(*origins: Origin) -> PagePlan:
    """A page with things that were written at known places."""
    view = NotFoundView(
        url="/articles/kyphoplasty/",
        lang="en",
        head=Head(title="", description="", canonical="", robots=""),
        title="",
        message="",
    )
    return PagePlan(view=view, source=SOURCE, origins=origins)


def inspected(body: str, *origins: Origin, head: str = "", home: str = "") -> PageFacts:
    """The facts of a whole page with that body."""
    html = f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'
    return inspect_page(html.encode("utf-8"), planned(*origins), home=home)

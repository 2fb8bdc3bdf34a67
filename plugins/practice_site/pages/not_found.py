"""What is served where nothing is."""

from practice_site.model.plan import PagePlan
from practice_site.model.view import NotFoundView
from practice_site.pages.directory import Directory
from practice_site.pages.head import not_found_head

NOT_FOUND = "/404.html"
"""Where the page lies that hosts answer with."""

_TITLE = "Page not found"
_MESSAGE = "There is no page at this address. It may have moved, or the address may be misspelt."


def not_found_page(directory: Directory) -> PagePlan:
    """The 404 page; it stands for no address, so it has no canonical one and no breadcrumb."""
    view = NotFoundView(
        url=NOT_FOUND,
        lang=directory.lang,
        head=not_found_head(directory.identity, _TITLE, _MESSAGE),
        title=_TITLE,
        message=_MESSAGE,
    )
    return PagePlan(view=view, source=directory.practice.at("name"), generated=True)

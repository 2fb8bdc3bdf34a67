"""Pelican's Article and Page objects, made from planned pages."""

import datetime as dt
import html
from typing import Any

from pelican.contents import Author, Category, Content

from practice_site.building.making import RenderedPage
from practice_site.model.plan import PagePlan
from practice_site.model.view import ArticleView, OfficeView, TownView
from practice_site.model.view_parts import SectionView

CATEGORY = "Articles"


def source_path(page: PagePlan) -> str:
    """The source as Pelican names it, relative to the content folder.

    Offices and towns share one file, so each is `../locations.yaml#<slug>`.
    """
    if isinstance(page.view, OfficeView | TownView):
        return f"../locations.yaml#{page.url.rstrip('/').rpartition('/')[2]}"
    return page.source.path.removeprefix("content/")


def metadata_of(
    rendered: RenderedPage, drafts: frozenset[str], settings: dict[str, Any]
) -> dict[str, Any]:
    """The metadata that other plugins may read: known keys only.

    `drafts` are the sources of articles that are not published.

    Pelican sets every key as an attribute, and a key such as `settings` or
    `content` would break the object, so front matter is never handed over.
    """
    view = rendered.page.view
    slug = view.url.strip("/").rpartition("/")[2] or "index"
    metadata: dict[str, Any] = {
        "title": view.title,
        "slug": slug,
        "lang": view.lang,
        "summary": html.escape(view.head.description),
        "url": view.url.lstrip("/"),
        "save_as": rendered.page.file,
        "status": "published",
    }
    if isinstance(view, ArticleView):
        author = view.author.name if view.author else settings["SITENAME"]
        metadata |= {
            "date": _midnight(view.published.date),
            "authors": [Author(author, settings)],
            "category": Category(CATEGORY, settings),
            "status": "draft" if rendered.page.source.path in drafts else "published",
        }
        if view.updated:
            metadata["modified"] = _midnight(view.updated.date)
    return metadata


def make_content(
    kind: type[Content],
    rendered: RenderedPage,
    metadata: dict[str, Any],
    settings: dict[str, Any],
    context: dict[str, Any],
) -> Content:
    """A real Article or Page, whose `__init__` sends `content_object_init`."""
    return kind(
        content=_html_of(rendered.page),
        metadata=metadata,
        settings=settings,
        source_path=source_path(rendered.page),
        context=context,
    )


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())


def _html_of(page: PagePlan) -> str:
    view = page.view
    if not isinstance(view, ArticleView):
        return "".join(piece.html for piece in getattr(view, "pieces", ()))
    return "".join(_section_html(s) for s in (*view.opening, *view.main, *view.closing))


def _section_html(section: SectionView) -> str:
    heading = f"<h2>{html.escape(section.heading)}</h2>\n" if section.heading else ""
    return heading + "".join(piece.html for piece in section.pieces)

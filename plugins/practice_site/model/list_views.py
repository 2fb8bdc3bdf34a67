"""The pages that list others: articles, services, physicians, patients' stories."""

from typing import ClassVar

from practice_site.model.view import View
from practice_site.model.view_parts import (
    ArticleCard,
    LinkGroup,
    Pager,
    Person,
    ServiceCard,
    StoryView,
)


class ArticleIndexView(View, frozen=True, kw_only=True):
    """One page of the list of articles; `topics` are the services that have articles."""

    template: ClassVar[str] = "article-index.html"
    intro: str
    topics: tuple[ServiceCard, ...]
    articles: tuple[ArticleCard, ...]
    pager: Pager


class ServiceIndexView(View, frozen=True, kw_only=True):
    """All services, under one heading for each kind."""

    template: ClassVar[str] = "service-index.html"
    intro: str
    groups: tuple[tuple[str, tuple[ServiceCard, ...]], ...]


class PhysiciansView(View, frozen=True, kw_only=True):
    """The physicians of the practice."""

    template: ClassVar[str] = "physicians.html"
    intro: str
    physicians: tuple[Person, ...]


class StoriesView(View, frozen=True, kw_only=True):
    """What patients have said, as far as it may be shown; `message` where nothing may be."""

    template: ClassVar[str] = "stories.html"
    intro: str
    message: str
    stories: tuple[StoryView, ...]


class SearchView(View, frozen=True, kw_only=True):
    """The search page: a form for its script, and links to all pages for everybody."""

    template: ClassVar[str] = "search.html"
    script: ClassVar[str] = "/theme/js/search.js"
    groups: tuple[LinkGroup, ...]

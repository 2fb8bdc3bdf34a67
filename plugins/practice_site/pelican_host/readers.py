"""Planned pages in the place of Pelican's readers."""

from collections.abc import Mapping
from typing import Any

from blinker import Signal
from pelican.contents import Content

from practice_site.building.making import RenderedPage
from practice_site.model.article import Status
from practice_site.model.site import Site
from practice_site.pelican_host.contents import make_content, metadata_of


class PlannedReaders:
    """What Pelican's generators ask of their readers, answered from pages already made.

    So the generators' own code runs, with its order, context and signals,
    while no file is read a second time.
    """

    extensions: frozenset[str] = frozenset()
    disabled_extensions: frozenset[str] = frozenset()

    def __init__(
        self, pages: Mapping[str, RenderedPage], site: Site, settings: dict[str, Any]
    ) -> None:
        self.pages = pages
        self.drafts = frozenset(
            article.path for article in site.articles if article.status is not Status.PUBLISHED
        )
        self.settings = settings

    def read_file(
        self,
        base_path: str,
        path: str,
        content_class: type[Content],
        context: dict[str, Any],
        preread_signal: Signal,
        preread_sender: object,
        context_signal: Signal,
        context_sender: object,
    ) -> Content:
        """The content object of a source path, with the signals `Readers.read_file` sends."""
        preread_signal.send(preread_sender)
        rendered = self.pages[path]
        metadata = metadata_of(rendered, self.drafts, self.settings)
        context_signal.send(context_sender, metadata=metadata)
        return make_content(content_class, rendered, metadata, self.settings, context)

    def check_file(self, source_path: str) -> None:
        """No reader is disabled: reading has said already which files nothing reads."""

    def save_cache(self) -> None:
        """Nothing is cached: Pelican's content cache would skip readers and signals."""


class PlannedSources:
    """What Pelican's generators ask of the disk, answered from the plan.

    Stands before a generator class among its bases.
    """

    planned: Mapping[str, RenderedPage]

    def get_files(self, *_args: object, **_kwargs: object) -> list[str]:
        """The sources of the planned pages, in the plan's order."""
        return list(self.planned)

    def get_cached_data(self, _filename: str, default: Any = None) -> Any:
        """Nothing is cached; a town has no file of its own that could be."""
        return default

    def cache_data(self, _filename: str, _data: object) -> None:
        """Nothing is cached."""

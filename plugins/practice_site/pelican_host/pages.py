"""Home, physicians, plain pages, and pages that no file asks for."""

from itertools import chain
from typing import Any

from pelican.generators import PagesGenerator
from pelican.plugins import signals

from practice_site.building.making import RenderedPage
from practice_site.model.view import ArticleView, LocationsView, OfficeView, TownView
from practice_site.pelican_host.contents import source_path
from practice_site.pelican_host.hosted_build import hosted_build
from practice_site.pelican_host.readers import PlannedReaders, PlannedSources
from practice_site.pelican_host.writer import PracticeWriter

LOCATION_VIEWS = (OfficeView, TownView, LocationsView)


class PracticePages(PlannedSources, PagesGenerator):  # type: ignore[misc]
    """Pelican's page generator over planned pages that are neither article nor location."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        outcome = hosted_build(self.settings).outcome
        mine = [rendered for rendered in outcome.pages if self.makes(rendered)]
        self.generated = [rendered for rendered in mine if rendered.page.generated]
        self.planned = {
            source_path(rendered.page): rendered for rendered in mine if not rendered.page.generated
        }
        self.readers = PlannedReaders(self.planned, outcome.site, self.settings)

    @staticmethod
    def makes(rendered: RenderedPage) -> bool:
        """Whether a page is this generator's to make."""
        return not isinstance(rendered.page.view, (ArticleView, *LOCATION_VIEWS))

    def generate_output(self, writer: PracticeWriter) -> None:
        """Write the pages, then those that no file asks for."""
        for page in chain(self.translations, self.pages, self.draft_pages):
            signals.page_generator_write_page.send(self, content=page)
            writer.write_page(self.planned[page.source_path], {**self.context, "page": page})
        for rendered in self.generated:
            writer.write_page(rendered, self.context)
        signals.page_writer_finalized.send(self, writer=writer)

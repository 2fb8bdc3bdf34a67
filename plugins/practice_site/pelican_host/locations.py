"""Plugin: pages of offices and of the towns served from them."""

from collections.abc import Iterable

from pelican.plugins import signals

from practice_site.building.making import RenderedPage
from practice_site.pelican_host.pages import LOCATION_VIEWS, PracticePages


class PracticeLocations(PracticePages):
    """A page generator of its own, whose pages join those already in the context."""

    @staticmethod
    def makes(rendered: RenderedPage) -> bool:
        """Whether a page is an office's, a town's, or the overview of both."""
        return isinstance(rendered.page.view, LOCATION_VIEWS)

    def _update_context(self, items: Iterable[str]) -> None:
        for item in items:
            self.context[item] = [*self.context.get(item, []), *getattr(self, item)]


def generator(_pelican: object) -> type[PracticeLocations]:
    """Answer Pelican's question for more generators."""
    return PracticeLocations


def register() -> None:
    """Offer the generator; what it makes is decided by the plan."""
    signals.get_generators.connect(generator)

"""All of how one page appears."""

from msgspec import Struct

from practice_site.appearance.graph_tree import Branch, graph_tree
from practice_site.appearance.search_result import SearchResult, search_result
from practice_site.appearance.social_card import SocialCard, social_card
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.record import Record


class Appearance(Struct, frozen=True):
    """A page in results, where it is shared, and its graph as trees, the page's own first."""

    result: SearchResult
    card: SocialCard
    graph: tuple[Branch, ...]


def appearance_of(
    page: PageEvidence, sources: GraphSources, record: Record | None = None
) -> Appearance:
    """How a page appears that was made from `record`, or from none of its own."""
    return Appearance(
        search_result(page, record), social_card(page, sources, record), graph_tree(page, sources)
    )

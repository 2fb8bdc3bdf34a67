"""The list of all services."""

from practice_site.model.article import ServiceKind
from practice_site.model.list_views import ServiceIndexView
from practice_site.model.plan import PagePlan
from practice_site.model.view_parts import ServiceCard
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.service import SERVICES

HEADINGS = {
    ServiceKind.CONDITION: "Conditions we treat",
    ServiceKind.PROCEDURE: "Procedures",
    ServiceKind.THERAPY: "Therapies",
}
"""The headings of the list: people know what hurts before they know what helps."""


def services_in_order(directory: Directory) -> list[ServiceCard]:
    """The services by kind, each kind in the order of its titles."""
    kinds = tuple(HEADINGS)
    return sorted(
        directory.service_cards.values(),
        key=lambda card: (kinds.index(card.kind), card.title.casefold(), card.slug),
    )


def service_index_page(directory: Directory) -> PagePlan:
    """The page that lists the services by kind, in the order of their titles."""
    practice = directory.practice
    intro = f"Conditions that {practice.name} treats, and what it offers for them."
    cards = services_in_order(directory)
    groups = (
        (heading, tuple(card for card in cards if card.kind is kind))
        for kind, heading in HEADINGS.items()
    )
    view = ServiceIndexView(
        url=SERVICES.url,
        lang=directory.lang,
        head=head_of(directory.identity, SERVICES.url, title=SERVICES.text, description=intro),
        title=SERVICES.text,
        breadcrumb=(HOME, SERVICES),
        intro=intro,
        groups=tuple(group for group in groups if group[1]),
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)

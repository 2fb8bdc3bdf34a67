"""The services of this site that categories and tags of an old one are called like."""

from practice_site.migrating.old_site import OldItem, Term
from practice_site.model.site import Site


def services_of(item: OldItem, site: Site) -> tuple[str, ...]:
    """The services that the item's categories and tags are called like."""
    found = (service_of(term, site) for term in item.terms)
    return tuple(dict.fromkeys(filter(None, found)))


def service_of(term: Term, site: Site) -> str:
    """The service that a category or a tag is called like; empty where none is."""
    called = {term.name.casefold(), term.slug.casefold()}
    for service in site.services:
        names = (service.slug, service.title, *service.also_known_as)
        if not called.isdisjoint(name.casefold() for name in names):
            return service.slug
    return ""

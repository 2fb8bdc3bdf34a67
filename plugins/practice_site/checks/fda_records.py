"""What texts say of the FDA, held against what the records of services say of it."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from practice_site.checks.claims.fda import FdaWord
from practice_site.gazetteer.names import key_of
from practice_site.model.article import Article, Service
from practice_site.model.mention import Mention
from practice_site.model.site import Site

_AN_FDA = {
    "approved": "is approved by the FDA",
    "cleared": "is cleared by the FDA",
    "granted": "was granted marketing authorization by the FDA",
    "exempt": "needs no clearance by the FDA",
    "investigational": "is investigational, and not approved by the FDA",
    "off-label": "is used off-label: the FDA has not approved this use",
}


class FdaRecords(Struct, frozen=True):
    """The services of a site: by the words that name them, and those that a file is about.

    `names` are keys (`key_of`), each with its service.
    """

    names: tuple[tuple[str, Service], ...]
    about: Mapping[str, tuple[Service, ...]]

    def unrecorded(self, mention: Mention) -> tuple[Service, ...] | None:
        """The services that the claim is about, where no record of theirs says so; else None.

        A sentence that names services is about these, any other about those of its text. What
        leads to the FDA's own word needs no record, unless the sentence names a service whose
        record says otherwise.
        """
        said, sentence = mention.about
        words = f" {sentence} "
        named = [service for name, service in self.names if f" {name} " in words]
        meant = _distinct(named) or self.about.get(mention.span.path, ())
        if any(status_of(service) == said for service in meant):
            return None
        if not mention.claimed and not any(map(status_of, named)):
            return None
        return tuple(meant)


def fda_records(site: Site) -> FdaRecords:
    """The records of a site's services."""
    by_slug = {service.slug: service for service in site.services}
    names = (
        (key_of(name), service)
        for service in site.services
        for name in (service.title, *service.also_known_as)
    )
    return FdaRecords(
        names=tuple((name, service) for name, service in names if name),
        about={
            **{service.path: (service,) for service in site.services},
            **{article.path: _services(article, by_slug) for article in site.articles},
        },
    )


def status_of(service: Service) -> str:
    """What is recorded of a service; empty where nothing is."""
    return service.fda_status.status if service.fda_status else ""


def wording_of(service: Service) -> str:
    """A sentence on a service that its record stands for; empty where nothing is recorded."""
    if service.fda_status is None:
        return ""
    reference = service.fda_status.reference
    shown = f" ({_reference(service.fda_status.status, reference)})" if reference else ""
    return f"The device or drug {_AN_FDA[service.fda_status.status]}{shown}"


def says_of(word: str) -> str:
    """What an entry must be for a text to say a word (`FdaWord`)."""
    return "approved (PMA, NDA)" if word == FdaWord.APPROVED else "cleared (510(k))"


def _reference(status: str, reference: str) -> str:
    return f"510(k) {reference}" if status == "cleared" and reference[:1] == "K" else reference


def _services(article: Article, by_slug: Mapping[str, Service]) -> tuple[Service, ...]:
    return tuple(by_slug[slug] for slug in article.services if slug in by_slug)


def _distinct(services: Iterable[Service]) -> Sequence[Service]:
    return list({service.slug: service for service in services}.values())

"""The page of a procedure, a condition or a therapy."""

from collections.abc import Iterator

from practice_site.model.article import Service
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.view import ServiceView
from practice_site.model.view_parts import CodeView, Link, Topic
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.layout import laid_out
from practice_site.pages.listing import service_url
from practice_site.pages.review import claimed_review, outdated_review
from practice_site.pages.sections import show_text

SERVICES = Link(text="Services", url="/services/")


def service_page(service: Service, directory: Directory) -> PagePlan:
    """The page of one service: what it is, who offers it, what goes with it."""
    url = service_url(service)
    image = image_of(service.image, service.image_alt, directory.site.images)
    text = show_text(service.body, directory.quotes)
    layout = laid_out(text)
    claimed = claimed_review(service, directory)
    outdated = outdated_review(claimed, service, service.body)
    review = None if outdated else claimed
    fda = service.fda_status
    view = ServiceView(
        url=url,
        lang=service.lang or directory.lang,
        head=head_of(
            directory.identity,
            url,
            title=service.title,
            description=service.summary,
            image=image,
            line="",
            alternates=directory.alternates.get(url, ()),
        ),
        title=service.title,
        breadcrumb=(HOME, SERVICES, Link(text=service.title, url=url)),
        kind=service.kind,
        type=service.schema_type,
        also_known_as=service.also_known_as,
        summary=service.summary,
        codes=tuple(CodeView(code.system, code.code) for code in service.codes),
        body_location=service.body_location,
        procedure_type=service.procedure_type,
        fda_status=fda.status if fda else "",
        fda_reference=fda.reference if fda else "",
        performed_by=tuple(
            person
            for slug in dict.fromkeys(service.performed_by)
            if (person := directory.persons.get(slug)) and person.practises
        ),
        treats=_named(service.treats, directory),
        treated_with=_named(service.treated_with, directory),
        reviewer=review.reviewer if review else None,
        reviewed=review.day if review else None,
        published=directory.calendar.day(service.published),
        updated=directory.calendar.day(service.updated) if service.updated else None,
        image=image,
        opening=layout.opening,
        contents=layout.contents,
        main=layout.main,
        disclaimer=directory.practice.disclaimer,
        faq=text.faq,
        closing=text.after,
        references=text.references,
        articles=directory.shelf.by_service.get(service.slug, ()),
    )
    return PagePlan(
        view=view,
        source=service.positions.whole,
        origins=(*_record_origins(service), *text.origins),
        outdated_review=outdated,
    )


def _named(slugs: tuple[str, ...], directory: Directory) -> tuple[Topic, ...]:
    return tuple(
        directory.topics[slug] for slug in dict.fromkeys(slugs) if slug in directory.topics
    )


def _record_origins(service: Service) -> Iterator[Origin]:
    yield from image_origins(service.image, service.at("image"))
    fda = service.fda_status
    if fda and fda.reference.startswith("https://"):
        yield Origin("href", fda.reference, service.at("fda_status", "reference"))

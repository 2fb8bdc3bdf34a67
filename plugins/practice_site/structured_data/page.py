"""The page itself: what kind it is, what it is about, who reviewed it and when."""

from typing import TypeAlias

from practice_site.model.image_view import Image
from practice_site.model.list_views import (
    ArticleIndexView,
    PhysiciansView,
    ServiceIndexView,
    StoriesView,
)
from practice_site.model.view import (
    ArticleView,
    Frame,
    HomeView,
    LocationsView,
    OfficeView,
    PageView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.structured_data.breadcrumb import has_breadcrumb
from practice_site.structured_data.faq import faq_of
from practice_site.structured_data.identifiers import (
    breadcrumb_id,
    faq_id,
    page_url,
    person_id,
    webpage_id,
    website_id,
)
from practice_site.structured_data.image import image_node
from practice_site.structured_data.node import Node, present, reference
from practice_site.structured_data.subject import subject

PLAIN_PAGE_TYPES = {"/about/": "AboutPage"}
"""The types of plain pages by their paths."""

_WithImage: TypeAlias = ArticleView | HomeView | OfficeView | ServiceView | TownView

PAGE_TYPES: dict[type[View], str] = {
    ArticleView: "MedicalWebPage",
    ServiceView: "MedicalWebPage",
    ArticleIndexView: "CollectionPage",
    ServiceIndexView: "CollectionPage",
    PhysiciansView: "CollectionPage",
    StoriesView: "CollectionPage",
    LocationsView: "CollectionPage",
    PhysicianView: "ProfilePage",
}
"""The schema.org type of the pages that are more than a WebPage."""


def webpage_node(view: View, citations: list[Node], frame: Frame) -> Node:
    """The page as a WebPage of the most specific type that is true of it.

    From here every node of the page's graph can be reached.
    """
    faq = faq_of(view)
    return present(
        {
            "@type": _page_type(view),
            "@id": webpage_id(view, frame),
            "url": page_url(view, frame),
            "name": view.title,
            "description": view.head.description,
            "inLanguage": view.lang,
            "isPartOf": reference(website_id(frame)),
            "breadcrumb": reference(breadcrumb_id(view, frame)) if has_breadcrumb(view) else None,
            **subject(view, frame),
            "hasPart": reference(faq_id(view, frame)) if faq else None,
            "citation": citations,
            **_image(view, frame),
            **_review(view, frame),
        }
    )


def _page_type(view: View) -> str:
    if isinstance(view, PageView):
        return "ContactPage" if view.contact else PLAIN_PAGE_TYPES.get(view.url, "WebPage")
    return PAGE_TYPES.get(type(view), "WebPage")


def _image(view: View, frame: Frame) -> Node:
    image = _main_image(view)
    if image is None:
        return {}
    return {"primaryImageOfPage": image_node(image, frame)}


def _main_image(view: View) -> Image | None:
    if isinstance(view, PhysicianView):
        return view.person.image
    if isinstance(view, _WithImage):
        return view.image
    return None


def _review(view: View, frame: Frame) -> Node:
    """Dates and review of the page.

    `lastReviewed` and `reviewedBy` belong to pages, not to articles (MED-02);
    schema.org's `medicalAudience` for patients is the type Patient (MED-04).
    """
    if isinstance(view, PageView):
        return {"dateModified": view.updated.timestamp if view.updated else None}
    if not isinstance(view, ArticleView | ServiceView):
        return {}
    review: Node = {"medicalAudience": {"@type": "Patient"}}
    if isinstance(view, ServiceView):
        review["datePublished"] = view.published.timestamp
        review["dateModified"] = (view.updated or view.published).timestamp
    if view.reviewer and view.reviewed:
        review["lastReviewed"] = view.reviewed.iso
        review["reviewedBy"] = reference(person_id(view.reviewer.slug, frame))
    return review

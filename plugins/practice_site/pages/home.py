"""The home page."""

from collections.abc import Iterator

from practice_site.model.article import Page
from practice_site.model.markdown import Body
from practice_site.model.plan import PagePlan
from practice_site.model.practice import Verification
from practice_site.model.view import HomeView
from practice_site.model.view_parts import Meta
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of
from practice_site.pages.places import city_name
from practice_site.pages.sections import show_text
from practice_site.pages.service_index import services_in_order
from practice_site.pages.wording import listed

LATEST = 3
"""How many articles the home page shows."""

SERVICES_SHOWN = 6
"""How many services the home page shows at the most."""


def home_page(page: Page | None, directory: Directory) -> PagePlan:
    """The home page: the text of the page called `home`, or a few words made from the record."""
    practice = directory.practice
    title = page.title if page else practice.name
    intro = page.summary if page else _introduction(directory)
    text = show_text(page.body if page else Body(practice.at("name")), directory.quotes)
    pictured = next((office for office in directory.site.offices if office.photo), None)
    images = directory.site.images
    image = image_of(pictured.photo, pictured.photo_alt, images) if pictured else None
    view = HomeView(
        url=HOME.url,
        lang=(page.lang if page else "") or directory.lang,
        head=head_of(
            directory.identity,
            HOME.url,
            title=title,
            description=intro,
            image=image,
            line=_cities(directory),
            alternates=directory.alternates.get(HOME.url, ()),
        ),
        title=title,
        intro=intro,
        pieces=text.lead,
        physicians=tuple(directory.persons[physician.slug] for physician in directory.staff),
        articles=directory.shelf.cards[:LATEST],
        services=tuple(services_in_order(directory)[:SERVICES_SHOWN]),
        image=image,
        maps=tuple(directory.maps.get(slug) for slug in directory.offices),
        sections=text.sections,
        faq=text.faq,
        references=text.references,
        office_facts=tuple(directory.office_facts.values()),
        verification=tuple(_verification(practice.search.verification)),
    )
    return PagePlan(
        view=view,
        source=page.positions.whole if page else practice.at("name"),
        origins=text.origins,
        generated=page is None,
    )


def _verification(verification: Verification) -> Iterator[Meta]:
    """The tags that Google Search Console and Bing Webmaster Tools look for."""
    if verification.google:
        yield Meta("google-site-verification", verification.google)
    if verification.bing:
        yield Meta("msvalidate.01", verification.bing)


def _introduction(directory: Directory) -> str:
    name = directory.practice.name
    cities = _cities(directory)
    if not cities:
        return f"Welcome to {name}." if name else ""
    return f"{name} sees patients in {cities}."


def _cities(directory: Directory) -> str:
    return listed([*dict.fromkeys(filter(None, map(city_name, directory.offices.values())))])

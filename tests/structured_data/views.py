"""Views built by hand, and the nodes of their graphs."""

import datetime as dt
from typing import Any

from msgspec.structs import replace

from practice_site.model.article import ServiceKind
from practice_site.model.credentials import Certificate, LicenceView
from practice_site.model.html import Html
from practice_site.model.image_view import Image
from practice_site.model.list_views import (
    ArticleIndexView,
    PhysiciansView,
    SearchView,
    ServiceIndexView,
    StoriesView,
)
from practice_site.model.location import Address, Geo
from practice_site.model.markdown import Role
from practice_site.model.office_facts import Area, OfficeFacts
from practice_site.model.view import (
    ArticleView,
    Frame,
    Head,
    HomeView,
    LocationsView,
    NotFoundView,
    OfficeView,
    PageView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.model.view_parts import (
    ArticleCard,
    CodeView,
    Day,
    FaqListView,
    FaqView,
    HoursLine,
    Link,
    OfficeCard,
    OfficeHoursView,
    Pager,
    Person,
    Phone,
    Piece,
    Reference,
    SectionView,
    ServiceCard,
    SpecialHoursLine,
    Topic,
    TownCard,
    TownGroup,
)
from practice_site.structured_data.graph import page_graph

SITE = "https://www.sample.example"

PUBLISHED = Day(dt.date(2026, 10, 5), "October 5, 2026", "2026-10-05T00:00:00-07:00")
UPDATED = Day(dt.date(2026, 11, 2), "November 2, 2026", "2026-11-02T00:00:00-08:00")
REVIEWED = Day(dt.date(2026, 10, 2), "October 2, 2026", "2026-10-02T00:00:00-07:00")
EVE = Day(dt.date(2026, 12, 24), "December 24, 2026", "2026-12-24T00:00:00-08:00")
CHRISTMAS = Day(dt.date(2026, 12, 25), "December 25, 2026", "2026-12-25T00:00:00-08:00")

NAPA = OfficeCard(
    slug="napa",
    name="Sample Spine, Napa",
    url="/locations/napa/",
    type="MedicalClinic",
    address=Address("1 Nowhere Street", "Napa", "CA", "94558"),
    phone=Phone("(707) 555-0142", "+17075550142"),
    geo=Geo(38.29714, -122.28553),
    hours=(
        HoursLine(
            days="Monday and Tuesday",
            hours="8:00 am to 5:00 pm",
            weekdays=("mon", "tue"),
            opens="08:00",
            closes="17:00",
        ),
    ),
    special_hours=(
        SpecialHoursLine(EVE, "8:00 am to noon", "08:00", "12:00"),
        SpecialHoursLine(CHRISTMAS, "Closed"),
    ),
)
SONOMA = replace(
    NAPA,
    slug="sonoma",
    name="Sample Spine, Sonoma",
    url="/locations/sonoma/",
    address=Address("2 Nowhere Street", "Sonoma", "CA", "95476"),
    geo=None,
    hours=(),
    special_hours=(),
)

FRAME = Frame(
    practice="Sample Spine",
    legal_name="Sample Spine, a Medical Corporation",
    type="MedicalOrganization",
    url=SITE,
    lang="en",
    phone=Phone("(707) 555-0100", "+17075550100"),
    email="hello@sample.example",
    fax=Phone("(707) 555-0101", "+17075550101"),
    booking=None,
    profiles=("https://profiles.example/sample-spine",),
    mark=Image("/images/mark.svg", "Sample Spine"),
    accent="",
    nav=(),
    offices=(NAPA,),
    notices=(),
    closures=(),
    emergency="Call 911.",
    sample=True,
    stylesheet="/theme/css/site.css",
)

ALEX = Person(
    slug="alex-sample",
    name="Alex Sample",
    display="Alex Sample, M.D.",
    given_name="Alex",
    family_name="Sample",
    prefix="Dr.",
    degree="M.D.",
    title="Interventional pain physician",
    url="/physicians/alex-sample/",
    image=Image("/images/alex.jpg", "Alex Sample"),
    profiles=("https://profiles.example/alex",),
    boards=("Board certified in Pain Medicine by the American Board of Anesthesiology",),
    certificates=(Certificate("Pain Medicine", "American Board of Anesthesiology"),),
    languages=("English", "Spanish"),
    npi="1234567893",
)
SAM = replace(
    ALEX,
    slug="sam-example",
    name="Sam Example",
    display="Sam Example, D.O.",
    given_name="Sam",
    family_name="Example",
    degree="D.O.",
    title="",
    url="/physicians/sam-example/",
    image=None,
    profiles=(),
    boards=(),
    certificates=(),
    languages=(),
    npi="",
)

KYPHOPLASTY = Topic("Kyphoplasty", "/services/kyphoplasty/", "SurgicalProcedure")
EXERCISE = Topic("Exercise therapy", "/services/exercise/", "PhysicalTherapy")
FRACTURE = Topic("Vertebral fracture", "/services/fracture/", "MedicalCondition")

NAPA_FACTS = OfficeFacts(
    office=NAPA,
    image=Image("/images/napa.jpg", "The door"),
    areas=(
        Area("Yountville", "CA", "Napa County", "/locations/yountville/"),
        Area("St. Helena", "CA", "", ""),
    ),
    services=(KYPHOPLASTY, FRACTURE),
    map="map_napa",
)
SONOMA_FACTS = OfficeFacts(office=SONOMA, image=None, areas=(), services=())
BOTH_OFFICES = (NAPA_FACTS, SONOMA_FACTS)

REFERENCES = (
    Reference(
        1,
        "ref-1",
        Html(
            'Sample A, Example B. <a href="https://doi.example/10.1?a=1&amp;b=2">A made-up title '
            "&amp; more</a>. Journal. 2026."
        ),
    ),
    Reference(2, "ref-2", Html('A leaflet, <a href="https://leaflet.example/">here</a>.')),
    Reference(3, "ref-3", Html("A book that is not <em>online</em>.")),
)


def section(role: Role, heading: str, html: str) -> SectionView:
    """A section of prose."""
    return SectionView(role, heading, role.value, (Piece(Html(html)),))


FAQ = FaqListView(
    heading="Frequently asked questions",
    anchor="faq",
    pieces=(),
    items=(
        FaqView(
            question="Is it <safe> & quick?",
            anchor="is-it-safe",
            answer=Html("<p>It depends on <em>you</em>.</p>\n<p>Ask us.</p>"),
            text="It depends on you.\nAsk us.",
        ),
        FaqView(question="When?", anchor="when", answer=Html("<p>Soon.</p>"), text="Soon."),
    ),
)


def shared(url: str, title: str) -> dict[str, Any]:
    """The fields that all views have, for a page two steps from the home page."""
    canonical = f"{SITE}{url}"
    return {
        "url": url,
        "lang": "en",
        "head": Head(
            title=f"{title} | Sample Spine",
            description=f"About {title}.",
            canonical=canonical,
            robots="noindex",
        ),
        "title": title,
        "breadcrumb": (Link("Home", "/"), Link("Articles", "/articles/"), Link(title, url)),
    }


ARTICLE = ArticleView(
    **shared("/articles/kyphoplasty/", "Kyphoplasty"),
    subtitle="Is it right for you?",
    summary="What kyphoplasty is.",
    author=ALEX,
    reviewer=SAM,
    reviewed=REVIEWED,
    published=PUBLISHED,
    updated=UPDATED,
    minutes=4,
    words=812,
    image=Image("/images/spine.jpg", "A spine"),
    opening=(),
    contents=(),
    main=(),
    disclaimer="Not advice.",
    faq=FAQ,
    closing=(),
    references=REFERENCES,
    topics=(KYPHOPLASTY, FRACTURE, KYPHOPLASTY),
)
SERVICE = ServiceView(
    **shared("/services/kyphoplasty/", "Kyphoplasty"),
    kind=ServiceKind.PROCEDURE,
    type="SurgicalProcedure",
    also_known_as=("Balloon kyphoplasty",),
    summary="What kyphoplasty is.",
    codes=(CodeView("CPT", "00000"),),
    body_location="Spine",
    procedure_type="PercutaneousProcedure",
    fda_status="",
    fda_reference="",
    performed_by=(ALEX,),
    treats=(FRACTURE,),
    treated_with=(),
    reviewer=SAM,
    reviewed=REVIEWED,
    published=PUBLISHED,
    updated=UPDATED,
    image=Image("/images/spine.jpg", "A spine"),
    opening=(),
    contents=(),
    main=(
        section(Role.PREPARATION, "How to Prepare", "<ol>\n<li>Bring &lt;a list&gt;.</li>\n</ol>"),
        section(Role.PROCEDURE, "What Happens", "<p>You <em>lie</em> down.</p>"),
        section(Role.RISKS, "Risks", "<p>Bleeding.</p>"),
    ),
    disclaimer="Not advice.",
    faq=FAQ,
    closing=(section(Role.RECOVERY, "Recovery", "<p>Walk a little.</p>\n<p>Call us.</p>"),),
    references=REFERENCES[:1],
    articles=(),
)
SYMPTOMS = """<ul>
<li>Sudden <em>pain</em></li>
<li><strong>A bent back:</strong> it stays</li>
<li>It is hard to say what else, since everybody feels something else after a fall.</li>
</ul>"""
CONDITION = replace(
    SERVICE,
    **shared("/services/fracture/", "Vertebral fracture"),
    kind=ServiceKind.CONDITION,
    type="MedicalCondition",
    procedure_type="",
    codes=(CodeView("ICD-10-CM", "M80.08XA"),),
    treats=(),
    treated_with=(EXERCISE, KYPHOPLASTY),
    main=(
        section(Role.BODY, "Symptoms of a Fracture", SYMPTOMS),
        section(Role.BODY, "Symptoms That Cannot Wait", "<ul>\n<li>Numbness</li>\n</ul>"),
    ),
)
SERVICES = ServiceIndexView(
    **shared("/services/", "Services"),
    intro="",
    groups=(
        (
            "Conditions we treat",
            (
                ServiceCard(
                    slug="fracture",
                    title="Vertebral fracture",
                    url="/services/fracture/",
                    kind=ServiceKind.CONDITION,
                    summary="",
                    articles=0,
                ),
            ),
        ),
        (
            "Procedures",
            (
                ServiceCard(
                    slug="kyphoplasty",
                    title="Kyphoplasty",
                    url="/services/kyphoplasty/",
                    kind=ServiceKind.PROCEDURE,
                    summary="",
                    articles=1,
                ),
            ),
        ),
    ),
)
PHYSICIANS = PhysiciansView(
    **shared("/physicians/", "Physicians"), intro="", physicians=(ALEX, SAM)
)
STORIES = StoriesView(**shared("/stories/", "Stories"), intro="", message="", stories=())
INDEX = ArticleIndexView(
    **shared("/articles/", "Articles"),
    intro="",
    topics=(),
    articles=(
        ArticleCard(
            title="Kyphoplasty",
            url="/articles/kyphoplasty/",
            summary="",
            byline="Alex Sample, M.D.",
            published=PUBLISHED,
        ),
    ),
    pager=Pager(number="1", pages=(Link("1", "/articles/"),), earlier=None, later=None),
)
HOME = HomeView(
    **{**shared("/", "Sample Spine"), "breadcrumb": ()},
    intro="",
    pieces=(),
    physicians=(ALEX, SAM),
    articles=(),
    office_facts=BOTH_OFFICES,
)
NOTICES = PageView(
    **shared("/notices/", "Notices"),
    summary="",
    updated=UPDATED,
    pieces=(),
    sections=(),
    faq=None,
    references=(),
)
CONTACT = replace(NOTICES, **shared("/contact/", "Contact"), contact=True, updated=None)
CONTACT = replace(CONTACT, office_facts=BOTH_OFFICES)
ABOUT = replace(NOTICES, **shared("/about/", "About us"))
PHYSICIAN = PhysicianView(
    **shared("/physicians/alex-sample/", "Alex Sample, M.D."),
    person=ALEX,
    specialties=("Anesthesia", "Musculoskeletal"),
    fellowship="",
    affiliations=(
        Link("Sample Hospital", "https://hospital.example/"),
        Link("Example Hospital", ""),
    ),
    licences=(
        LicenceView(
            "Licensed in CA by the Medical Board of California", "CA", "Medical Board of California"
        ),
    ),
    new_patients=True,
    offices=(OfficeHoursView(office=NAPA, days="Monday", weekdays=("mon",)),),
    pieces=(),
    sections=(),
    articles=(),
    services=(KYPHOPLASTY, FRACTURE),
    office_facts=(NAPA_FACTS,),
)
OFFICE = OfficeView(
    **shared("/locations/napa/", "Napa"),
    office=NAPA,
    summary="",
    parking="",
    transit="",
    accessibility="",
    image=Image("/images/napa.jpg", "The door"),
    pieces=(),
    physicians=(),
    towns=(),
    articles=(),
    office_facts=(NAPA_FACTS,),
)
TOWN = TownView(
    **shared("/locations/yountville/", "Yountville"),
    name="Yountville",
    state="CA",
    county="Napa County",
    geo=Geo(38.40159, -122.36081),
    postal_codes=("94599",),
    summary="",
    office=NAPA,
    drive="15 minutes",
    route="",
    hospitals=(),
    parking="",
    transit="",
    image=None,
    pieces=(),
    faq=FAQ,
    articles=(),
    office_facts=(NAPA_FACTS,),
)
LOCATIONS = LocationsView(
    **shared("/locations/", "Locations"),
    intro="",
    towns=(
        (
            NAPA,
            (
                TownGroup(
                    heading="Napa County",
                    towns=(TownCard(name="Yountville", url=TOWN.url),),
                ),
                TownGroup(heading="Elsewhere", towns=(TownCard(name="St. Helena"),)),
            ),
        ),
        (SONOMA, ()),
    ),
    office_facts=BOTH_OFFICES,
)
NOT_FOUND = NotFoundView(
    **{
        **shared("/404.html", "Page not found"),
        "head": Head(title="Page not found", description="", canonical="", robots="noindex"),
        "breadcrumb": (),
    },
    message="",
)

SEARCH = SearchView(**shared("/search/", "Search"), groups=())

VIEWS: tuple[View, ...] = (
    SEARCH,
    ARTICLE,
    SERVICE,
    CONDITION,
    SERVICES,
    PHYSICIANS,
    STORIES,
    INDEX,
    HOME,
    NOTICES,
    CONTACT,
    ABOUT,
    PHYSICIAN,
    OFFICE,
    TOWN,
    LOCATIONS,
    NOT_FOUND,
)


def nodes(view: View, frame: Frame = FRAME) -> list[dict[str, Any]]:
    """The nodes of a page's graph."""
    found: list[dict[str, Any]] = page_graph(view, frame)["@graph"]
    return found


def node(view: View, kind: str, frame: Frame = FRAME) -> dict[str, Any]:
    """The only node of a type in a page's graph."""
    (found,) = [entry for entry in nodes(view, frame) if entry["@type"] == kind]
    return found

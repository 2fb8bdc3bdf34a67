"""Views as the planner would make them: one of each page, with all that it can have."""

import datetime as dt

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
from practice_site.model.map import (
    FarTown,
    MapLabel,
    MapLine,
    MapPoint,
    MapRing,
    MapScale,
    MapTown,
    MapView,
)
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
    Form,
    HospitalView,
    HoursLine,
    Link,
    LinkGroup,
    Meta,
    OfficeCard,
    OfficeHoursView,
    Pager,
    Person,
    Phone,
    Piece,
    QuoteView,
    Reference,
    SectionView,
    ServiceCard,
    SpecialHoursLine,
    StoryView,
    Topic,
    TownCard,
    TownGroup,
)

SITE = "https://practice.example"
PHONE = Phone(display="(707) 555-0142", e164="+17075550142")
HOME = Link(text="Home", url="/")
JSON_LD = Html('{"@context": "https://schema.org", "@graph": []}')


def day(year: int, month: int, number: int) -> Day:
    date = dt.date(year, month, number)
    return Day(
        date=date,
        display=f"{date:%B} {date.day}, {date.year}",
        timestamp=f"{date.isoformat()}T00:00:00-08:00",
    )


OFFICE = OfficeCard(
    slug="napa",
    name="Sample Spine Practice, Napa",
    url="/locations/napa/",
    type="MedicalClinic",
    address=Address(street="1 Nowhere Lane", city="Napa", state="CA", postal_code="94558"),
    phone=PHONE,
    geo=Geo(38.29714, -122.28553),
    hours=(
        HoursLine(
            days="Monday to Thursday",
            hours="8:00 am to 5:00 pm",
            weekdays=("mon", "tue", "wed", "thu"),
            opens="08:00",
            closes="17:00",
        ),
        HoursLine(
            days="Friday",
            hours="8:00 am to 12:00 pm",
            weekdays=("fri",),
            opens="08:00",
            closes="12:00",
        ),
    ),
    special_hours=(
        SpecialHoursLine(day=day(2026, 12, 24), hours="Closed", through=day(2026, 12, 26)),
    ),
)

AUTHOR = Person(
    slug="alex-sample",
    name="Alex Sample",
    display="Alex Sample, D.O.",
    given_name="Alex",
    family_name="Sample",
    prefix="Dr.",
    degree="D.O.",
    title="Pain physician",
    url="/physicians/alex-sample/",
    boards=(
        "Board certified in Physical Medicine and Rehabilitation by the American Osteopathic "
        "Board of Physical Medicine and Rehabilitation",
        "Board certified in Pain Medicine by the American Osteopathic Conjoint Pain Medicine "
        "Examination Committee",
    ),
    certificates=(
        Certificate(
            "Physical Medicine and Rehabilitation",
            "American Osteopathic Board of Physical Medicine and Rehabilitation",
        ),
    ),
    languages=("English", "Spanish"),
    npi="0000000000",
    image=Image("/images/alex.jpg", "Alex Sample in the consulting room"),
    profiles=("https://orcid.example/0000-0000",),
)

REVIEWER = Person(
    slug="sam-example",
    name="Sam Example",
    display="Sam Example, M.D.",
    given_name="Sam",
    family_name="Example",
    prefix="Dr.",
    degree="M.D.",
    title="Radiologist",
    url="/physicians/sam-example/",
)

FRAME = Frame(
    practice="Sample Spine and Pain Practice",
    legal_name="Sample Spine and Pain Practice (a made-up example)",
    type="MedicalClinic",
    url=SITE,
    lang="en",
    phone=PHONE,
    email="hello@practice.example",
    fax=Phone("(707) 555-0143", "+17075550143"),
    booking=Link(text="Book an appointment", url="https://booking.example/sample"),
    profiles=("https://social.example/sample-practice",),
    mark=Image("/images/mark.svg", "Sample Spine and Pain Practice"),
    accent="#1f5f5b",
    nav=(
        Link("Articles", "/articles/"),
        Link("Locations", "/locations/"),
        Link("About", "/about/"),
        Link("Contact", "/contact/"),
    ),
    offices=(OFFICE,),
    notices=(Link("Notice of Privacy Practices", "/privacy-practices/"),),
    closures=("The office is closed from December 24 through December 26.",),
    emergency="If this is an emergency, call 911.",
    sample=True,
    stylesheet="/theme/css/site.css",
    search=Link("Search", "/search/"),
    specialties=("Musculoskeletal",),
)


def head(url: str, title: str, og_type: str = "website", image: Image | None = None) -> Head:
    return Head(
        title=f"{title} | {FRAME.practice}",
        description=f"About: {title.lower()}, in a few plain words for people who search.",
        canonical=f"{SITE}{url}",
        robots="noindex, nofollow",
        og_type=og_type,
        image=image,
    )


def html(text: str) -> tuple[Piece, ...]:
    return (Piece(html=Html(text)),)


QUOTE = QuoteView(
    paragraphs=(
        "They drew the bone on paper, then told me what they could not promise.",
        "I went home with a plan & a number to call.",
    ),
    attribution="R. M., Yountville",
    disclosures=(
        "Sample testimonial: not the words of a real patient.",
        "Individual results may vary.",
    ),
    sample=True,
)

FAQ = FaqListView(
    heading="Frequently Asked Questions",
    anchor="frequently-asked-questions",
    pieces=html("<p>Asked often, answered in general terms.</p>"),
    items=(
        FaqView(
            question="Will I be awake?",
            anchor="will-i-be-awake",
            answer=Html("<p>Many people are drowsy but awake. Your team decides with you.</p>"),
            text="Many people are drowsy but awake. Your team decides with you.",
        ),
        FaqView(
            question="Is it right for every fracture?",
            anchor="is-it-right-for-every-fracture",
            answer=Html(
                "<p>No. It depends on:</p>\n<ul><li>how old the fracture is,</li>"
                "<li>what the scan shows.</li></ul>"
            ),
            text="No. It depends on:\nhow old the fracture is,what the scan shows.",
        ),
    ),
)

REFERENCES = (
    Reference(
        number=1,
        anchor="ref-1",
        html=Html('A made-up review. <a href="https://journal.example/1">journal.example</a>'),
    ),
)

CARD = ArticleCard(
    title="How a broken vertebra is steadied",
    url="/articles/steadied/",
    summary="What the procedure does, who it may suit, and what is not yet known.",
    byline="Alex Sample, D.O.",
    published=day(2026, 10, 5),
    image=Image("/images/vertebra.png", "A drawing of a vertebra"),
)
PLAIN_CARD = ArticleCard(
    title="Walking after a compression fracture",
    url="/articles/walking/",
    summary="A gentle start, and when to call us.",
    byline=FRAME.practice,
    published=day(2026, 9, 1),
)
SERVICE_CARD = ServiceCard(
    slug="kyphoplasty",
    title="Kyphoplasty",
    url="/services/kyphoplasty/",
    kind=ServiceKind.PROCEDURE,
    summary="A broken vertebra is filled with cement.",
    articles=1,
    image=Image("/images/kyphoplasty.png", "A drawing of a needle in a vertebra"),
)
PLAIN_SERVICE = ServiceCard(
    slug="compression-fracture",
    title="Compression fracture",
    url="/services/compression-fracture/",
    kind=ServiceKind.CONDITION,
    summary="A vertebra that has given way.",
    articles=2,
)
TOWNS = (
    TownGroup(
        heading="Napa County",
        towns=(
            TownCard(name="Yountville", url="/locations/yountville/", note="15 minutes by car"),
            TownCard(name="Angwin"),
        ),
    ),
    TownGroup(
        heading="Sonoma County",
        towns=(TownCard(name="Sonoma", note="9 miles west, as the crow flies"),),
    ),
)


def section(role: Role, heading: str, text: str, *more: Piece, towns: bool = False) -> SectionView:
    links = (Link("Yountville", "/locations/yountville/"), Link("Angwin", "")) if towns else ()
    anchor = heading.lower().replace(" ", "-").replace("?", "").replace("'", "")
    return SectionView(
        role=role, heading=heading, anchor=anchor, pieces=(*html(text), *more), towns=links
    )


TABLE = """<div class="table" role="region" tabindex="0" aria-label="Table: Approach, Balloon">
<table>
<thead><tr>
<th scope="col">Approach</th>
<th scope="col" class="right">Balloon</th>
<th scope="col">Usual stay</th>
<th scope="col">What is still unknown</th></tr></thead>
<tbody><tr>
<td>Kyphoplasty</td>
<td class="right">yes</td>
<td>often the same day</td>
<td>how long the height lasts</td></tr></tbody></table></div>"""

ARTICLE = ArticleView(
    url="/articles/steadied/",
    lang="en",
    head=head(
        "/articles/steadied/",
        "How a broken vertebra is steadied",
        "article",
        Image("/images/vertebra.png", "A drawing of a vertebra"),
    ),
    title="How a broken vertebra is steadied",
    breadcrumb=(
        HOME,
        Link("Articles", "/articles/"),
        Link("How a broken vertebra is steadied", "/articles/steadied/"),
    ),
    json_ld=JSON_LD,
    subtitle="Who kyphoplasty may help, and who it may not",
    summary="What the procedure does, who it may suit, and what is not yet known.",
    author=AUTHOR,
    reviewer=REVIEWER,
    reviewed=day(2026, 10, 2),
    published=day(2026, 10, 5),
    updated=day(2026, 11, 3),
    minutes=6,
    words=1200,
    image=Image("/images/vertebra.png", "A drawing of a vertebra"),
    opening=(
        section(
            Role.QUICK_INSIGHTS,
            "Quick Insights",
            "<p>A small balloon makes room in the broken bone, and cement fills the room. It may "
            "ease pain for some people.</p>",
        ),
        section(
            Role.KEY_TAKEAWAYS,
            "Key Takeaways",
            "<ul><li>It treats the break, not the thin bone behind it.</li>"
            "<li>A recent fracture on the scan matters.</li>"
            "<li>Rest, braces and medicine usually come first.</li></ul>",
        ),
        section(
            Role.INTRODUCTION,
            "Introduction",
            "<p>A vertebra can give way under quite ordinary loads: a bag lifted, a step missed. "
            'What the studies found differs.<sup><a id="ref-1-use" href="#ref-1">1</a></sup></p>',
        ),
    ),
    contents=(
        Link("What happens on the day?", "#what-happens-on-the-day"),
        Link("How the two approaches compare", "#how-the-two-approaches-compare"),
        Link("A Patient's Perspective", "#a-patients-perspective"),
        Link("Serving Napa and Surrounding Communities", "#serving-napa"),
        Link("Frequently Asked Questions", "#frequently-asked-questions"),
    ),
    main=(
        SectionView(
            role=Role.PROCEDURE,
            heading="What happens on the day?",
            anchor="what-happens-on-the-day",
            pieces=(
                *html("<p>You lie face down, and the skin is made numb.</p>"),
                Piece(
                    form=Form.STEPS,
                    html=Html(
                        "<ol><li>Needle: guided by X-ray.</li><li>Balloon: opened slowly.</li>"
                        "<li>Cement: hardens within minutes.</li></ol>"
                    ),
                ),
                *html(
                    '<h3 id="afterwards">Afterwards</h3>\n<p>You rest for a while, and somebody '
                    "drives you home. See <a href='/articles/walking/'>walking after a "
                    "fracture</a>.</p>"
                ),
                Piece(
                    form=Form.LABELLED,
                    html=Html(
                        "<ul><li><strong>Eat:</strong> lightly.</li>"
                        "<li><strong>Drive:</strong> not today.</li></ul>"
                    ),
                ),
            ),
        ),
        section(
            Role.COMPARISON,
            "How the two approaches compare",
            "<p>In short:</p>",
            Piece(form=Form.TABLE, html=Html(TABLE)),
        ),
        SectionView(
            role=Role.TESTIMONIAL,
            heading="A Patient's Perspective",
            anchor="a-patients-perspective",
            pieces=(
                *html("<p>One person's words, as they were said.</p>"),
                Piece(quote=QUOTE, form=Form.QUOTE),
                *html("<p>Everybody's way is their own.</p>"),
            ),
        ),
        SectionView(
            role=Role.SERVING_AREA,
            heading="Serving Napa and Surrounding Communities",
            anchor="serving-napa",
            pieces=html("<p>We see people from all over the valley at our Napa office.</p>"),
            towns=(Link("Yountville", "/locations/yountville/"), Link("Angwin", "")),
        ),
        section(Role.CONCLUSION, "Conclusion", "<p>Bring your scan, and bring your questions.</p>"),
    ),
    disclaimer="This article is for education. It is not medical advice for you.",
    faq=FAQ,
    closing=(section(Role.CALL_TO_ACTION, "Next steps", "<p>Call us when it suits you.</p>"),),
    references=REFERENCES,
    topics=(Topic("Kyphoplasty", "/services/kyphoplasty/", "SurgicalProcedure"),),
    places=(Link("Yountville", "/locations/yountville/"),),
    earlier=Link("Walking after a compression fracture", "/articles/walking/"),
    later=Link("What a brace can do", "/articles/brace/"),
    related=(PLAIN_CARD,),
)

SERVICE = ServiceView(
    url=SERVICE_CARD.url,
    lang="en",
    head=head(SERVICE_CARD.url, SERVICE_CARD.title),
    title=SERVICE_CARD.title,
    breadcrumb=(HOME, Link("Services", "/services/"), Link("Kyphoplasty", SERVICE_CARD.url)),
    json_ld=JSON_LD,
    kind=ServiceKind.PROCEDURE,
    type="SurgicalProcedure",
    also_known_as=("Balloon kyphoplasty", "Vertebral augmentation"),
    summary=SERVICE_CARD.summary,
    codes=(CodeView("CPT", "00000"),),
    body_location="Spine",
    procedure_type="PercutaneousProcedure",
    fda_status="cleared",
    fda_reference="https://fda.example/k000000",
    performed_by=(AUTHOR,),
    treats=(Topic("Compression fracture", PLAIN_SERVICE.url, "MedicalCondition"),),
    treated_with=(Topic("Walking", "/services/walking/", "PhysicalTherapy"),),
    reviewer=REVIEWER,
    reviewed=day(2026, 10, 2),
    published=day(2026, 9, 5),
    updated=day(2026, 11, 3),
    image=SERVICE_CARD.image,
    opening=(section(Role.INTRODUCTION, "", "<p>In short: a cast from within.</p>"),),
    contents=(Link("Risks", "#risks"), Link("Frequently Asked Questions", f"#{FAQ.anchor}")),
    main=(section(Role.RISKS, "Risks", "<p>Cement can leak, and rarely it matters.</p>"),),
    disclaimer=ARTICLE.disclaimer,
    faq=FAQ,
    closing=(section(Role.CALL_TO_ACTION, "Next steps", "<p>Call us when it suits you.</p>"),),
    references=REFERENCES,
    articles=(CARD,),
)

SERVICES = ServiceIndexView(
    url="/services/",
    lang="en",
    head=head("/services/", "Services"),
    title="Services",
    breadcrumb=(HOME, Link("Services", "/services/")),
    json_ld=JSON_LD,
    intro="What we treat, and how.",
    groups=(("Conditions we treat", (PLAIN_SERVICE,)), ("Procedures", (SERVICE_CARD,))),
)

PHYSICIANS = PhysiciansView(
    url="/physicians/",
    lang="en",
    head=head("/physicians/", "Physicians"),
    title="Physicians",
    breadcrumb=(HOME, Link("Physicians", "/physicians/")),
    json_ld=JSON_LD,
    intro="Who you will meet.",
    physicians=(AUTHOR, REVIEWER),
)

STORIES = StoriesView(
    url="/stories/",
    lang="en",
    head=head("/stories/", "Patient stories"),
    title="Patient stories",
    breadcrumb=(HOME, Link("Patient stories", "/stories/")),
    json_ld=JSON_LD,
    intro="In their own words.",
    message="More may come.",
    stories=(StoryView(anchor="t-1", quote=QUOTE, about=(Link("Kyphoplasty", SERVICE_CARD.url),)),),
)

MAP = MapView(
    name="napa",
    width=320.0,
    height=300.0,
    ground=274.0,
    caption="The office in Napa and 4 towns that it serves",
    description="The nearest town is Yountville.",
    place="the office in Napa",
    office=MapPoint(160.0, 150.0),
    office_label=MapLabel(((MapPoint(172.0, 139.0), "Napa"),), "start"),
    rings=(
        MapRing(100.0, MapLabel(((MapPoint(160.0, 250.0), "10 mi"),), "middle")),
        MapRing(50.0, None),
    ),
    towns=(
        MapTown(
            slug="yountville",
            name="Yountville",
            url="/locations/yountville/",
            where="8 miles north-northwest of the office in Napa",
            at=MapPoint(140.0, 80.0),
            label=MapLabel(((MapPoint(148.0, 80.0), "Yountville"),), "start"),
        ),
        MapTown(
            slug="long",
            name="A Long Name <b>",
            url="",
            where="9 miles east of the office in Napa",
            at=MapPoint(250.0, 150.0),
            label=MapLabel(
                ((MapPoint(250.0, 190.0), "A Long"), (MapPoint(250.0, 206.0), "Name <b>")),
                "middle",
                MapLine(MapPoint(250.0, 156.0), MapPoint(250.0, 180.0)),
            ),
        ),
        MapTown(
            slug="angwin",
            name="Angwin",
            url="",
            where="20 miles north of the office in Napa",
            at=MapPoint(60.0, 40.0),
            label=MapLabel(((MapPoint(68.0, 40.0), "1"),), "start"),
            number=1,
        ),
        MapTown(
            slug="deer-park",
            name="Deer Park",
            url="",
            where="20 miles north of the office in Napa",
            at=MapPoint(60.0, 41.0),
            label=None,
        ),
    ),
    far=(
        FarTown(
            slug="fresno",
            name="Fresno",
            url="/locations/fresno/",
            where="174 miles southeast of it",
        ),
    ),
    scale=MapScale(
        MapLine(MapPoint(14.0, 287.0), MapPoint(64.0, 287.0)),
        MapLabel(((MapPoint(72.0, 287.0), "5 miles"),), "start"),
    ),
    north=MapPoint(302.0, 287.0),
)
TOWN_MAP = replace(
    MAP,
    caption="Yountville is 8 miles from the office in Napa.",
    towns=(replace(MAP.towns[0], highlighted=True), *MAP.towns[1:]),
    route=MapLine(MapPoint(160.0, 150.0), MapPoint(140.0, 80.0)),
)

HOME_PAGE = HomeView(
    url="/",
    lang="en",
    head=head("/", "Care for backs, explained"),
    title="Care for backs, explained",
    json_ld=JSON_LD,
    intro="We see patients in Napa, and tell them what is known and what is not.",
    pieces=html("<p>Start with the articles, or call and talk to somebody.</p>"),
    physicians=(AUTHOR, REVIEWER),
    articles=(CARD, PLAIN_CARD),
    services=(SERVICE_CARD, PLAIN_SERVICE),
    image=Image("/images/office.png", "A drawing of the office"),
    maps=(MAP,),
    sections=(section(Role.BODY, "How we work", "<p>First the talk, then the scan.</p>"),),
    verification=(Meta("google-site-verification", "what-google-gave"),),
)

INDEX = ArticleIndexView(
    url="/articles/",
    lang="en",
    head=head("/articles/", "Articles"),
    title="Articles",
    breadcrumb=(HOME, Link("Articles", "/articles/")),
    json_ld=JSON_LD,
    intro="Written or reviewed by our physicians.",
    topics=(SERVICE_CARD, PLAIN_SERVICE),
    articles=(CARD, PLAIN_CARD),
    pager=Pager(
        number="2",
        pages=(
            Link("1", "/articles/"),
            Link("2", "/articles/page/2/"),
            None,
            Link("9", "/articles/page/9/"),
        ),
        earlier=Link("1", "/articles/"),
        later=Link("3", "/articles/page/3/"),
    ),
)

CONTACT = PageView(
    url="/contact/",
    lang="en",
    head=head("/contact/", "Contact"),
    title="Contact",
    breadcrumb=(HOME, Link("Contact", "/contact/")),
    json_ld=JSON_LD,
    summary="How to reach us by telephone, and where we are.",
    updated=day(2026, 11, 1),
    pieces=html("<p>Please do not send medical details by email.</p>"),
    sections=(section(Role.BODY, "Before you come", "<p>Bring a list of your medicines.</p>"),),
    faq=FAQ,
    references=REFERENCES,
    contact=True,
    insurance=("A made-up plan", "Another made-up plan"),
    insured_as_of=day(2026, 10, 1),
)

PHYSICIAN = PhysicianView(
    url=AUTHOR.url,
    lang="en",
    head=head(AUTHOR.url, AUTHOR.display, "profile", AUTHOR.image),
    title=AUTHOR.display,
    breadcrumb=(HOME, Link(AUTHOR.display, AUTHOR.url)),
    json_ld=JSON_LD,
    person=AUTHOR,
    specialties=("Physical Medicine and Rehabilitation", "Pain Medicine"),
    fellowship="Pain medicine",
    affiliations=(Link("A Made-up Hospital", "https://hospital.example/"), Link("Another One", "")),
    licences=(
        LicenceView(
            "Licensed in CA by the Osteopathic Medical Board of California",
            "CA",
            "Osteopathic Medical Board of California",
        ),
    ),
    new_patients=True,
    offices=(
        OfficeHoursView(
            office=OFFICE, days="Monday to Thursday", weekdays=("mon", "tue", "wed", "thu")
        ),
    ),
    services=(Topic("Kyphoplasty", SERVICE_CARD.url, "SurgicalProcedure"),),
    pieces=html("<p>Alex Sample does not exist, and looks after backs.</p>"),
    sections=(section(Role.BODY, "Training", "<p>In a school that does not exist either.</p>"),),
    articles=(PLAIN_CARD,),
)

OFFICE_PAGE = OfficeView(
    url=OFFICE.url,
    lang="en",
    head=head(OFFICE.url, OFFICE.name),
    title=OFFICE.name,
    breadcrumb=(HOME, Link("Locations", "/locations/"), Link(OFFICE.name, OFFICE.url)),
    json_ld=JSON_LD,
    office=OFFICE,
    summary="Address, telephone and opening hours.",
    parking="Free spaces behind the house.",
    transit="Bus 10 stops at the corner.",
    accessibility="No steps; doors open by themselves.",
    image=Image("/images/office.jpg", "The entrance, with a ramp"),
    pieces=html('<h3 id="the-house">The house</h3>\n<p>One floor, four rooms.</p>'),
    physicians=(TownCard(name=AUTHOR.display, url=AUTHOR.url, note="Monday to Thursday"),),
    towns=TOWNS,
    articles=(CARD,),
    map=MAP,
    office_facts=(
        OfficeFacts(
            office=OFFICE,
            image=None,
            areas=(Area("Yountville", "CA", "Napa County", "/locations/yountville/"),),
            services=(Topic("Kyphoplasty", SERVICE_CARD.url, "SurgicalProcedure"),),
        ),
    ),
)

TOWN = TownView(
    url="/locations/yountville/",
    lang="en",
    head=head("/locations/yountville/", "Serving Yountville, CA"),
    title="Serving Yountville, CA",
    breadcrumb=(
        HOME,
        Link("Locations", "/locations/"),
        Link("Yountville", "/locations/yountville/"),
    ),
    json_ld=JSON_LD,
    name="Yountville",
    state="CA",
    county="Napa County",
    geo=Geo(38.40158, -122.36081),
    postal_codes=("94599",),
    summary="People from Yountville come to our office in Napa.",
    office=OFFICE,
    drive="About 15 minutes by car (9 miles)",
    route="South on Highway 29.",
    hospitals=(
        HospitalView(name="A Made-up Hospital", url="https://hospital.example/", note="In Napa"),
        HospitalView(name="Another One", url="", note=""),
    ),
    parking="Free at the park-and-ride.",
    transit="Bus 10 runs to Napa.",
    physicians=(TownCard(name=AUTHOR.display, url=AUTHOR.url, note="Monday to Thursday"),),
    image=Image("/images/yountville.jpg", "A street with plane trees"),
    pieces=html("<p>The road is slow on summer weekends.</p>"),
    faq=FaqListView(
        heading="Questions from Yountville",
        anchor="questions",
        pieces=(),
        items=FAQ.items[:1],
    ),
    articles=(CARD,),
    neighbours=(
        TownCard(name="St. Helena", url="/locations/st-helena/", note="9 miles northwest"),
    ),
    map=TOWN_MAP,
)

LOCATIONS = LocationsView(
    url="/locations/",
    lang="en",
    head=head("/locations/", "Locations"),
    title="Locations",
    breadcrumb=(HOME, Link("Locations", "/locations/")),
    json_ld=JSON_LD,
    intro="Where we see patients, and the towns that each office serves.",
    towns=((OFFICE, TOWNS),),
    maps=(MAP,),
)

NOT_FOUND = NotFoundView(
    url="/404.html",
    lang="en",
    head=Head(
        title=f"Page not found | {FRAME.practice}",
        description="",
        canonical="",
        robots="noindex, nofollow",
    ),
    title="Page not found",
    message="There is no page at this address.",
)

SEARCH_PAGE = SearchView(
    url="/search/",
    lang="en",
    head=head("/search/", "Search"),
    title="Search",
    breadcrumb=(HOME, Link("Search", "/search/")),
    json_ld=JSON_LD,
    groups=(
        LinkGroup("Articles", (Link("Articles", "/articles/"), Link("A text", "/articles/a/"))),
        LinkGroup("Other pages", (HOME,)),
    ),
)

VIEWS: tuple[View, ...] = (
    ARTICLE,
    SERVICE,
    SERVICES,
    PHYSICIANS,
    STORIES,
    HOME_PAGE,
    INDEX,
    CONTACT,
    PHYSICIAN,
    OFFICE_PAGE,
    TOWN,
    LOCATIONS,
    NOT_FOUND,
    SEARCH_PAGE,
)

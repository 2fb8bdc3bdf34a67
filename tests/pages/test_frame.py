import datetime as dt

import pytest

from pages.records import (
    ALL_PARTS,
    TODAY,
    office,
    options,
    page,
    physician,
    practice,
    service,
    site,
)
from practice_site.model.article import Status
from practice_site.model.practice import Booking, Brand, Closure, NavItem, Notice
from practice_site.pages.planner import plan_pages


def frame(when=None, pages=(), offices=None, physicians=None, services=(), **given):
    records = site(
        practice=practice(**given),
        pages=pages,
        offices=offices or (office(),),
        physicians=(physician(),) if physicians is None else physicians,
        services=services,
    )
    return plan_pages(records, when or options()).frame


def test_the_frame_says_who_and_where():
    found = frame(
        legal_name="Sample Spine, Inc.",
        fax="+1-707-555-0143",
        booking=Booking("https://booking.example/"),
        brand=Brand("images/mark.svg", "#114488"),
    )
    assert found.url == "https://sample.example"
    assert (found.phone.display, found.phone.e164) == ("(707) 555-0142", "+17075550142")
    assert found.fax.display == "(707) 555-0143"
    assert (found.booking.text, found.booking.url) == (
        "Book an appointment",
        "https://booking.example/",
    )
    assert (found.mark.url, found.mark.alt) == ("/images/mark.svg", "Sample Spine Practice")
    assert found.stylesheet == "/theme/css/site.css"
    (card,) = found.offices
    assert (card.hours[0].days, card.hours[0].hours) == (
        "Monday to Thursday",
        "8:00 am to 5:00 pm",
    )


def test_the_specialties_are_those_of_who_practises_now():
    physicians = (
        physician("alex", specialties=("Anesthesia", "Musculoskeletal")),
        physician("sam", specialties=("Musculoskeletal",)),
        physician("gone", specialties=("Surgical",), left=dt.date(2020, 1, 1)),
    )
    found = plan_pages(site(physicians=physicians), options()).frame
    assert found.specialties == ("Anesthesia", "Musculoskeletal")


def test_navigation_names_pages_by_slug_or_path():
    nav = (NavItem("Start", "home"), NavItem("About us", "about"), NavItem("Read", "/articles/"))
    assert [(link.text, link.url) for link in frame(nav=nav).nav] == [
        ("Start", "/"),
        ("About us", "/about/"),
        ("Read", "/articles/"),
    ]


def test_default_navigation_leads_only_to_pages_that_exist():
    assert [link.url for link in frame(pages=(page("contact"),)).nav] == [
        "/",
        "/articles/",
        "/locations/",
        "/physicians/",
        "/contact/",
    ]
    bare = frame(options(parts=ALL_PARTS - {"articles", "locations"}), physicians=())
    assert [link.url for link in bare.nav] == ["/"]
    assert "/services/" in [link.url for link in frame(services=(service(),)).nav]


def test_the_footer_links_to_privacy_and_accessibility_wherever_they_exist():
    given = (page("accessibility"), page("privacy"), page("about"))
    assert [link.url for link in frame(pages=given).notices] == ["/privacy/", "/accessibility/"]


def test_notices_link_their_pages_by_title():
    notices = (Notice("privacy_practices", "notices"), Notice("nondiscrimination", "notices"))
    given = (page("notices", title="Our notices"),)
    assert [(link.text, link.url) for link in frame(pages=given, notices=notices).notices] == [
        ("Our notices", "/notices/")
    ]
    draft = (page("notices", status=Status.DRAFT),)
    assert frame(pages=draft, notices=notices).notices == ()


@pytest.mark.parametrize(("day", "shown"), [(20, False), (21, True), (23, True), (24, False)])
def test_a_closure_is_announced_from_its_first_to_its_last_day(day, shown):
    closure = Closure(dt.date(2026, 11, 21), dt.date(2026, 11, 23), "Closed for the holiday.")
    found = frame(options(as_of=dt.date(2026, 11, day)), closures=(closure,))
    assert found.closures == (("Closed for the holiday.",) if shown else ())


def test_a_closure_of_some_offices_names_them():
    offices = (office(), office("fairfield", name="Fairfield office"))
    some = Closure(TODAY, TODAY, "Closed today.", ("fairfield", "gone"))
    every = Closure(TODAY, TODAY, "No telephone today.", ("napa", "fairfield"))
    found = frame(offices=offices, closures=(some, every))
    assert found.closures == ("Fairfield office: Closed today.", "No telephone today.")

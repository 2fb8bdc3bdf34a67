import datetime as dt

from pages.records import (
    TODAY,
    article,
    office,
    options,
    page,
    physician,
    planned,
    practice,
    town,
)
from practice_site.model.location import SpecialHours, Tier
from practice_site.model.physician import OfficeDays
from practice_site.model.practice import Insurance
from practice_site.model.view_parts import Area


def test_an_office_shows_who_is_there_and_whom_it_serves():
    gone = physician("pat-gone", name="Pat Gone", left=dt.date(2026, 11, 20))
    found = planned(
        "/locations/napa/",
        physicians=(physician(), gone, physician("away", offices=(OfficeDays("other"),))),
        towns=(town(), town("oakville", tier=Tier.LISTED, drive=None), town("x", served_from="y")),
        articles=(
            article("old", serves=("napa",), published=dt.date(2026, 1, 1)),
            article("new", serves=("napa", "napa")),
            article("other"),
        ),
    )
    view = found.view
    assert [(card.name, card.note) for card in view.physicians] == [
        ("Alex Sample, D.O.", "Monday and Tuesday")
    ]
    (group,) = view.towns
    assert [(card.name, card.url, card.note) for card in group.towns] == [
        ("Yountville", "/locations/yountville/", "15 minutes by car"),
        ("Oakville", "", ""),
    ]
    assert view.office.areas == (Area("Yountville", state="CA"), Area("Oakville", state="CA"))
    assert [card.url for card in view.articles] == ["/articles/new/", "/articles/old/"]
    assert view.summary.endswith("Sample Spine Practice in Napa, CA.")


def test_special_hours_that_are_over_are_not_shown():
    days = [TODAY + dt.timedelta(days=number) for number in (33, -1, 0)]
    found = planned(
        "/locations/napa/",
        offices=(
            office(
                special_hours=(
                    SpecialHours(days[0], closed=True),
                    SpecialHours(days[1], closed=True),
                    SpecialHours(days[2], opens="08:00", closes="12:00"),
                )
            ),
        ),
    )
    assert [(line.day.iso, line.hours, line.opens) for line in found.view.office.special_hours] == [
        ("2026-11-21", "8:00 am to 12:00 pm", "08:00"),
        ("2026-12-24", "Closed", ""),
    ]


def test_only_the_contact_page_shows_the_offices():
    pages = (page("contact"), page("about"))
    assert planned("/contact/", pages=pages).view.contact
    assert not planned("/about/", pages=pages).view.contact


def test_the_day_a_physician_leaves_is_still_theirs():
    last_day = physician(left=TODAY)
    assert planned("/locations/napa/", physicians=(last_day,)).view.physicians != ()
    tomorrow = options(as_of=TODAY + dt.timedelta(days=1))
    after = planned("/locations/napa/", when=tomorrow, physicians=(last_day,))
    assert after.view.physicians == ()


def test_the_contact_page_says_which_plans_are_accepted_and_as_of_when():
    insurance = Insurance(dt.date(2026, 10, 1), ("A plan",))
    given = {
        "pages": (page("contact"), page("about")),
        "practice": practice(insurance=insurance),
    }
    contact = planned("/contact/", **given).view
    assert (contact.insurance, contact.insured_as_of.iso) == (("A plan",), "2026-10-01")
    assert planned("/about/", **given).view.insurance == ()

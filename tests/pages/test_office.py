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
from practice_site.model.practice import Closure, Insurance


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
    (facts,) = view.office_facts
    assert [area.name for area in facts.areas] == ["Yountville", "Oakville"]
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


def test_days_of_a_closure_are_one_line_in_place_of_what_was_said_of_them():
    def closure(first: int, last: int, *offices: str) -> Closure:
        return Closure(dt.date(2026, 12, first), dt.date(2026, 12, last), "Closed.", offices)

    found = planned(
        "/locations/napa/",
        practice=practice(
            closures=(
                closure(30, 31),
                closure(24, 26, "napa"),
                closure(28, 28, "elsewhere"),
                Closure(dt.date(2020, 1, 1), dt.date(2020, 1, 2), "Over."),
            )
        ),
        offices=(
            office(
                special_hours=(
                    SpecialHours(dt.date(2026, 12, 25), opens="08:00", closes="12:00"),
                    SpecialHours(dt.date(2026, 12, 29), opens="08:00", closes="12:00"),
                )
            ),
        ),
    )
    assert [
        (line.day.iso, line.through.iso if line.through else "", line.hours)
        for line in found.view.office.special_hours
    ] == [
        ("2026-12-24", "2026-12-26", "Closed"),
        ("2026-12-29", "", "8:00 am to 12:00 pm"),
        ("2026-12-30", "2026-12-31", "Closed"),
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

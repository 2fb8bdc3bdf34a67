import datetime as dt

from pages.records import (
    article,
    office,
    paragraph,
    physician,
    planned,
    question,
    town,
)
from practice_site.model.location import Drive, Geo, Tier
from practice_site.model.physician import OfficeDays


def test_a_town_shows_the_office_that_serves_it_and_no_other_address():
    view = planned("/locations/yountville/").view
    assert view.title == "Serving Yountville, CA"
    assert view.summary == (
        "Sample Spine Practice sees patients from Yountville, CA at its office in Napa, CA."
    )
    assert view.office.slug == "napa"
    assert (view.drive, view.route) == (
        "About 15 minutes by car (9 miles)",
        "South on the main road.",
    )
    assert [link.url for link in view.breadcrumb] == [
        "/",
        "/locations/",
        "/locations/yountville/",
    ]
    assert view.faq is None


def test_the_drive_in_words():
    view = planned("/locations/yountville/", towns=(town(drive=Drive(1, 0.5)),)).view
    assert view.drive == "About 1 minute by car (0.5 miles)"


def test_articles_that_the_town_names_come_before_those_that_name_it():
    found = planned(
        "/locations/yountville/",
        towns=(town(articles=("named", "gone", "both")),),
        articles=(
            article("both", serves=("yountville",)),
            article("serving", serves=("yountville",), published=dt.date(2026, 11, 1)),
            article("named"),
        ),
    )
    assert [card.url for card in found.view.articles] == [
        "/articles/named/",
        "/articles/both/",
        "/articles/serving/",
    ]


def test_a_town_s_questions_have_anchors_and_origins():
    items = (question("Is there parking?", paragraph("Yes.")), question("A bus?", paragraph("No.")))
    found = planned("/locations/yountville/", towns=(town(faq=items),))
    assert [(item.anchor, item.text) for item in found.view.faq.items] == [
        ("question-1", "Yes."),
        ("question-2", "No."),
    ]
    assert [o.value for o in found.origins] == [
        "https://hospital.example/",
        "Is there parking?",
        "A bus?",
    ]


def test_who_is_at_the_office_that_serves_the_town_and_when():
    found = planned(
        "/locations/yountville/",
        physicians=(
            physician(),
            physician("away", offices=(OfficeDays("other", ("mon",)),)),
            physician("gone", left=dt.date(2026, 11, 20)),
        ),
    )
    assert [(card.name, card.url, card.note) for card in found.view.physicians] == [
        ("Alex Sample, D.O.", "/physicians/alex-sample/", "Monday and Tuesday")
    ]


def test_what_the_office_says_of_parking_stands_where_the_town_says_nothing():
    offices = (office("other", parking="On the roof."), office(parking="Behind the office."))
    silent = planned(
        "/locations/yountville/", offices=offices, towns=(town(parking="", transit="A bus."),)
    )
    assert silent.view.parking == "Behind the office."
    assert planned("/locations/yountville/", offices=offices).view.parking == "Behind the library."


def test_neighbouring_towns_with_a_page_lead_to_one_another():
    here = town(geo=Geo(38.40, -122.36))
    near = town("oakville", geo=Geo(38.43, -122.40))
    listed = town("rutherford", geo=Geo(38.45, -122.42), tier=Tier.LISTED)
    towns = (here, near, listed, town("unplaced"))
    assert [
        [card.url for card in planned(f"/locations/{slug}/", towns=towns).view.neighbours]
        for slug in ("yountville", "oakville", "unplaced")
    ] == [["/locations/oakville/"], ["/locations/yountville/"], []]

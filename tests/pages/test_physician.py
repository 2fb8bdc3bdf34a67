import datetime as dt

import pytest

from pages.records import TODAY, article, physician, planned, service
from practice_site.model.credentials import Certificate, LicenceView
from practice_site.model.physician import Certification, Licence, OfficeDays
from practice_site.pages.persons import person_of

URL = "/physicians/alex-sample/"


@pytest.mark.parametrize("degree", ["M.D.", "D.O."])
def test_a_degree_is_shown_as_it_is(degree):
    person = person_of(physician(degree=degree, prefix="Dr."), TODAY, {})
    assert (person.name, person.display) == ("Alex Sample", f"Alex Sample, {degree}")


def test_boards_are_named_in_full():
    given = (
        Certification("Pain Medicine", "The American Board of Sample Medicine"),
        Certification("", "American Board of Examples", expires="2026"),
        Certification("Anatomy", ""),
    )
    found = person_of(physician(certifications=given), TODAY, {})
    assert found.certificates == (
        Certificate("Pain Medicine", "American Board of Sample Medicine"),
        Certificate("", "American Board of Examples"),
    )
    assert found.boards == (
        "Board certified in Pain Medicine by the American Board of Sample Medicine",
        "Board certified by the American Board of Examples",
    )


@pytest.mark.parametrize(
    ("expires", "holds"),
    [("2026", True), ("2025", False), ("2026-11", True), ("2026-11-20", False), ("soon", True)],
)
def test_a_certification_that_has_ended_is_not_claimed(expires, holds):
    given = (Certification("Pain Medicine", "American Board of Samples", expires=expires),)
    assert bool(person_of(physician(certifications=given), TODAY, {}).boards) is holds


def test_a_licence_names_its_state_and_board():
    given = (
        Licence("CA", "Medical Board of California", number="X 1"),
        Licence("NV", "Board of Nevada", expires=dt.date(2026, 11, 20)),
    )
    assert planned(URL, physicians=(physician(licences=given),)).view.licences == (
        LicenceView(
            "Licensed in CA by the Medical Board of California, license X 1",
            "CA",
            "Medical Board of California",
        ),
    )


def test_a_physician_s_page_lists_offices_and_own_articles():
    found = planned(
        URL,
        physicians=(physician(offices=(OfficeDays("napa", ("fri",)), OfficeDays("gone"))),),
        articles=(article("mine"), article("ours", author="practice")),
    )
    assert [(at.office.name, at.days, at.weekdays) for at in found.view.offices] == [
        ("Napa office", "Friday", ("fri",))
    ]
    assert [card.url for card in found.view.articles] == ["/articles/mine/"]
    assert found.view.head.description == (
        "Alex Sample, D.O., Sample Spine Practice. "
        "Board certified in Pain Medicine by the American Board of Sample Medicine."
    )


def test_an_office_that_is_named_twice_is_one_place():
    twice = (OfficeDays("napa", ("mon",)), OfficeDays("napa", ("fri",)))
    view = planned(URL, physicians=(physician(offices=twice),)).view
    assert [at.days for at in view.offices] == ["Monday", "Friday"]
    assert [facts.office.slug for facts in view.office_facts] == ["napa"]


def test_a_physician_who_has_left_keeps_the_page_but_no_office():
    left = (physician(left=dt.date(2026, 11, 20)),)
    assert planned(URL, physicians=left).view.offices == ()
    assert planned("/", physicians=left).view.physicians == ()


@pytest.mark.parametrize(
    ("dates", "here"),
    [
        ({"left": dt.date(2026, 11, 20)}, False),
        ({"left": TODAY}, True),
        ({"joined": dt.date(2026, 11, 22)}, False),
        ({"joined": TODAY}, True),
    ],
)
def test_only_who_is_here_takes_new_patients(dates, here):
    records = (physician(new_patients=True, **dates),)
    view = planned(URL, physicians=records).view
    assert (view.new_patients, view.person.practises) == (True if here else None, here)
    assert bool(planned("/", physicians=records).view.physicians) is here


def test_the_services_that_a_physician_performs_are_listed_while_they_practise():
    given = (service("surgery", performed_by=("alex-sample",)), service("talk"))
    shown = planned(URL, services=given).view.services
    assert [(link.text, link.url) for link in shown] == [("Surgery", "/services/surgery/")]
    gone = physician(left=dt.date(2026, 1, 1))
    assert planned(URL, services=given, physicians=(gone,)).view.services == ()

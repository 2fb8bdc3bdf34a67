import datetime as dt
from pathlib import Path

from practice_site.building.still_live import (
    EMPTIED,
    known_records,
    still_live,
    traces_of_record,
    warning,
    withheld_records,
)
from practice_site.model.markdown import Body
from practice_site.model.physician import Physician
from practice_site.model.positions import Positions
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Authorization, Testimonial
from release.whole import make

DAY = dt.date(2026, 11, 21)
LONG = "After years of pain I walk to the market again."
SIGNED = Authorization(
    signed=dt.date(2026, 9, 1), expires=dt.date(2026, 12, 31), scope=("website", "name")
)


def record(slug: str, quote: str = LONG, attribution: str = "Jo Madeup", **more) -> Testimonial:
    path = f"content/testimonials/{slug}.yaml"
    known = {"status": "publish", "authorization": SIGNED, **more}
    return Testimonial(
        slug=slug,
        path=path,
        positions=Positions(Span(path, 1)),
        quote=quote,
        attribution=attribution,
        **known,
    )


def test_what_may_not_be_shown_today_is_withheld() -> None:
    shown, draft = record("a"), record("b", status="draft")
    site = Site(practice=None, testimonials=(shown, draft))
    assert [each.slug for each in withheld_records(site, DAY)] == ["b"]
    later = dt.date(2027, 1, 1)
    assert [each.slug for each in withheld_records(site, later)] == ["a", "b"]


def test_addresses_are_told_by_the_testimonial(tmp_path: Path) -> None:
    make(
        tmp_path,
        {
            "stories/index.html": f"<p>{LONG}</p>".encode(),
            "feed.xml": LONG.encode(),
            "about/index.html": b"Thank you. Call us.",
        },
    )
    records = [record("a"), record("b", "Thank you.", "Bo Madeup")]
    assert dict(still_live(records, tmp_path)) == {"a": ("/feed.xml", "/stories/")}
    assert still_live([], tmp_path) == {}
    assert still_live(records, tmp_path / "nothing") == {}


def test_another_testimonial_with_the_same_words_is_no_alarm(tmp_path: Path) -> None:
    same = "I recommend them to each of my friends."
    make(tmp_path, {"a.html": same.encode()})
    withheld, other = record("a", f"{LONG} {same}"), record("b", same, "Bo Madeup")
    assert still_live([withheld], tmp_path) == {"a": ("/a.html",)}
    assert still_live([withheld], tmp_path, [withheld, other]) == {}
    make(tmp_path, {"b.html": LONG.encode()})
    assert still_live([withheld], tmp_path, [withheld, other]) == {"a": ("/b.html",)}


def test_the_emptied_record_of_a_release_is_looked_for_nowhere() -> None:
    assert traces_of_record(record("a", EMPTIED, EMPTIED)).rows == ()


def test_somebodys_patient_is_nobody_by_name() -> None:
    traces = traces_of_record(record("a", LONG, "Dr. Alex Sample's patient, Napa"))
    assert not traces.in_text("Dr. Alex Sample's patients wait here. Dr. Sample's office.")


def test_the_warning_leads_to_each_page_and_to_the_way_out() -> None:
    said = warning({"a": ("/stories/", "/feed.xml")}, "https://p.example/")
    assert said.splitlines() == [
        "STILL LIVE: the testimonial a is withheld, and the site that is up shows it:",
        "  https://p.example/stories/",
        "  https://p.example/feed.xml",
        "  Take it out of the site that is up now: practice withhold a",
    ]
    assert warning({}, "https://p.example/") == ""


def test_a_physician_who_wrote_one_is_no_alarm_on_every_page(tmp_path: Path) -> None:
    written = record("a", LONG, "Alex Sample, M.D.")
    path = "content/physicians/alex-sample.md"
    known = Physician(
        slug="alex-sample",
        path=path,
        positions=Positions(Span(path, 1)),
        name="Alex Sample",
        given_name="Alex",
        family_name="Sample",
        degree="M.D.",
        licences=(),
        certifications=(),
        body=Body(Span(path, 9)),
    )
    make(tmp_path, {"a.html": b"By Alex Sample, M.D.", "b.html": LONG.encode()})
    assert still_live([written], tmp_path) == {"a": ("/a.html", "/b.html")}
    others = known_records(Site(practice=None, testimonials=(written,), physicians=(known,)))
    assert still_live([written], tmp_path, others) == {"a": ("/b.html",)}

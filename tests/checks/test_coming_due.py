import datetime as dt

import pytest
from msgspec.structs import replace

from practice_site.checks.coming_due import DueKind, coming_due, last_day
from practice_site.checks.evidence import Evidence
from practice_site.model.article import Status
from practice_site.model.finding import Fixer
from practice_site.model.markdown import Body
from practice_site.model.physician import Certification, Licence, Physician
from practice_site.model.positions import Positions
from practice_site.model.practice import Closure, Insurance, Notice, Practice
from practice_site.model.record import Review
from practice_site.model.span import Span
from practice_site.model.testimonial import Authorization, Testimonial

from .evidence import AS_OF, allowance, article, evidence, town

DAY = dt.timedelta(days=1)


def kinds(**site: object) -> list[tuple[DueKind, dt.date, bool]]:
    return [(due.kind, due.day, due.overdue) for due in coming_due(evidence(**site))]


def physician(**fields: object) -> Physician:
    path = "content/physicians/a.md"
    values: dict[str, object] = {
        "licences": (Licence("CA", "Board", expires=AS_OF),),
        "certifications": (Certification("Pain", "Board of Pain", expires="2026"),),
    }
    return Physician(
        slug="a",
        path=path,
        positions=Positions(Span(path, 2)),
        name="Dr. A",
        given_name="A",
        family_name="A",
        degree="M.D.",
        body=Body(Span(path, 9)),
        **{**values, **fields},
    )


def quote(status: str = "publish", **dates: dt.date) -> Testimonial:
    path = "content/testimonials/t.yaml"
    return Testimonial(
        slug="t",
        path=path,
        positions=Positions(Span(path)),
        status=status,
        quote="Fine.",
        attribution="J.",
        authorization=Authorization(signed=dt.date(2026, 1, 1), **dates),
    )


def practice(**fields: object) -> Practice:
    path = "content/practice.yaml"
    return Practice(
        slug="practice",
        path=path,
        positions=Positions(Span(path)),
        name="P",
        url="https://p.example",
        lang="en",
        timezone="UTC",
        type="MedicalClinic",
        jurisdictions=(),
        phone="",
        disclaimer="",
        emergency="",
        **fields,
    )


def test_authorizations_end_and_what_is_withheld_for_good_does_not() -> None:
    ended = AS_OF - DAY
    assert kinds(testimonials=(quote(expires=AS_OF),)) == [(DueKind.AUTHORIZATION, AS_OF, False)]
    assert kinds(testimonials=(quote(expires=ended),)) == [(DueKind.AUTHORIZATION, ended, True)]
    assert kinds(testimonials=(quote(expires=AS_OF, revoked=ended),)) == []
    assert kinds(testimonials=(quote("draft", expires=AS_OF),)) == []
    assert kinds(testimonials=(quote(),)) == []


def test_licenses_and_certifications_of_those_who_practise() -> None:
    assert kinds(physicians=(physician(),)) == [
        (DueKind.LICENSE, AS_OF, False),
        (DueKind.CERTIFICATION, dt.date(2026, 12, 31), False),
    ]
    assert kinds(physicians=(physician(left=AS_OF),)) == []
    late = physician(licences=(Licence("CA", "Board", expires=AS_OF - DAY),), certifications=())
    (due,) = coming_due(evidence(physicians=(late,)))
    assert (due.overdue, due.by) == (True, Fixer.PHYSICIAN)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2028", dt.date(2028, 12, 31)),
        ("2028-02", dt.date(2028, 2, 29)),
        ("2028-02-03", dt.date(2028, 2, 3)),
        ("2028-13", None),
        ("2028-02-30", None),
        ("0000", None),
        ("", None),
    ],
)
def test_the_last_day_of_what_is_written(written: str, day: dt.date | None) -> None:
    assert last_day(written) == day


def test_reviews_insurance_and_closures_of_a_practice() -> None:
    of_practice = practice(
        hhs_funds=False,
        insurance=Insurance(dt.date(2025, 11, 21), ("Plan",)),
        closures=(
            Closure(AS_OF - DAY, AS_OF, "Closed."),
            Closure(AS_OF - 9 * DAY, AS_OF - DAY, "Over."),
        ),
    )
    text = article(reviewed=Review("a", dt.date(2025, 12, 1)))
    found = coming_due(_with_practice(of_practice, articles=(text,)))
    assert [(due.kind, due.day, due.overdue) for due in found] == [
        (DueKind.INSURANCE, AS_OF, True),
        (DueKind.CLOSURE, AS_OF, False),
        (DueKind.REVIEW, dt.date(2026, 12, 1), False),
    ]
    assert found[2].by is Fixer.PHYSICIAN
    assert "2025-12-01" in found[2].then


def test_a_review_is_late_after_the_practice_s_second_limit() -> None:
    text = article(reviewed=Review("a", AS_OF - 731 * DAY))
    found = coming_due(_with_practice(practice(), articles=(text,)))
    (due,) = (each for each in found if each.kind is DueKind.REVIEW)
    assert due.overdue
    assert due.what.endswith("is late.")
    assert due.then.endswith(f"It has been late since {AS_OF - DAY}.")


def test_what_the_law_will_ask_and_notices_that_take_effect() -> None:
    notice = Notice("privacy_practices", "notices", {"effective": "2027-01-01"})
    of_practice = practice(hhs_funds=True, employees=20, notices=(notice,))
    found = coming_due(_with_practice(of_practice))
    assert [(due.kind, due.day) for due in found] == [
        (DueKind.NOTICE, dt.date(2027, 1, 1)),
        (DueKind.LAW, dt.date(2027, 5, 11)),
    ]
    assert "A11Y-504" in found[1].what


def test_scheduled_texts_come_out_and_drafts_wait() -> None:
    later = AS_OF + DAY
    scheduled = article(status=Status.SCHEDULED, published=later)
    assert kinds(articles=(scheduled,)) == [(DueKind.SCHEDULED, later, False)]
    out = article(status=Status.SCHEDULED, published=AS_OF)
    assert kinds(articles=(out,)) == []
    draft = article(status=Status.DRAFT, allow=(allowance("PS206"),))
    assert kinds(articles=(draft,)) == []


def test_exceptions_end_wherever_they_stand() -> None:
    ended = AS_OF - DAY
    site = {
        "articles": (article(allow=(allowance("PS206"),)),),
        "towns": (town("yountville", 9, allow=(allowance("PS402", ended),)),),
    }
    assert kinds(**site) == [
        (DueKind.EXCEPTION, ended, True),
        (DueKind.EXCEPTION, AS_OF, False),
    ]


def _with_practice(of_practice: Practice, **site: object) -> Evidence:
    plain = evidence(**site)
    return replace(plain, site=replace(plain.site, practice=of_practice))

"""What comes due on a site, day by day: what ends, what begins, what must be looked at again."""

import calendar
import datetime as dt
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.checks.law.chosen import asked_of
from practice_site.checks.law.in_force import severity_of
from practice_site.checks.reviews import last_look, months_later
from practice_site.model.article import Article, Service, Status
from practice_site.model.finding import Fixer
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice, ReviewPolicy
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial
from practice_site.pages.notices import TITLES

INSURANCE_MONTHS = 12
"""House rule: a list of insurance plans is looked at again after a year, as plans change."""


class DueKind(StrEnum):
    """What comes due, in the order in which it is told of one day."""

    AUTHORIZATION = "authorization"
    REVIEW = "review"
    EXCEPTION = "exception"
    LICENSE = "license"
    CERTIFICATION = "certification"
    INSURANCE = "insurance"
    NOTICE = "notice"
    LAW = "law"
    SCHEDULED = "scheduled"
    CLOSURE = "closure"


class Due(Struct, frozen=True):
    """One thing and its day: what it is, what follows on that day, and where it is written.

    `overdue` says that the day has come and somebody has something to do.
    """

    day: dt.date
    kind: DueKind
    what: str
    then: str
    span: Span
    by: Fixer = Fixer.WRITER
    overdue: bool = False


def coming_due(evidence: Evidence) -> tuple[Due, ...]:
    """Everything that is due on the day of the evidence or later, and what is overdue, by day.

    Drafts are left out, and so is what is over and needs nobody any more: closures, the dates of
    physicians who have left, revoked authorizations.
    """
    kinds = list(DueKind)
    return tuple(
        sorted(_all(evidence), key=lambda due: (due.day, kinds.index(due.kind), due.span.order))
    )


def _all(evidence: Evidence) -> Iterator[Due]:
    as_of = evidence.as_of
    for record in evidence.site.testimonials:
        yield from _authorization(record, as_of)
    policy = evidence.site.practice.review if evidence.site.practice else None
    for text in evidence.dated:
        if text.status is not Status.DRAFT:
            yield from _scheduled(text, as_of)
            if policy:
                yield _review(text, policy, as_of)
    for physician in evidence.site.physicians:
        if not (physician.left and physician.left <= as_of):
            yield from _licences(physician, as_of)
            yield from _certifications(physician, as_of)
    if evidence.site.practice:
        yield from _of_practice(evidence.site.practice, as_of)
        yield from _notices(evidence.site.practice, as_of)
        yield from _law(evidence.site, evidence.site.practice, as_of)
    drafts = {text.path for text in evidence.written if text.status is Status.DRAFT}
    for with_exceptions in (*evidence.texts, *evidence.site.testimonials, *evidence.places):
        if with_exceptions.path not in drafts:
            yield from _exceptions(with_exceptions, as_of)


def _authorization(record: Testimonial, as_of: dt.date) -> Iterator[Due]:
    authorization = record.authorization
    if record.status != "publish" or authorization is None or authorization.expires is None:
        return
    if authorization.revoked and authorization.revoked <= as_of:
        return
    yield Due(
        authorization.expires,
        DueKind.AUTHORIZATION,
        f"The authorization for the testimonial {record.slug} ends.",
        "After that day the quote is left out, and the section with it.",
        record.at("authorization", "expires"),
        overdue=authorization.expires < as_of,
    )


def _review(text: Article | Service, policy: ReviewPolicy, as_of: dt.date) -> Due:
    last, span, words = last_look(text)
    day = months_later(last, policy.warn_months)
    late = months_later(last, policy.late_months)
    told = f"{words} {last}; the practice asks for one every {policy.warn_months} months."
    return Due(
        day,
        DueKind.REVIEW,
        f"The medical review of “{text.title}” is {'late' if late <= as_of else 'due'}.",
        f"{told} It has been late since {late}." if late <= as_of else told,
        span,
        Fixer.PHYSICIAN,
        overdue=day <= as_of,
    )


def _scheduled(text: Article | Service, as_of: dt.date) -> Iterator[Due]:
    if text.status is Status.SCHEDULED and text.published > as_of:
        yield Due(
            text.published,
            DueKind.SCHEDULED,
            f"“{text.title}” comes out.",
            "It stays out until the site is published on that day or later.",
            text.at("published"),
        )


def _licences(physician: Physician, as_of: dt.date) -> Iterator[Due]:
    for number, licence in enumerate(physician.licences):
        if licence.expires:
            yield Due(
                licence.expires,
                DueKind.LICENSE,
                f"The license of {physician.name} ({licence.state}, {licence.board}) ends.",
                "Write down the new end once it is renewed.",
                physician.at("licences", number, "expires"),
                Fixer.PHYSICIAN,
                overdue=licence.expires < as_of,
            )


def _certifications(physician: Physician, as_of: dt.date) -> Iterator[Due]:
    for number, certification in enumerate(physician.certifications):
        day = last_day(certification.expires)
        if day:
            yield Due(
                day,
                DueKind.CERTIFICATION,
                f"The certification of {physician.name} in {certification.specialty} ends.",
                "After that day the page must not call it current: write down the new end.",
                physician.at("certifications", number, "expires"),
                Fixer.PHYSICIAN,
                overdue=day < as_of,
            )


def last_day(written: str) -> dt.date | None:
    """The last day of a year, a month or a day, written as 2030, 2030-06 or 2030-06-30."""
    parts = written.split("-")
    try:
        year, month, day = [*map(int, parts), *[0] * (3 - len(parts))]
        if not month:
            return dt.date(year, 12, 31)
        return dt.date(year, month, day or calendar.monthrange(year, month)[1])
    except ValueError:  # a month or a day that no calendar has
        return None


def _of_practice(practice: Practice, as_of: dt.date) -> Iterator[Due]:
    if practice.insurance and practice.insurance.as_of:
        checked = practice.insurance.as_of
        day = months_later(checked, INSURANCE_MONTHS)
        yield Due(
            day,
            DueKind.INSURANCE,
            "The list of insurance plans is a year old.",
            f"It was last checked on {checked}: check it, and write down the day.",
            practice.at("insurance", "as_of"),
            overdue=day <= as_of,
        )
    for number, closure in enumerate(practice.closures):
        for day, key, what in ((closure.start, "from", "begins"), (closure.end, "to", "ends")):
            if day >= as_of:
                yield Due(
                    day,
                    DueKind.CLOSURE,
                    f"A closure {what}: {closure.message}",
                    "Every page says so, newly made by a build on or after that day.",
                    practice.at("closures", number, key),
                )


def _notices(practice: Practice, as_of: dt.date) -> Iterator[Due]:
    for notice in practice.notices:
        since = notice.details.get("effective", "")
        if since and dt.date.fromisoformat(since) > as_of:
            yield Due(
                dt.date.fromisoformat(since),
                DueKind.NOTICE,
                f"{TITLES[notice.kind]}: a version takes effect.",
                "Its page must have the new text from that day on.",
                practice.at("notices", notice.kind, "effective"),
            )


def _law(site: Site, practice: Practice, as_of: dt.date) -> Iterator[Due]:
    for asked in asked_of(site):
        start = asked.requirement.effective
        if start and start > as_of and severity_of(asked.requirement, practice, start):
            yield Due(
                start,
                DueKind.LAW,
                f"{asked.requirement.id} takes effect: {asked.requirement.asks}",
                f"`practice check --as-of {start}` says what will be wrong then.",
                practice.at("jurisdictions"),
            )


def _exceptions(record: Record, as_of: dt.date) -> Iterator[Due]:
    for number, allowance in enumerate(record.allow):
        yield Due(
            allowance.until,
            DueKind.EXCEPTION,
            f"The exception to {allowance.rule} ends: {allowance.reason}",
            "After that day the rule reports again what is excepted.",
            record.at("allow", number, "until"),
            overdue=allowance.until < as_of,
        )

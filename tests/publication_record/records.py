"""A record of one release with something in every part of it."""

import datetime as dt

from practice_site.publication_record.gathered import Gathered, GatheredRelease
from practice_site.publication_record.release_record import (
    FindingRecord,
    MadeBy,
    Named,
    PageRecord,
    Program,
    ReleaseRecord,
    RequirementRecord,
    ReviewRecord,
    RuleRecord,
    SetAsideRecord,
    TestimonialRecord,
)

DAY = dt.date(2026, 11, 21)
AT = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)
PAGE = PageRecord(
    url="/a/",
    title="Été",
    file="a/index.html",
    sha256="1" * 64,
    source="content/articles/a.md",
    source_sha256="2" * 64,
    author="Alex Sample",
    reviewed=ReviewRecord("alex-sample", "Alex Sample", DAY, "ab12", "Binder 7"),
    published=DAY,
)
TESTIMONIAL = TestimonialRecord(
    id="t-1",
    urls=("/a/",),
    source_sha256="3" * 64,
    attribution="Jo Madeup",
    disclosures=("One patient's experience.",),
    signed=DAY,
    expires=dt.date(2027, 11, 20),
    scope=("website", "name"),
    kept_at="Folder 1",
)
FINDING = FindingRecord(rule="PS206", severity="warning", path=PAGE.source, line=3, page="/a/")
RECORD = ReleaseRecord(
    as_of=DAY,
    made_at=AT,
    made_by=MadeBy.PUBLISH,
    program=Program("0.1.0", "4" * 64),
    practice=Named("Sample Practice", url="https://www.example.org/"),
    pages=(PAGE,),
    testimonials=(TESTIMONIAL,),
    rules=(
        RuleRecord(
            code="PS206", name="review-due", severity="warning", summary="Late.", citation="House"
        ),
    ),
    requirements=(
        RequirementRecord(
            pack="us-federal",
            id="X-1",
            asks="Something.",
            severity="error",
            confidence="primary",
            citation="45 CFR 164.508",
        ),
    ),
    findings=(FINDING,),
    set_aside=(SetAsideRecord(finding=FINDING, by="exception", reason="On leave", until=DAY),),
)


def release(number: int, record: ReleaseRecord | None = RECORD, **other: object) -> GatheredRelease:
    """A release of that number, a day later than the one before."""
    as_of = DAY + dt.timedelta(days=number)
    given: dict[str, object] = {
        "folder": f"{number:04}-{as_of}",
        "number": number,
        "as_of": as_of,
        "record": record,
        "pages": record.pages if record else (),
        "testimonials": record.testimonials if record else (),
        "withheld": (),
        "files": {},
        "manifest_sha256": "5" * 64,
    }
    return GatheredRelease(**(given | other))  # type: ignore[arg-type]


def gathered(*releases: GatheredRelease, **other: object) -> Gathered:
    """Some releases together."""
    given: dict[str, object] = {
        "practice": RECORD.practice,
        "as_of": DAY,
        "releases": releases,
        "hidden": {},
    }
    return Gathered(**(given | other))  # type: ignore[arg-type]

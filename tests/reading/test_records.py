"""Every key that people may write arrives in a record, in its place and with its type."""

import datetime as dt
from typing import Any

import msgspec
import pytest

from practice_site.model.location import Geo, Hours, SpecialHours
from practice_site.model.markdown import BlockKind
from practice_site.model.practice import AnswerEngines, Closure, Search, Verification
from practice_site.model.record import Review
from practice_site.model.review import RecordedReview
from practice_site.model.span import Span

from .conftest import ARTICLE, LOCATIONS, PHYSICIAN, PRACTICE, TESTIMONIAL, SiteFolder

EVIDENCE = "evidence: [{claim: It helps, source: A study, url: https://example.org}]\n"
ALLOW = "allow: [{rule: PS206, reason: known, until: 2026-12-31}]\n"

WHOLE_PRACTICE = (
    PRACTICE
    + """\
legal_name: Example Spine Center, Inc.
fictitious_name_permit: none needed
sample: true
employees: 12
hhs_funds: false
at_facilities: true
fax: +1-707-555-0101
tracking_phones: [+1-707-555-0177]
email: office@example.org
booking: {url: https://book.example.org, vendor: Example, baa_date: 2026-01-02}
profiles: [https://example.com/spine]
insurance: {as_of: 2026-10-01, accepted: [Example Plan]}
closures: [{from: 2026-12-24, to: 2026-12-26, message: Closed., offices: [napa]}]
notices:
  privacy_practices: {page: privacy, effective: 2026-02-16}
  nondiscrimination: {coordinator: The office manager, phone: +1-707-555-0102}
review: {warn_months: 6, late_months: 18, second_physician: true}
brand: {mark: images/mark.png, accent: "#1b5e7a"}
nav: [{label: Articles, to: /articles/}, {label: About, to: about}]
moved: [{from: /blog/, to: /articles/}]
gone: [/long-ago/]
search:
  answer_engines: refuse
  indexnow_key: 0f3c9a7e52b84d61
  verification:
    google: aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd
    bing: 01234567890123456789012345678901
"""
)

WHOLE_PHYSICIAN = PHYSICIAN.replace(
    "licences: [{state: CA, board: Osteopathic Medical Board of California}]\n",
    f"""\
prefix: Dr.
title: Medical director
specialties: [Musculoskeletal]
certifications:
  - {{specialty: A, board: Board of A, recognized_by: B, since: 2015, expires: 2030-12-31}}
fellowship: Spine
licences: [{{state: CA, board: Board of B, number: 01, expires: 2027-01-31}}]
npi: 0123456789
affiliations: [{{hospital: Example Hospital, url: https://hospital.example.org}}]
offices: [{{office: napa, days: [mon, fri]}}]
languages: [Spanish]
new_patients: false
photo: images/alex.jpg
photo_alt: A portrait.
profiles: [https://example.com/alex]
joined: 2020-01-01
left: 2026-12-31
redirect_from: [/team/alex/]
{ALLOW}{EVIDENCE}""",
)

TEXT_KEYS = f"""\
status: draft
updated: 2026-10-07
redirect_from: [/old/]
lang: es
translation_of: other
{EVIDENCE}{ALLOW}"""

WHOLE_ARTICLE = ARTICLE.replace(
    "summary:",
    f"""\
{TEXT_KEYS}subtitle: A subtitle
slug: braces
reviewed: {{by: sam-example, date: 2026-10-02, code: R-1, reference: drawer}}
keyphrase: back brace
services: [bracing]
serves: [napa]
image: images/brace.jpg
image_alt: A brace.
related: [other]
summary:""",
)

WHOLE_PAGE = f"---\ntitle: About\nsummary: Who we are.\nslug: about-us\n{TEXT_KEYS}---\nText.\n"

WHOLE_SERVICE = f"""\
---
title: Bracing
kind: therapy
summary: A brace.
published: 2026-10-01
{TEXT_KEYS}type: MedicalTherapy
also_known_as: [Orthosis]
codes: [{{system: ICD-10-CM, code: M54.50}}]
body_location: Lower back
procedure_type: NoninvasiveProcedure
fda_status: {{status: cleared, reference: K000000}}
performed_by: [alex-sample]
treats: [back-pain]
treated_with: [exercise]
image: images/brace.jpg
image_alt: A brace.
reviewed: {{by: sam-example, date: 2026-10-02}}
---
Text.
"""

WHOLE_REVIEWS = """\
format: 1
reviews:
  - by: sam-example
    date: 2026-10-02
    code: 7K3M-Q9TX-2B4R
    reference: drawer
    attested: true
    recorded_by: Made Up <made-up@example.org>
    recorded_at: "2026-10-02T09:30:00-07:00"
    text: |
      # Braces

      A brace: "helps"  # no remark
  - by: alex-sample
    date: 2026-11-02
    code: 7K3M-Q9TX-2B4R
    recorded_by: Made Up
    recorded_at: 2026-11-02T09:30:00-07:00
    text: Another.
"""

WHOLE_TESTIMONIAL = (
    TESTIMONIAL.replace("They listened to me.", "|\n  They listened.\n\n  To me.\n")
    + f"""\
sample: true
town: Napa
about: [alex-sample]
received: 2026-09-01
source: {{platform: letter, url: https://example.org/letter}}
patient: true
relationship: none
incentive: {{what: a card, disclosure: They got a card.}}
machine_written: false
disclaimer: One person's words.
outcomes: [{{claim: less pain, substantiation: chart}}]
typical_result: {{text: Most people improve., source: A study}}
authorization:
  signed: "2026-09-02"
  expires: 2027-09-01
  expires_event: end of care
  exception: none
  scope: [website, name]
  discloser: the practice
  recipient: the public
  purpose: this website
  representative: a parent
  kept_at: drawer 3
  revoked: 2026-11-01
{ALLOW}"""
)

WHOLE_LOCATIONS = (
    LOCATIONS.replace(
        "towns:\n",
        """\
    geo: {latitude: 38.29714, longitude: -122}
    hours: [{days: [mon, tue], opens: 08:00, closes: "17:00"}]
    special_hours:
      - {date: 2026-12-24, closed: true}
      - {date: 2026-12-31, opens: 08:00, closes: "12:00"}
    parking: A lot.
    transit: Bus 10.
    accessibility: A ramp.
    redirect_from: [/napa-office/]
    photo: images/napa.jpg
    photo_alt: The door.
    about: |
      ### Inside

      Chairs.
    allow: [{rule: PS206, reason: known, until: 2026-12-31}]
    evidence: [{claim: It helps, source: A study, url: https://example.org}]
towns:
""",
    )
    + """\
    county: Napa County
    postal_codes: [94599, "01370"]
    geo: {latitude: 38.40158, longitude: -122.36081}
    tier: page
    summary: Nine miles up the valley.
    drive: {minutes: 15, miles: 9.5, route: South on Highway 29.}
    hospitals: [{name: Example Hospital, url: https://hospital.example.org, note: The nearest.}]
    parking: Park behind.
    transit: Bus 29.
    about: A town.
    faq:
      - question: Is it far?
        answer: No.
      - question: Is there a bus?
        answer: |
          Yes.
    photo: images/town.jpg
    photo_alt: A street.
    articles: [brace]
    redirect_from: [/yountville/]
    allow: [{rule: PS206, reason: known, until: 2026-12-31}]
    evidence: [{claim: It helps, source: A study, url: https://example.org}]
"""
)


def unfilled(record: object) -> list[str]:
    """The fields of a record that still have their default."""
    assert isinstance(record, msgspec.Struct)
    return [
        field.name
        for field in msgspec.structs.fields(record)
        if getattr(record, field.name) == default_of(field)
    ]


def default_of(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def test_a_practice_with_every_key(folder: SiteFolder) -> None:
    folder.write("content/practice.yaml", WHOLE_PRACTICE)
    site = folder.load()
    practice = site.practice
    assert site.problems == ()
    assert practice is not None
    assert unfilled(practice) == ["allow", "evidence"]
    assert practice.closures == (
        Closure(dt.date(2026, 12, 24), dt.date(2026, 12, 26), "Closed.", ("napa",)),
    )
    privacy, nondiscrimination = practice.notices
    assert (privacy.kind, privacy.page) == ("privacy_practices", "privacy")
    assert privacy.details == {"effective": "2026-02-16"}
    assert nondiscrimination.details["coordinator"] == "The office manager"
    assert practice.at("nav", 1, "to").line == 29
    assert practice.search == Search(
        answer_engines=AnswerEngines.REFUSE,
        indexnow_key="0f3c9a7e52b84d61",
        verification=Verification(
            "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", "0123456789" * 3 + "01"
        ),
    )


def test_a_physician_with_every_key(folder: SiteFolder) -> None:
    folder.write("content/physicians/alex-sample.md", WHOLE_PHYSICIAN)
    site = folder.load()
    (physician,) = site.physicians
    assert site.problems == ()
    assert unfilled(physician) == []
    assert (physician.npi, physician.licences[0].number) == ("0123456789", "01")
    assert (physician.certifications[0].since, physician.new_patients) == ("2015", False)
    assert physician.body.lead[0].text == "A short biography."
    (allowance,) = physician.allow
    assert (allowance.rule, allowance.until) == ("PS206", dt.date(2026, 12, 31))
    assert allowance.span.line == 24


def test_texts_with_every_key(folder: SiteFolder) -> None:
    folder.write("content/articles/brace.md", WHOLE_ARTICLE)
    folder.write("content/pages/about.md", WHOLE_PAGE)
    folder.write("content/services/bracing.md", WHOLE_SERVICE)
    site = folder.load()
    (article,), (page,), (service,) = site.articles, site.pages, site.services
    assert site.problems == ()
    assert unfilled(article) == ["quotes", "pictures"]  # its text uses none
    assert unfilled(page) == unfilled(service) == []
    assert (article.slug, page.slug, service.slug) == ("braces", "about-us", "bracing")
    assert article.reviewed == Review("sam-example", dt.date(2026, 10, 2), "R-1", "drawer")
    assert article.body.lead[0].span.line == 24


def test_a_testimonial_with_every_key(folder: SiteFolder) -> None:
    folder.write("content/testimonials/t-2026-001.yaml", WHOLE_TESTIMONIAL)
    site = folder.load()
    (testimonial,) = site.testimonials
    assert site.problems == ()
    assert unfilled(testimonial) == ["evidence"]
    assert testimonial.quote == "They listened.\n\nTo me."
    assert testimonial.incentive_disclosure == "They got a card."
    assert (testimonial.patient, testimonial.machine_written) == (True, False)
    assert testimonial.authorization is not None
    assert unfilled(testimonial.authorization) == []
    assert testimonial.authorization.signed == dt.date(2026, 9, 2)


def test_the_reviews_of_a_text_with_every_key(folder: SiteFolder) -> None:
    folder.write("content/reviews/article-braces.yaml", WHOLE_REVIEWS)
    (history,) = folder.load().reviews
    assert (history.slug, history.path) == ("article-braces", "content/reviews/article-braces.yaml")
    first, second = history.reviews
    assert first == RecordedReview(
        by="sam-example",
        date=dt.date(2026, 10, 2),
        code="7K3M-Q9TX-2B4R",
        reference="drawer",
        attested=True,
        recorded_by="Made Up <made-up@example.org>",
        recorded_at="2026-10-02T09:30:00-07:00",
        text='# Braces\n\nA brace: "helps"  # no remark',
    )
    assert (second.reference, second.attested) == ("", False)
    assert history.with_code("7K3M-Q9TX-2B4R") is second
    assert history.with_code("0000-0000-0000") is None


@pytest.mark.parametrize(
    ("before", "after", "kind", "line"),
    [
        ("code: 7K3M-Q9TX-2B4R\n    reference", "code: 7K3M\n    reference", "invalid-value", 5),
        ("date: 2026-10-02\n    code: 7K3M-Q9TX-2B4R\n    ref", "ref", "missing-key", 3),
        ("attested: true", "attested: yes", "invalid-value", 7),
        ("format: 1\n", "", "missing-key", 1),
    ],
)
def test_a_record_of_reviews_says_where_it_is_wrong(
    folder: SiteFolder, before: str, after: str, kind: str, line: int
) -> None:
    assert WHOLE_REVIEWS.count(before) == 1
    folder.write("content/reviews/article-braces.yaml", WHOLE_REVIEWS.replace(before, after))
    found = [(p.kind, p.span.line) for p in folder.load().problems if "reviews/" in p.span.path]
    assert found[0] == (kind, line), found


def test_an_office_and_a_town_with_every_key(folder: SiteFolder) -> None:
    folder.write("locations.yaml", WHOLE_LOCATIONS)
    site = folder.load()
    (office,), (town,) = site.offices, site.towns
    assert site.problems == ()
    assert unfilled(office) == unfilled(town) == []
    assert office.hours == (Hours(("mon", "tue"), "08:00", "17:00"),)
    assert office.special_hours[0] == SpecialHours(dt.date(2026, 12, 24), closed=True)
    assert office.geo == Geo(38.29714, -122)
    assert town.postal_codes == ("94599", "01370")
    assert (town.drive and town.drive.miles, len(town.facts)) == (9.5, 6)


def test_places_within_an_entry_are_relative_to_it(folder: SiteFolder) -> None:
    folder.write("locations.yaml", WHOLE_LOCATIONS)
    site = folder.load()
    (office,), (town,) = site.offices, site.towns
    assert office.positions.whole == Span("locations.yaml", 3, 5)
    assert town.positions.whole == Span("locations.yaml", 26, 5)
    assert town.at("drive", "miles") == Span("locations.yaml", 35, 33, 35, 36)
    assert town.positions.key("faq", 1, "answer").line == 44
    assert town.allow[0].span.line == 50


def test_markdown_in_an_entry_keeps_its_lines(folder: SiteFolder) -> None:
    folder.write("locations.yaml", WHOLE_LOCATIONS)
    site = folder.load()
    (office,), (town,) = site.offices, site.towns
    heading, paragraph = office.about
    assert (heading.kind, heading.span.line) == (BlockKind.HEADING, 20)
    assert (paragraph.text, paragraph.span.line, paragraph.span.column) == ("Chairs.", 22, 7)
    assert town.about[0].span.line == 39
    assert [item.span.line for item in town.faq] == [41, 43]
    assert [item.answer[0].span.line for item in town.faq] == [42, 45]


def test_entries_that_cannot_be_used(folder: SiteFolder) -> None:
    folder.write(
        "locations.yaml",
        LOCATIONS.replace("    served_from: napa\n", "    served_from: Napa!\n")
        + "  - slug: rutherford\n    name: Rutherford\n    state: CA\n    served_from: napa\n"
        + "    postal_codes: [94573, 9457]\n  - just words\n",
    )
    site = folder.load()
    assert [(p.kind, p.span.line) for p in site.problems] == [
        ("invalid-value", 12),
        ("invalid-value", 17),
        ("invalid-value", 18),
    ]
    assert [(town.slug, town.postal_codes) for town in site.towns] == [("rutherford", ("94573",))]
    assert [(p.kind, p.slug) for p in site.placeholders] == [
        ("locations", ""),
        ("locations", "yountville"),
    ]


def test_a_list_of_towns_that_is_none(folder: SiteFolder) -> None:
    folder.write("locations.yaml", LOCATIONS.partition("towns:")[0] + "towns: none\n")
    site = folder.load()
    assert [(p.kind, p.span.line) for p in site.problems] == [("invalid-value", 8)]
    assert [office.slug for office in site.offices] == ["napa"]
    assert site.is_placeholder("locations", "yountville")

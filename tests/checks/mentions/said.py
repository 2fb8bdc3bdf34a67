"""Texts of one paragraph, and a small practice that they are about."""

import datetime as dt

from pages.records import practice
from practice_site.checks.evidence import Evidence
from practice_site.checks.mentions.extraction import mentions_of
from practice_site.checks.texts import text_of
from practice_site.model.article import Page
from practice_site.model.location import Office, Town
from practice_site.model.mention import Mention
from practice_site.model.positions import Positions
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.reading.locations_file import read_locations
from practice_site.reading.markdown import read_body

LOCATIONS = """\
format: 1
offices:
  - slug: napa
    name: Sample Spine and Pain Practice, Napa
    type: MedicalClinic
    address:
      {street: "1 Sample Way, Suite 4 (made up)", city: Napa, state: CA, postal_code: "94559"}
    phone: "+1-707-555-0142"
    hours: [{days: [mon], opens: "08:00", closes: "17:00"}]
towns:
  - {slug: yountville, name: Yountville, state: CA, served_from: napa}
  - {slug: st-helena, name: St. Helena, state: CA, served_from: napa}
  - slug: sonoma
    name: Sonoma
    state: CA
    served_from: napa
    hospitals: [{name: Sample Valley Spine and Pain Hospital}]
  - {slug: fairfield, name: Fairfield, state: CA, served_from: napa}
  - {slug: vallejo, name: Vallejo, state: CA, served_from: napa}
"""


def mentions(text: str, slug: str = "walk", title: str = "A walk") -> tuple[Mention, ...]:
    """What a plain page mentions."""
    record = page(text, slug, title)
    return mentions_of(text_of(record, {record.path: text}))


def evidence(text: str = "", **fields: object) -> Evidence:
    """The practice, and a plain page with a text."""
    record = page(text)
    return Evidence(
        site=site(pages=(record,), sources={record.path: text}, **fields),
        plan=None,
        as_of=dt.date(2026, 11, 21),
        mentions=mentions(text),
    )


def site(
    pages: tuple[Page, ...] = (), sources: dict[str, str] | None = None, **fields: object
) -> Site:
    """The practice with one office in Napa; `fields` are more of `practice.yaml`."""
    outcome = read_locations("locations.yaml", LOCATIONS)
    assert outcome.problems == ()
    known = {
        "name": "Sample Spine and Pain Practice",
        "legal_name": "Sample Medical Group, Inc.",
        "phone": "+1-707-555-0142",
        "fax": "+1-707-555-0143",
    }
    return Site(
        practice=practice(**{**known, **fields}),
        offices=tuple(record for record in outcome.records if isinstance(record, Office)),
        towns=tuple(record for record in outcome.records if isinstance(record, Town)),
        pages=pages,
        sources=sources or {},
    )


def page(text: str, slug: str = "walk", title: str = "A walk") -> Page:
    path = f"content/pages/{slug}.md"
    body, _ = read_body(text, path=path)
    return Page(
        slug=slug,
        path=path,
        positions=Positions(Span(path)),
        title=title,
        summary="About a walk.",
        body=body,
    )

"""Small valid records, each field of which a test may replace."""

import datetime as dt
from typing import Any

from practice_site.model.article import Article, ArticleFormat, Page, Service, ServiceKind
from practice_site.model.html import Html
from practice_site.model.location import (
    Address,
    Drive,
    Hospital,
    Hours,
    Office,
    Tier,
    Town,
)
from practice_site.model.markdown import (
    Block,
    BlockKind,
    Body,
    FaqItem,
    Footnote,
    LinkUse,
    Role,
    Section,
)
from practice_site.model.physician import Certification, Licence, OfficeDays, Physician
from practice_site.model.plan import ArticleParts, PagePlan, Plan, PlannedPage
from practice_site.model.positions import Positions
from practice_site.model.practice import Practice
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Authorization, Testimonial
from practice_site.model.texts import blocks_of, images_of, quotes_in
from practice_site.pages.options import PlanOptions
from practice_site.pages.planner import finished, plan_pages

TODAY = dt.date(2026, 11, 21)
ALL_PARTS = frozenset({"articles", "locations", "structured_data", "testimonials"})


def positions(path: str) -> Positions:
    """Only the record's first line is known."""
    return Positions(Span(path, 2))


def options(**given: Any) -> PlanOptions:
    """A normal build on one fixed day, with every part on."""
    return PlanOptions(
        **({"as_of": TODAY, "drafts": False, "publishing": False, "parts": ALL_PARTS} | given)
    )


def paragraph(text: str, line: int = 10, html: str = "", links: tuple[LinkUse, ...] = ()) -> Block:
    return Block(
        kind=BlockKind.PARAGRAPH,
        html=Html(html or f"<p>{text}</p>\n"),
        text=text,
        span=Span("content/articles/a.md", line),
        links=links,
    )


def quote_line(testimonial: str, line: int = 40) -> Block:
    """The line `{testimonial: <id>}`."""
    return Block(
        kind=BlockKind.TESTIMONIAL,
        html=Html(),
        text="",
        span=Span("content/articles/a.md", line),
        testimonial=testimonial,
    )


def section(heading: str, *blocks: Block, role: Role = Role.BODY, **given: Any) -> Section:
    """A section whose anchor is its heading in lower case, joined by hyphens."""
    return Section(
        role=role,
        heading=heading,
        anchor=heading.casefold().replace(" ", "-"),
        span=Span("content/articles/a.md", 20),
        blocks=blocks or (paragraph(f"Text under {heading}."),),
        **given,
    )


def question(text: str, *answer: Block, line: int = 60) -> FaqItem:
    return FaqItem(question=text, answer=answer, span=Span("content/articles/a.md", line))


def footnote(number: int, text: str) -> Footnote:
    return Footnote(
        label=str(number),
        number=number,
        html=Html(f"<p>{text}</p>"),
        text=text,
        span=Span("content/articles/a.md", 90 + number),
    )


def body(*sections: Section, lead: tuple[Block, ...] = (), **given: Any) -> Body:
    return Body(span=Span("content/articles/a.md", 8), lead=lead, sections=sections, **given)


def article(slug: str = "a", **given: Any) -> Article:
    path = f"content/articles/{slug}.md"
    fields: dict[str, Any] = {
        "slug": slug,
        "path": path,
        "positions": positions(path),
        "title": f"Article {slug}",
        "format": ArticleFormat.EXPLAINER,
        "author": "alex-sample",
        "published": dt.date(2026, 10, 5),
        "summary": "What this text is about.",
        "body": body(section("One part"), section("Another part")),
    }
    fields |= given
    uses = {
        "quotes": tuple(quotes_in(blocks_of(fields["body"]))),
        "pictures": tuple(images_of(fields["body"])),
    }
    return Article(**(uses | fields))


def service(slug: str = "surgery", **given: Any) -> Service:
    path = f"content/services/{slug}.md"
    fields: dict[str, Any] = {
        "slug": slug,
        "path": path,
        "positions": positions(path),
        "title": slug.title(),
        "kind": ServiceKind.PROCEDURE,
        "summary": f"About {slug}.",
        "published": dt.date(2026, 1, 1),
        "body": body(section("How it is done")),
    }
    return Service(**(fields | given))


def page(slug: str, **given: Any) -> Page:
    path = f"content/pages/{slug}.md"
    fields: dict[str, Any] = {
        "slug": slug,
        "path": path,
        "positions": positions(path),
        "title": f"Page {slug}",
        "summary": "What this page is about.",
        "body": body(lead=(paragraph("Plain words."),)),
    }
    return Page(**(fields | given))


def physician(slug: str = "alex-sample", **given: Any) -> Physician:
    path = f"content/physicians/{slug}.md"
    fields: dict[str, Any] = {
        "slug": slug,
        "path": path,
        "positions": positions(path),
        "name": "Alex Sample",
        "given_name": "Alex",
        "family_name": "Sample",
        "degree": "D.O.",
        "licences": (Licence("CA", "Osteopathic Medical Board of California"),),
        "certifications": (
            Certification("Pain Medicine", "American Board of Sample Medicine", expires="2030"),
        ),
        "offices": (OfficeDays("napa", ("mon", "tue")),),
        "body": body(lead=(paragraph("A biography."),)),
    }
    return Physician(**(fields | given))


def patient_quote(slug: str = "t-1", **given: Any) -> Testimonial:
    """A record that may be shown until next summer."""
    path = f"content/testimonials/{slug}.yaml"
    fields: dict[str, Any] = {
        "slug": slug,
        "path": path,
        "positions": positions(path),
        "status": "publish",
        "quote": "I walk to the market again.",
        "attribution": "Margaret T.",
        "patient": True,
        "relationship": "none",
        "incentive": "none",
        "machine_written": False,
        "authorization": Authorization(
            signed=dt.date(2026, 7, 1),
            expires=dt.date(2027, 6, 30),
            scope=("website", "name"),
        ),
    }
    return Testimonial(**(fields | given))


def office(slug: str = "napa", **given: Any) -> Office:
    fields: dict[str, Any] = {
        "slug": slug,
        "path": "locations.yaml",
        "positions": positions("locations.yaml"),
        "name": "Napa office",
        "type": "MedicalClinic",
        "address": Address("1 Nowhere Street", "Napa", "CA", "94558"),
        "phone": "+1-707-555-0142",
        "hours": (Hours(("mon", "tue", "wed", "thu"), "08:00", "17:00"),),
    }
    return Office(**(fields | given))


def town(slug: str = "yountville", **given: Any) -> Town:
    """A town with enough facts of its own for a page."""
    fields: dict[str, Any] = {
        "slug": slug,
        "path": "locations.yaml",
        "positions": positions("locations.yaml"),
        "name": slug.replace("-", " ").title(),
        "state": "CA",
        "served_from": "napa",
        "tier": Tier.PAGE,
        "drive": Drive(15, 9.0, "South on the main road."),
        "hospitals": (Hospital("A hospital", "https://hospital.example/"),),
        "parking": "Behind the library.",
    }
    return Town(**(fields | given))


def practice(**given: Any) -> Practice:
    fields: dict[str, Any] = {
        "slug": "practice",
        "path": "content/practice.yaml",
        "positions": positions("content/practice.yaml"),
        "name": "Sample Spine Practice",
        "url": "https://sample.example/",
        "lang": "en",
        "timezone": "America/Los_Angeles",
        "type": "MedicalClinic",
        "jurisdictions": ("us-federal", "us-ca"),
        "phone": "+1-707-555-0142",
        "disclaimer": "This text informs; it is no advice for you in person.",
        "emergency": "In an emergency call 911.",
    }
    return Practice(**(fields | given))


def site(**given: Any) -> Site:
    """A practice with one physician, office and town; a test adds what it is about."""
    fields: dict[str, Any] = {
        "practice": practice(),
        "physicians": (physician(),),
        "offices": (office(),),
        "towns": (town(),),
    }
    return Site(**(fields | given))


def planned(url: str, *, when: PlanOptions | None = None, **given: Any) -> PagePlan:
    """The one page at `url` of a site with the given records."""
    (found,) = pages_at(url, plan_pages(site(**given), when or options()))
    return found


def pages_at(url: str, plan: Plan) -> list[PagePlan]:
    return [made(found, plan) for found in plan.pages if found.url == url]


def made(page: PlannedPage, plan: Plan) -> PagePlan:
    """A planned page with its view."""
    parts = page.made_of
    return finished(page, parts.article.body if isinstance(parts, ArticleParts) else None)


def all_pages(plan: Plan) -> list[PagePlan]:
    """All pages of a plan with their views."""
    return [made(page, plan) for page in plan.pages]

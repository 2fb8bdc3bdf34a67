"""Pages that a test writes by hand, as rules see them."""

import json
from html import escape
from typing import Any

from practice_site.checks.evidence import ALL_PARTS, PageEvidence
from practice_site.inspecting.page_facts import inspect_page
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.positions import Positions
from practice_site.model.record import Record
from practice_site.model.span import Span
from structured_data.views import ARTICLE

HOME = "https://www.sample.example"
FILE = "content/articles/a.md"
SOURCE = "---\ntitle: A walk\nsummary: >-\n  Good for\n  backs.\nimage: images/walk.png\n---\n"
RECORD = Record(
    slug="a",
    path=FILE,
    positions=Positions(
        Span(FILE, 2),
        values={
            ("title",): Span(FILE, 2, 8),
            ("summary",): Span(FILE, 3, 10),
            ("image",): Span(FILE, 6, 8),
        },
    ),
)


def made(
    *graph: Any,
    title: str = "A walk",
    description: str = "Good for backs.",
    robots: str = "index",
    origins: tuple[Origin, ...] = (),
    home: str = HOME,
    **meta: str,
) -> PageEvidence:
    """A page at /articles/a/; in the names of `meta`, two underscores stand for a colon."""
    tags = "".join(
        f'<meta property="{name.replace("__", ":")}" content="{escape(value)}">'
        for name, value in meta.items()
    )
    script = json.dumps({"@context": "https://schema.org", "@graph": graph})
    page = (
        f"<html><head><title>{escape(title)}</title>"
        f'<meta name="description" content="{escape(description)}">'
        f'<meta name="robots" content="{robots}">{tags}'
        f'<script type="application/ld+json">{script.replace("<", "&lt;")}</script></head>'
        "<body><main><h1>A walk</h1></main></body></html>"
    )
    plan = PagePlan(ARTICLE, Span(FILE, 2), origins)
    facts = inspect_page(page.encode("utf-8", "replace"), plan, home=home)
    return PageEvidence(plan, facts, ALL_PARTS, {FILE: SOURCE})

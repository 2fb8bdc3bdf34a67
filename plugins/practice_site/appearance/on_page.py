"""What a page says of itself, and where that was written."""

from urllib.parse import urlsplit

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import place_of
from practice_site.model.record import Record
from practice_site.model.span import Span

TITLE_KEYS = ("name", "title")
"""Where the title of a page is written; a physician's `title` is that of the profession."""


def first_meta(page: PageEvidence, name: str) -> str:
    """What the first `<meta>` of a name or property says; empty where there is none."""
    return next(iter(page.facts.head_elements.meta.get(name, ())), "")


def domain_of(page: PageEvidence) -> str:
    """The name of the page's site in its addresses; empty where it has none yet."""
    try:
        return urlsplit(page.facts.home or page.facts.head.canonical).hostname or ""
    except ValueError:
        return ""


def site_name(page: PageEvidence) -> str:
    """What the page calls its site: in its graph, else where it is shared, else its domain."""
    named = [name for node in page.said.of_kind("WebSite") for name in texts_of(node.get("name"))]
    return next(iter(named), first_meta(page, "og:site_name") or domain_of(page))


def written(page: PageEvidence, record: Record | None, keys: tuple[str, ...], words: str) -> str:
    """Where a page's words were written, as `path:line`; empty where the program made them.

    They stand by one of some keys of the page's record, if it has one; else they
    are looked for in the file that answers for the page.
    """
    if not words:
        return ""
    values = record.positions.values if record else {}
    spans = (values.get((key,)) for key in keys)
    return line_of(next(filter(None, spans), None)) or value_place(page, words)


def value_place(page: PageEvidence, words: str) -> str:
    """Where a value was written, as `path:line`; empty where nobody can tell."""
    span = place_of(page, words)
    return "" if span == page.facts.source else line_of(span)


def line_of(span: Span | None) -> str:
    """A place as `path:line`; empty for none."""
    return f"{span.path}:{span.line}" if span else ""

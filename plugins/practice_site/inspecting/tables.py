"""Tables whose cells nobody can tell by their headers."""

from collections.abc import Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found
from practice_site.inspecting.names import content_of

_SCOPES = frozenset(("col", "colgroup", "row", "rowgroup"))


def odd_tables(found: Found) -> Iterator[tuple[str, Element, str]]:
    """What is odd about the tables of a page: a kind, the table, the value it is about.

    `no-headers`: data, and no header cell with words. `no-data`: headers of
    nothing. `empty-header`, `scope` (a value that HTML does not know),
    `caption` (what `summary` says again).
    """
    for table in found.tagged.get("table", ()):
        if (table.get("role") or "") in ("none", "presentation"):
            continue
        headers = list(table.iter("th"))
        filled = [header for header in headers if content_of(header) or _is_given(header)]
        data = next(table.iter("td"), None)
        if not filled and data is not None and data.get("role") is None:
            yield "no-headers", table, ""
        elif headers and data is None:
            yield "no-data", table, ""
        elif len(filled) < len(headers):
            yield "empty-header", table, ""
        for element in table.iter("td", "th"):
            scope = element.get("scope")
            if scope is not None and (element.tag == "td" or scope.lower() not in _SCOPES):
                yield "scope", table, scope
        caption = table.find("caption")
        summary = (table.get("summary") or "").strip()
        if summary and caption is not None and content_of(caption) == summary:
            yield "caption", table, summary


def _is_given(header: Element) -> bool:
    return bool((header.get("aria-label") or header.get("abbr") or "").strip())

"""Whatever stands in the content is shown as it is: never run, never taken for markup."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace

from practice_site.model.html import Html
from practice_site.model.view import View
from rendering.documents import parsed, rendered
from rendering.sample_views import FRAME, VIEWS

HOSTILE = """ {{ 7*191 }}{% raw %}{# x #}{% include 'x' %}</title></script><script>"'><img src=x>"""

NOT_SHOWN = {
    "Area.county",
    "Area.name",
    "Area.state",
    "Area.url",
    "ArticleView.summary",
    "Certificate.board",
    "Certificate.specialty",
    "FaqView.text",
    "FarTown.slug",
    "Frame.feed",
    "Frame.lang",
    "Frame.specialties",
    "Frame.type",
    "HoursLine.closes",
    "HoursLine.opens",
    "HoursLine.weekdays",
    "LicenceView.board",
    "LicenceView.state",
    "MapTown.slug",
    "MapView.place",
    "OfficeCard.slug",
    "OfficeCard.type",
    "OfficeFacts.map",
    "OfficeHoursView.weekdays",
    "Pager.number",
    "Person.degree",
    "Person.name",
    "Person.prefix",
    "Person.slug",
    "ServiceCard.slug",
    "ServiceView.procedure_type",
    "ServiceView.type",
    "SpecialHoursLine.closes",
    "SpecialHoursLine.opens",
    "Topic.type",
    "TownView.state",
} | {f"{type(view).__name__}.url" for view in VIEWS}
"""What is for markup only, or stands on the page in another form."""


def each_string(value: Any, change: Callable[[str, str], str], name: str = "") -> Any:
    """The value with every plain string in it changed; `name` is the field it stands in."""
    if isinstance(value, Html | Enum):
        return value
    if isinstance(value, str):
        return change(name, value)
    if names := names_of(value):
        kind = type(value).__name__
        return replace(
            value, **{n: each_string(getattr(value, n), change, f"{kind}.{n}") for n in names}
        )
    if isinstance(value, tuple):
        return tuple(each_string(item, change, name) for item in value)
    return value


def names_of(value: Any) -> tuple[str, ...]:
    """The names of a value's fields; of anything else there are none."""
    return getattr(value, "__struct_fields__", ())


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.template)
def test_strings_are_only_ever_values(view: View) -> None:
    hostile = each_string(view, lambda _, text: text + HOSTILE)
    frame = each_string(FRAME, lambda _, text: text + HOSTILE)
    source = rendered(hostile, frame)
    assert "1337" not in source
    assert source.count("{{ 7*191 }}") > 20
    assert "<script>" not in source
    page = parsed(hostile, frame)
    assert not page.xpath("//img[@src='x']")
    assert page.xpath("string(//title)") == hostile.head.title
    assert len(page.xpath("//h1")) == 1
    assert page.xpath("//h1")[0].text_content() == hostile.title


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.template)
def test_html_is_not_run_either(view: View) -> None:
    """Text that was made into HTML keeps its braces, and Jinja does not read them."""
    page = each_html(view, Html("<p>{{ 7*191 }} {% raw %} {{ frame.phone }}</p>"))
    source = rendered(page)
    assert "1337" not in source
    if page != view:
        assert "<p>{{ 7*191 }} {% raw %} {{ frame.phone }}</p>" in source


def each_html(value: Any, html: Html) -> Any:
    if isinstance(value, Html):
        return html if value else value
    if names := names_of(value):
        return replace(
            value, **{n: each_html(getattr(value, n), html) for n in names if n != "json_ld"}
        )
    if isinstance(value, tuple):
        return tuple(each_html(item, html) for item in value)
    return value


def test_all_that_views_hold_is_shown_somewhere() -> None:
    shown: set[str] = set()
    held: set[str] = set()
    for view in VIEWS:
        names: list[str] = []
        page, frame = each_string((view, FRAME), partial(_numbered, names))
        source = rendered(page, frame)
        held.update(names)
        shown.update(name for place, name in enumerate(names, 1) if f"q{place}q" in source)
    assert held - shown == NOT_SHOWN


def _numbered(names: list[str], name: str, text: str) -> str:
    names.append(name)
    return f"q{len(names)}q" if text else text

"""The pages of the sample views, rendered and parsed."""

import re
from pathlib import Path
from typing import Any, TypeAlias

from lxml import html

from practice_site.model.view import Frame, View
from practice_site.rendering.theme import Theme
from rendering.sample_views import FRAME

THEME_FOLDER = Path(__file__).parents[2] / "theme"
THEME = Theme(THEME_FOLDER)
Element: TypeAlias = Any
"""An lxml element; the stubs do not know `find` and `xpath` well enough."""


def rendered(view: View, frame: Frame = FRAME) -> str:
    return THEME.render(view, frame).decode("utf-8")


def parsed(view: View, frame: Frame = FRAME) -> Element:
    return html.document_fromstring(rendered(view, frame))


def words(element: Element) -> str:
    return re.sub(r"\s+", " ", element.text_content()).strip()


def part(page: Element, name: str) -> list[Element]:
    return list(page.xpath(f"//*[@data-part='{name}']"))

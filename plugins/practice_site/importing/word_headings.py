"""Headings of Word by another style than Word's own, or by their place in the outline."""

from lxml import etree
from msgspec import Struct

from practice_site.importing.word_properties import W, value_of

_DEEPEST = 6


class _Style(Struct, frozen=True):
    name: str
    base: str
    outline: int | None
    """The level in the outline that it gives a paragraph, from 1."""


def name_headings(root: etree._Element, styles: etree._Element | None) -> None:
    """Give each paragraph that is a heading the name of Word's own heading style, in place.

    Mammoth knows headings by that name alone. Styles made from others (“Blog
    Heading”, based on Heading 2) and levels in the outline are headings too.
    """
    known = _styles(styles)
    own = {style.name: key for key, style in reversed(known.items())}
    if styles is None:
        return
    for paragraph in root.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            continue
        named = properties.find(f"{W}pStyle")
        style = value_of(named)
        level = _outline(properties) or _level(style, known)
        wanted = f"heading {level}"
        if level is None or _is_own(known.get(style)):
            continue
        if wanted not in own:
            own[wanted] = f"practice-{level}"
            _add(styles, own[wanted], wanted)
        if named is None:
            named = etree.Element(f"{W}pStyle")
            properties.insert(0, named)
        named.set(f"{W}val", own[wanted])


def _styles(styles: etree._Element | None) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        if style.get(f"{W}type", "paragraph") == "paragraph":
            properties = style.find(f"{W}pPr")
            found[style.get(f"{W}styleId", "")] = _Style(
                value_of(style.find(f"{W}name")).lower(),
                value_of(style.find(f"{W}basedOn")),
                _outline(properties) if properties is not None else None,
            )
    return found


def _level(style: str, known: dict[str, _Style]) -> int | None:
    """The level of a style, from itself or from the nearest that it is based on."""
    seen: set[str] = set()
    while style in known and style not in seen:
        seen.add(style)
        here = known[style]
        if here.name.startswith("toc") or here.name in ("title", "subtitle"):
            return None
        if here.name.startswith("heading ") and here.name[8:].isdigit():
            return min(int(here.name[8:]), _DEEPEST)
        if here.outline:
            return here.outline
        style = here.base
    return None


def _is_own(style: _Style | None) -> bool:
    """Whether mammoth knows what a style is, without help."""
    return style is not None and (
        style.name in ("title", "subtitle") or style.name in {f"heading {n}" for n in range(1, 7)}
    )


def _outline(properties: etree._Element) -> int | None:
    value = value_of(properties.find(f"{W}outlineLvl"))
    return int(value) + 1 if value.isdigit() and int(value) < _DEEPEST else None


def _add(styles: etree._Element, key: str, name: str) -> None:
    style = etree.SubElement(styles, f"{W}style", {f"{W}type": "paragraph", f"{W}styleId": key})
    etree.SubElement(style, f"{W}name", {f"{W}val": name})

"""Word's fields (links, boxes to tick, what Word fills in) as mammoth reads them."""

import re
from collections.abc import Iterator

from lxml import etree
from msgspec import Struct, field

from practice_site.importing.word_properties import W, is_on

_PIECES = re.compile(r'"([^"]*)"|(\\\w)|(\S+)')
_WITH_A_VALUE = ("\\l", "\\o", "\\t", "\\m", "\\n")
_TICKED, _EMPTY = "☒", "☐"


class _Field(Struct):
    """A field between its marks: the elements that say what it does, and its first mark."""

    begin: etree._Element
    code: list[etree._Element] = field(default_factory=list)
    said: bool = False


def settle_fields(root: etree._Element) -> None:
    """Rewrite the fields of a part in place.

    Mammoth leaves simple fields out with their words, takes the switches behind
    a link's address for a part of it, and makes boxes to tick of letters.
    """
    for simple in list(root.iter(f"{W}fldSimple")):
        _as_marked_runs(simple)
    for found in list(_fields(root)):
        code = "".join(element.text or "" for element in found.code)
        if re.match(r"\s*HYPERLINK\b", code):
            _set_code(found.code, plain_link(code))
        elif re.match(r"\s*FORMCHECKBOX\b", code):
            _set_code(found.code, "")
            _tick(found.begin)


def plain_link(code: str) -> str:
    """The code of a link's field with nothing but its address, or the place in the text."""
    address = place = switch = ""
    for quoted, new_switch, bare in _PIECES.findall(code.strip().removeprefix("HYPERLINK")):
        if new_switch:
            switch = new_switch
        elif switch in _WITH_A_VALUE and (quoted or bare):
            place = (quoted or bare) if switch == "\\l" else place
            switch = ""
        elif not address:
            address = quoted or bare
    if not address:
        return f' HYPERLINK \\l "{place}" '
    return f' HYPERLINK "{address}{f"#{place}" if place else ""}" '


def _fields(root: etree._Element) -> Iterator[_Field]:
    opened: list[_Field] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        if element.tag == f"{W}instrText":
            if opened and not opened[-1].said:
                opened[-1].code.append(element)
            continue
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            opened.append(_Field(element))
        elif kind == "separate" and opened:
            opened[-1].said = True
        elif kind == "end" and opened:
            yield opened.pop()


def _set_code(elements: list[etree._Element], code: str) -> None:
    for place, element in enumerate(elements):
        element.text = "" if place else code


def _as_marked_runs(simple: etree._Element) -> None:
    parent = simple.getparent()
    if parent is None:
        return
    at = parent.index(simple)
    code = etree.Element(f"{W}instrText")
    code.text = simple.get(f"{W}instr", "")
    inner = [_run(_mark("begin")), _run(code), _run(_mark("separate")), *simple, _run(_mark("end"))]
    parent.remove(simple)
    for place, element in enumerate(inner):
        parent.insert(at + place, element)


def _tick(begin: etree._Element) -> None:
    """Put a box in letters before a field that is one, and take it off the field."""
    run, box = begin.getparent(), begin.find(f".//{W}checkBox")
    if run is None or box is None or (parent := run.getparent()) is None:
        return
    state = box.find(f"{W}checked")
    if state is None:
        state = box.find(f"{W}default")
    text = etree.Element(f"{W}t")
    text.text = _TICKED if is_on(state) else _EMPTY
    parent.insert(parent.index(run), _run(text))


def _mark(kind: str) -> etree._Element:
    return etree.Element(f"{W}fldChar", {f"{W}fldCharType": kind})


def _run(element: etree._Element) -> etree._Element:
    run = etree.Element(f"{W}r")
    run.append(element)
    return run

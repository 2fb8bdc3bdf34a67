"""What Word writes and mammoth leaves out or joins, in the elements that mammoth reads."""

from copy import deepcopy

from lxml import etree
from msgspec.structs import replace

from practice_site.importing.word_fields import settle_fields
from practice_site.importing.word_headings import name_headings
from practice_site.importing.word_package import WordPackage
from practice_site.importing.word_properties import W, is_on, value_of
from practice_site.importing.word_steps import count_steps

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
_TEXTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_CONTENTS = "Table of Contents"


def for_mammoth(package: WordPackage) -> WordPackage:
    """A copy of a Word file in which everything that people read is where mammoth looks for it."""
    parts = {path: deepcopy(root) for path, root in package.parts.items()}
    styles, numbering = (parts.get(f"word/{name}.xml") for name in ("styles", "numbering"))
    for path in _TEXTS:
        if path in parts:
            _settle(parts[path])
            name_headings(parts[path], styles)
            count_steps(parts[path], numbering, styles)
    return replace(package, parts=parts)


def is_contents(control: etree._Element) -> bool:
    """Whether a content control is a table of contents, as Google Docs writes one."""
    return value_of(control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")) == _CONTENTS


def is_hidden(run: etree._Element) -> bool:
    """Whether a run is hidden text, which Word neither shows nor prints."""
    return is_on(run.find(f"{W}rPr/{W}vanish"))


def _settle(root: etree._Element) -> None:
    _open_boxes(root)
    settle_fields(root)
    for control in list(root.iter(f"{W}sdt")):
        if is_contents(control):
            _take_out(control)
        for box in control.findall(f"{W}sdtPr/{W14}checkbox"):
            _take_out(box)  # what is left is its letter, ☐ or ☒
    for run in list(root.iter(f"{W}r")):
        if is_hidden(run):
            _take_out(run)
    for line_end in list(root.iter(f"{W}br", f"{W}cr")):
        line_end.tag = f"{W}br"
        line_end.attrib.pop(f"{W}type", "")
    for tab in root.iter(f"{W}ptab"):
        tab.tag = f"{W}tab"
    for struck in root.iter(f"{W}dstrike"):
        struck.tag = f"{W}strike"
    for formula in list(root.iter(f"{M}oMath")):
        _write_out(formula)


def _open_boxes(root: etree._Element) -> None:
    """Put the text of drawn boxes where mammoth looks for text boxes, which is older Word's."""
    for forms in list(root.iter(f"{MC}AlternateContent")):
        chosen, other = forms.find(f"{MC}Choice"), forms.find(f"{MC}Fallback")
        if chosen is None or next(chosen.iter(f"{W}txbxContent"), None) is None:
            continue
        if other is not None and next(other.iter(f"{W}txbxContent"), None) is not None:
            continue
        if other is not None:
            _take_out(other)
        chosen.tag = f"{MC}Fallback"
    for drawing in list(root.iter(f"{W}drawing")):
        boxes = list(drawing.iter(f"{W}txbxContent"))
        parent = drawing.getparent()
        if (
            not boxes
            or parent is None
            or next(drawing.iterancestors(f"{MC}Choice"), None) is not None
        ):
            continue
        for box in reversed(boxes):
            drawn = etree.Element(f"{W}pict")
            etree.SubElement(etree.SubElement(drawn, f"{V}shape"), f"{V}textbox").append(box)
            parent.insert(parent.index(drawing) + 1, drawn)


def _write_out(formula: etree._Element) -> None:
    """A formula as the letters in it."""
    parent = formula.getparent()
    if parent is None:
        return
    run = etree.Element(f"{W}r")
    text = etree.SubElement(run, f"{W}t")
    text.text = "".join(letters.text or "" for letters in formula.iter(f"{M}t"))
    run.tail = formula.tail
    parent.replace(formula, run)
    if parent.tag == f"{M}oMathPara" and (holder := parent.getparent()) is not None:
        holder.replace(parent, run)


def _take_out(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)

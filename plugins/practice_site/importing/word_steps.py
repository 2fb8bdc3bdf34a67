"""The numbers that Word shows before the steps of a list."""

from bs4 import BeautifulSoup, Tag
from lxml import etree
from msgspec import Struct, field

from practice_site.importing.word_properties import W, value_of

_MARK = "practice-step-"
_NO_NUMBERS = ("bullet", "none")


class _Lists(Struct):
    """The lists of a document: their levels and starts, and how far each has counted."""

    kinds: dict[str, str] = field(default_factory=dict)
    """The list that another one is of: they count on together."""
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    formats: dict[tuple[str, int], str] = field(default_factory=dict)
    anew: dict[tuple[str, int], int] = field(default_factory=dict)
    """Lists that begin anew at their first entry, and with what."""
    counted: dict[tuple[str, int], int] = field(default_factory=dict)

    def next(self, number: str, level: int) -> int | None:
        kind = self.kinds.get(number)
        if kind is None:
            return None
        for deeper in [key for key in self.counted if key[0] == kind and key[1] > level]:
            del self.counted[deeper]
        if self.formats.get((kind, level), "none") in _NO_NUMBERS:
            return None
        begin = self.anew.pop((number, level), None)
        if begin is None:
            begin = self.counted.get((kind, level), self.starts.get((kind, level), 1) - 1) + 1
        self.counted[kind, level] = begin
        return begin


def count_steps(
    root: etree._Element, numbering: etree._Element | None, styles: etree._Element | None
) -> None:
    """Mark every numbered entry with the number that Word shows before it, in place.

    Mammoth numbers every list from 1, also one that goes on after a paragraph.
    """
    lists = _lists(numbering)
    of_styles = _numbers_of_styles(styles)
    for paragraph in root.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            continue
        style = properties.find(f"{W}pStyle")
        found = _number_of(properties) or of_styles.get(value_of(style))
        count = lists.next(*found) if found else None
        if count is not None:
            mark = etree.Element(
                f"{W}bookmarkStart", {f"{W}id": f"{_MARK}{count}", f"{W}name": f"{_MARK}{count}"}
            )
            properties.addnext(mark)


def take_counts(soup: BeautifulSoup) -> None:
    """Give the lists made by mammoth their numbers, and take out the marks.

    A list that begins anew in its middle is two lists.
    """
    for ordered in list(soup.find_all("ol")):
        expected: int | None = None
        current: Tag = ordered
        for item in list(ordered.find_all("li", recursive=False)):
            count = _count_of(item)
            if expected is None:
                if count is not None and count != 1:
                    ordered["start"] = str(count)
            elif count is not None and count != expected:
                other = soup.new_tag("ol", attrs={"start": str(count)})
                current.insert_after(other)
                current = other
            if current is not ordered:
                current.append(item)
            expected = (count if count is not None else (expected or 1)) + 1
    for mark in soup.find_all("a", id=lambda value: bool(value and _MARK in value)):
        mark.decompose()


def _count_of(item: Tag) -> int | None:
    for child in item.find_all("a", id=True):
        if child.find_parent("li") is item:
            count = str(child["id"]).partition(_MARK)[2]
            if count.isdigit():
                return int(count)
    return None


def _lists(numbering: etree._Element | None) -> _Lists:
    lists = _Lists()
    if numbering is None:
        return lists
    for kind in numbering.findall(f"{W}abstractNum"):
        key = kind.get(f"{W}abstractNumId", "")
        for level in kind.findall(f"{W}lvl"):
            at = (key, _int(level.get(f"{W}ilvl"), 0))
            lists.formats[at] = value_of(level.find(f"{W}numFmt")) or "decimal"
            lists.starts[at] = _int(value_of(level.find(f"{W}start")), 1)
    for num in numbering.findall(f"{W}num"):
        number = num.get(f"{W}numId", "")
        lists.kinds[number] = value_of(num.find(f"{W}abstractNumId"))
        for override in num.findall(f"{W}lvlOverride"):
            start = override.find(f"{W}startOverride")
            if start is not None:
                at = (number, _int(override.get(f"{W}ilvl"), 0))
                lists.anew[at] = _int(value_of(start), 1)
    return lists


def _numbers_of_styles(styles: etree._Element | None) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        properties = style.find(f"{W}pPr")
        number = _number_of(properties) if properties is not None else None
        if number:
            found[style.get(f"{W}styleId", "")] = number
    return found


def _number_of(properties: etree._Element) -> tuple[str, int] | None:
    numbers = properties.find(f"{W}numPr")
    number = value_of(numbers.find(f"{W}numId")) if numbers is not None else ""
    if numbers is None or not number:
        return None
    return number, _int(value_of(numbers.find(f"{W}ilvl")), 0)


def _int(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdigit() else otherwise

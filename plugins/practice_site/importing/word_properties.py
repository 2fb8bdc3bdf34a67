"""Names and properties of Word's elements, which have their values in an attribute."""

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""What the names of Word's own elements begin with (ECMA-376, WordprocessingML)."""


def value_of(element: etree._Element | None) -> str:
    """The value of a property; empty where it is not there or has none."""
    return element.get(f"{W}val", "") if element is not None else ""


def is_on(mark: etree._Element | None) -> bool:
    """Whether a property that is either on or off is on; without a value it is."""
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false", "off")

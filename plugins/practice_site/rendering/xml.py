"""Values to XML; lxml does the escaping."""

import re

from lxml import etree

_FORBIDDEN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


def root_element(namespace: str, name: str) -> etree._Element:
    """The outermost element of a file whose elements are all in one namespace."""
    # lxml-stubs know no default namespace (None), which lxml documents.
    return etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})  # type: ignore[dict-item]


def text_element(
    parent: etree._Element, name: str, text: str = "", **attributes: str
) -> etree._Element:
    """A new last child of `parent`, in its namespace.

    Characters that XML 1.0 forbids even as references (2.2, Char) are left out.
    """
    namespace = etree.QName(parent).namespace
    element = etree.SubElement(parent, f"{{{namespace}}}{name}")
    for key, value in attributes.items():
        element.set(key, _FORBIDDEN.sub("", value))
    element.text = _FORBIDDEN.sub("", text) or None
    return element


def xml_bytes(root: etree._Element) -> bytes:
    """A whole XML file, UTF-8, indented."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)

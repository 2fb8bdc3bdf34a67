"""A page's bytes as a tree of elements, and what to ask of it."""

from typing import cast

from lxml import etree

Element = etree._Element

_PARSER = etree.HTMLParser(
    encoding="utf-8",
    remove_comments=True,
    remove_pis=True,
    huge_tree=True,
    no_network=True,
    collect_ids=False,
)


def parse(html: bytes) -> Element:
    """The page as a tree; bytes that hold no element give an empty page, never an exception.

    libxml2 gives up on what is nested more than 2,048 elements deep.
    """
    try:
        root = etree.fromstring(html, _PARSER)
    except etree.LxmlError:
        root = None
    return etree.Element("html") if root is None else root


def complaints() -> tuple[str, ...]:
    """What the parser had against the page that was parsed last: tags without their partners.

    A parser that is older than HTML 5 has something against its elements, which is left out.
    """
    if not len(_PARSER.error_log):
        return ()
    return tuple(
        dict.fromkeys(
            error.message
            for error in _PARSER.error_log
            if error.type_name in ("ERR_TAG_NAME_MISMATCH", "HTML_STRUCURE_ERROR")
        )
    )


def text_content(element: Element) -> str:
    """All text of an element as it stands, what the DOM calls `textContent`."""
    if not len(element):
        return element.text or ""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def elements(query: etree.XPath, root: Element) -> list[Element]:
    """The elements that a query finds, in the order of the document."""
    return cast(list[Element], query(root))


def values(query: etree.XPath, root: Element) -> list[str]:
    """The attributes' values that a query finds, in the order of the document."""
    return cast(list[str], query(root))


def folded(text: str) -> str:
    """Text with every stretch of white space as one space, and none around it."""
    return " ".join(text.split())

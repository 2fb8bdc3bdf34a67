"""Structured data among a page's elements: microdata and RDFa."""

from collections.abc import Iterator

from practice_site.inspecting.document import Element


def embedded(root: Element) -> Iterator[tuple[str, str]]:
    """Each property with the type of the thing that it is said of; without a type, nothing.

    The type is the innermost around the element: HTML, 5.2 Microdata, and RDFa Lite 1.1.
    """
    for attribute, typed in (("itemprop", "itemtype"), ("property", "typeof")):
        for element in root.iter():
            names = element.get(attribute)
            if not names:
                continue
            around = next((one for one in element.iterancestors() if one.get(typed)), None)
            if around is not None:
                for kind in around.get(typed, "").split():
                    for name in names.split():
                        yield kind, name.rpartition("/")[2].rpartition(":")[2]

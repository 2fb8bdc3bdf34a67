"""schema.org's JSON-LD context, made of the vocabulary that comes with the package.

The one that schema.org serves has a line for each type and property, and says more of a property
in two cases only: an address names a node where the values may be a URL and no other text, and a
text is a date or time where they are nothing else. So does this one. Unlike that one it has no
`@vocab`: what is no term of schema.org gets no meaning, and a processor drops it.
"""

from typing import Any

from practice_site.structured_data.vocabulary.terms import MOMENTS, terms

ADDRESSES = ("http://schema.org", "https://schema.org")
NAMESPACE = "http://schema.org/"


def context() -> dict[str, Any]:
    """The context as a document that a loader may return."""
    known = terms()
    lines: dict[str, Any] = {name: {"@id": NAMESPACE + name} for name in known.types}
    lines |= {name: _property(name) for name in known.properties}
    return {"@context": lines}


def _property(name: str) -> dict[str, str]:
    line = {"@id": NAMESPACE + name}
    values = terms().values(name)
    if "URL" in values and "Text" not in values:
        line["@type"] = "@id"
    elif values <= MOMENTS:
        line["@type"] = NAMESPACE + min(values)
    return line


def load(address: str, options: object) -> dict[str, Any]:
    """What PyLD asks for a context: there is one, and nothing is fetched."""
    if address.rstrip("/") not in ADDRESSES:
        raise ValueError(f"no page names {address}")
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": context(),
    }

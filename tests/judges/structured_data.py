"""Adobe's structured-data-validator and structured-data-testing-tool, asked of some pages.

The first wants schema.org's vocabulary in the format that schema.org serves it in; it is made here
of the one that comes with the package, so that nothing is fetched. The second is older than
`@graph` and than references: it is given each node in a script of its own, with the nodes
themselves where it names others.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lxml import html

from practice_site.structured_data.vocabulary.terms import terms

SCRIPT = "//script[@type='application/ld+json']"
HERE = Path(__file__).parent

NOT_ASKED = ("sdtt: publisher.logo.url ",)
"""What the second judge wants that Google no longer does: a logo may be an address."""


class Told(NamedTuple):
    """The complaints about a page, and the types of the nodes that the second judge saw."""

    complaints: list[str]
    met: list[str]


def judged(node: str, pages: Mapping[str, str]) -> dict[str, Told]:
    """What both judges say of some pages (HTML by address)."""
    asked = {url: {"html": text, "plain": plain(text)} for url, text in pages.items()}
    result = subprocess.run(
        [node, "structured_data.mjs"],
        cwd=HERE,
        input=json.dumps({"schema": vocabulary(), "pages": asked}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    if result.returncode:
        raise RuntimeError(result.stderr)
    return {
        url: Told(
            [c for c in told["complaints"] if not any(known in c for known in NOT_ASKED)],
            told["met"],
        )
        for url, told in json.loads(result.stdout).items()
    }


def vocabulary() -> dict[str, Any]:
    """schema.org's vocabulary as RDF in JSON-LD: types with those above, properties with both."""
    known = terms()
    types = [
        {"@id": _term(name), "@type": "rdfs:Class", "rdfs:subClassOf": [*map(_named, above)]}
        for name, above in known.types.items()
    ]
    properties = [
        {
            "@id": _term(name),
            "@type": "rdf:Property",
            "schema:domainIncludes": [*map(_named, sorted(domains))],
            "schema:rangeIncludes": [*map(_named, sorted(values))],
        }
        for name, (domains, values) in known.properties.items()
    ]
    return {"@graph": [*types, *properties]}


def _term(name: str) -> str:
    return f"schema:{name}"


def _named(name: str) -> dict[str, str]:
    return {"@id": _term(name)}


def plain(page: str) -> str:
    """A page with one script for each node of its graphs, and no references in them."""
    root = html.document_fromstring(page)
    for script in root.xpath(SCRIPT):
        graph = json.loads(script.text)
        nodes = graph.get("@graph", [graph])
        known = {node["@id"]: node for node in nodes if "@id" in node}
        for node in nodes:
            whole = {"@context": "https://schema.org", **_followed(node, known)}
            alone = html.Element("script", type="application/ld+json")
            alone.text = json.dumps(whole).replace("<", "\\u003c")
            script.addnext(alone)
        script.getparent().remove(script)
    return html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")


def _followed(value: Any, known: Mapping[str, Any], deep: int = 0) -> Any:
    """A value with the nodes that it names in the places of their names, two levels down."""
    if isinstance(value, list):
        return [_followed(one, known, deep) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"@id"}:
        named = known.get(value["@id"])
        return _followed(named, known, deep + 1) if named and deep < 2 else value
    return {key: _followed(one, known, deep) for key, one in value.items()}

"""A JSON-LD processor (PyLD) understands every graph whole: nothing in it is without a meaning."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import html
from pyld import jsonld

from built_sites import SITES, built_site
from practice_site.building.flow import Outcome
from structured_data.vocabulary.context import NAMESPACE, context, load

SCRIPT = "//script[@type='application/ld+json']"


@pytest.fixture(scope="module", params=SITES)
def graphs(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Any]]:
    """The graph of every page by its address, as it stands on the page."""
    outcome: Outcome = built_site(request.param, tmp_path_factory.mktemp("expansion") / "site")
    found = {}
    for page in outcome.pages:
        (script,) = html.document_fromstring(page.content).xpath(SCRIPT)
        found[page.page.url] = json.loads(script.text)
    return found


@pytest.fixture(autouse=True)
def nothing_is_fetched() -> Iterator[None]:
    """Have the processor ask for contexts here."""
    before = jsonld.get_document_loader()
    jsonld.set_document_loader(load)
    yield
    jsonld.set_document_loader(before)


def said(value: Any) -> Counter[str]:
    """How often each property is said in a graph, by the name that it has in schema.org."""
    found: Counter[str] = Counter()
    if isinstance(value, dict) and "@value" not in value:
        names = [key.removeprefix(NAMESPACE) for key in value]
        found.update(name for name in names if not name.startswith("@") or name == "@type")
        for inner in value.values():
            found += said(inner)
    elif isinstance(value, list):
        for inner in value:
            found += said(inner)
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def plain(value: Any) -> Any:
    """The same in JSON-LD's shortest form: no lists of one, and a mere name for a node."""
    if isinstance(value, dict):
        if value.keys() == {"@id"}:
            return value["@id"]
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return plain(value[0]) if len(value) == 1 else [plain(inner) for inner in value]
    return value


def test_no_property_and_no_type_is_dropped(graphs: dict[str, dict[str, Any]]) -> None:
    for url, graph in graphs.items():
        expanded = jsonld.expand(graph)
        assert said(expanded) == said(graph["@graph"]), url
        assert len(expanded) == len(graph["@graph"])
        for node in nodes(expanded):
            for kind in node.get("@type", []) if "@value" not in node else []:
                assert kind.startswith(NAMESPACE), (url, kind)


def test_every_name_of_a_node_is_a_whole_address(graphs: dict[str, dict[str, Any]]) -> None:
    for url, graph in graphs.items():
        for node in nodes(jsonld.expand(graph)):
            name = node.get("@id", "https://")
            assert name.startswith("https://"), (url, name)
            assert not name.startswith("https://https"), (url, name)


def test_what_was_expanded_is_compacted_again_without_a_loss(
    graphs: dict[str, dict[str, Any]],
) -> None:
    for url, graph in graphs.items():
        again = jsonld.compact(jsonld.expand(graph), graph["@context"], {"graph": True})
        assert plain(again["@graph"]) == plain(graph["@graph"]), url


def test_the_processor_is_awake() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [{"@type": "Person", "@id": "https://a.example/#a", "name": "A", "nmae": "B"}],
    }
    assert said(jsonld.expand(graph)) == {"@type": 1, "name": 1}
    with pytest.raises(jsonld.JsonLdError, match="elsewhere"):
        jsonld.expand({"@context": "https://elsewhere.example/", "name": "A"})


def test_the_context_says_of_properties_what_schema_org_does() -> None:
    lines = context()["@context"]
    assert lines["image"] == {"@id": "http://schema.org/image", "@type": "@id"}
    assert lines["name"] == {"@id": "http://schema.org/name"}
    assert lines["author"] == {"@id": "http://schema.org/author"}
    assert lines["lastReviewed"]["@type"] == "http://schema.org/Date"

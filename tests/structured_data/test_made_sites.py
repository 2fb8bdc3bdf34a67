"""The graphs of whole sites: what one page says, all say."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from conftest import copy_site, run_practice
from structured_data.graphs import dangling, differing, every_node, unreached, unwanted

_GRAPH = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


@pytest.fixture(scope="module", params=["sample", "minimal"])
def graphs(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """The nodes of each page of a built site, by its file."""
    root = copy_site(request.param, tmp_path_factory.mktemp(request.param) / "site")
    assert run_practice(root, "build", timeout=600).returncode == 0
    found = {}
    for file in sorted((root / "output").rglob("*.html")):
        for text in _GRAPH.findall(file.read_text(encoding="utf-8")):
            found[_name(file, root)] = json.loads(text)["@graph"]
    return found


def _name(file: Path, root: Path) -> str:
    return file.relative_to(root / "output").as_posix()


def test_every_page_is_one_graph_from_the_page_to_all_its_nodes(graphs: dict[str, Any]) -> None:
    assert len(graphs) > 5
    for file, nodes in graphs.items():
        start = next((n["@id"] for n in nodes if n["@id"].endswith("#webpage")), "")
        start = start or next(n["@id"] for n in nodes if n["@type"] == "WebSite")
        assert (file, dangling(nodes), unreached(nodes, start)) == (file, set(), set())


def test_a_node_is_the_same_on_every_page_that_describes_it(graphs: dict[str, Any]) -> None:
    assert differing(graphs.values()) == {}


def test_every_service_is_described_on_its_own_page(graphs: dict[str, Any]) -> None:
    mentioned = {
        node["@id"]
        for nodes in graphs.values()
        for node in every_node(nodes)
        if node.get("@id", "").endswith("#service")
    }
    described = {
        node["@id"] for nodes in graphs.values() for node in nodes if "mainEntityOfPage" in node
    }
    assert mentioned <= described


def test_no_page_has_ratings_or_what_is_out_of_use(graphs: dict[str, Any]) -> None:
    for file, nodes in graphs.items():
        assert (file, unwanted(nodes)) == (file, set())

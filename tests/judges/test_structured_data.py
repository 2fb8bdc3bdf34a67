"""Two outside judges of structured data have nothing against any page."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html

from .conftest import Judged
from .defects import FOR_GRAPHS, Defect
from .pages import file_of
from .structured_data import judged as asked
from .structured_data import plain, vocabulary
from .verdict import told


@pytest.mark.node
def test_nothing_is_said_against_any_page(
    built_sample: Path, sample_urls: list[str], structured_data: str
) -> None:
    pages = {url: file_of(url, built_sample).read_text(encoding="utf-8") for url in sample_urls}
    said = asked(structured_data, pages)
    assert {url: one.complaints for url, one in said.items() if one.complaints} == {}, told(
        {url: one.complaints for url, one in said.items()}
    )
    met = {kind for one in said.values() for kind in one.met}
    assert {"Article", "BreadcrumbList", "FAQPage", "MedicalWebPage", "Person"} <= met


@pytest.mark.node
def test_what_they_find_is_found(
    judged: Callable[[Defect], Judged], structured_data: str, request: pytest.FixtureRequest
) -> None:
    found = {f"/{number}": judged(defect) for number, defect in enumerate(FOR_GRAPHS)}
    said = asked(structured_data, {url: one.html.decode() for url, one in found.items()})
    missed = [
        (defect.markup, said[url].complaints, found[url].codes)
        for url, defect in zip(found, FOR_GRAPHS, strict=True)
        if not any(defect.judge in complaint for complaint in said[url].complaints)
        or defect.ours not in found[url].codes
    ]
    assert missed == []


def test_the_vocabulary_is_whole() -> None:
    names = {entity["@id"] for entity in vocabulary()["@graph"]}
    assert {"schema:Thing", "schema:IndividualPhysician", "schema:usNPI"} <= names


def test_references_are_followed_and_nodes_stand_alone() -> None:
    graph = {
        "@graph": [
            {"@id": "#a", "@type": "Article", "author": {"@id": "#b"}, "about": {"@id": "#lost"}},
            {"@id": "#b", "@type": "Person", "name": "</script>", "knows": {"@id": "#a"}},
        ]
    }
    text = json.dumps(graph).replace("<", "\\u003c")
    page = plain(f'<body><script type="application/ld+json">{text}</script><p>Words</p></body>')
    scripts = [json.loads(one.text) for one in html.document_fromstring(page).iter("script")]
    article = next(one for one in scripts if one["@type"] == "Article")
    assert len(scripts) == 2
    assert article["author"]["name"] == "</script>"
    assert article["about"] == {"@id": "#lost"}
    assert "<p>Words</p>" in page

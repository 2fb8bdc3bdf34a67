"""Every node of structured data is what schema.org's vocabulary allows."""

from pathlib import Path
from typing import Any

import pytest

from .conftest import NODE_MODULES
from .pages import file_of
from .verdict import told
from .vocabulary import nodes_of, refused

CLINIC = {"@type": "MedicalClinic", "@id": "#a", "name": "A", "parentOrganization": {"@id": "#b"}}
HOURS = {"@type": "OpeningHoursSpecification", "opens": "08:00", "closes": "17:00"}


@pytest.mark.node
def test_every_node_is_in_the_vocabulary(
    built_sample: Path, sample_urls: list[str], type_checker: list[str], tmp_path: Path
) -> None:
    pages = {
        url: nodes_of(file_of(url, built_sample).read_text(encoding="utf-8")) for url in sample_urls
    }
    assert sum(len(nodes) for nodes in pages.values()) > len(sample_urls)
    wrong = refused(pages, type_checker, NODE_MODULES, tmp_path)
    assert not wrong, told(wrong)


FAULTS: dict[str, dict[str, Any]] = {
    "an unknown type": {**CLINIC, "@type": "MedicalClinick"},
    "an unknown property": {**CLINIC, "nmae": "A"},
    "a property of another type": {"@type": "WebSite", "name": "A", "telephone": "1"},
    "one of a nested node": {**CLINIC, "address": {"@type": "PostalAddress", "headline": "x"}},
    "one of a node in a list": {
        **CLINIC,
        "areaServed": [{"@type": "City", "name": "A"}, {"@type": "City", "headline": "B"}],
    },
    "one three levels down": {
        **CLINIC,
        "areaServed": [{"@type": "City", "containedInPlace": {"@type": "State", "nmae": "CA"}}],
    },
    "a node out of range": {**CLINIC, "geo": {"@type": "PostalAddress"}},
    "a number for a text": {"@type": "Article", "headline": 5},
    "a text for a number": {"@type": "Article", "wordCount": "many"},
    "no member of the enumeration": {**CLINIC, "medicalSpecialty": "https://schema.org/Nonsense"},
    "no such day, in a list, nested": {
        **CLINIC,
        "openingHoursSpecification": [{**HOURS, "dayOfWeek": ["https://schema.org/Moonday"]}],
    },
}


@pytest.mark.node
def test_the_vocabulary_is_awake(type_checker: list[str], tmp_path: Path) -> None:
    pages = {name: [CLINIC, node] for name, node in FAULTS.items()}
    wrong = refused(pages, type_checker, NODE_MODULES, tmp_path)
    assert set(wrong) == set(FAULTS)


@pytest.mark.node
def test_the_vocabulary_is_fair(type_checker: list[str], tmp_path: Path) -> None:
    hours = {**HOURS, "dayOfWeek": ["https://schema.org/Monday"]}
    node = {**CLINIC, "openingHoursSpecification": [hours]}
    assert refused({"/": [node]}, type_checker, NODE_MODULES, tmp_path) == {}


def test_nodes_are_found_with_and_without_a_graph() -> None:
    one = '<script type="application/ld+json">{"@context": "https://schema.org", %s}</script>'
    assert nodes_of(one % '"@type": "Thing"') == [{"@type": "Thing"}]
    assert nodes_of(one % '"@graph": [{"@type": "Thing"}]') == [{"@type": "Thing"}]
    assert nodes_of("<p>none</p>") == []
    with pytest.raises(ValueError, match="context"):
        nodes_of((one % '"@type": "Thing"').replace("schema.org", "example.org"))

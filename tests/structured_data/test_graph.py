import json
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from conftest import REPOSITORY
from practice_site.model.article import ServiceKind
from practice_site.model.view import View
from practice_site.structured_data.graph import page_graph
from practice_site.structured_data.vocabulary.judge import faults_of
from structured_data.views import (
    ALEX,
    ARTICLE,
    CONTACT,
    FAQ,
    FRAME,
    HOME,
    NAPA,
    NOT_FOUND,
    NOTICES,
    OFFICE,
    PHYSICIAN,
    SERVICE,
    SONOMA,
    TOWN,
    VIEWS,
    nodes,
)

SCHEMAS = REPOSITORY / "plugins/practice_site/schemas"
SERVICE_TYPES = json.loads((SCHEMAS / "service.json").read_text(encoding="utf-8"))["properties"][
    "type"
]["enum"]
ORGANIZATION_TYPES = json.loads((SCHEMAS / "common.json").read_text(encoding="utf-8"))["$defs"][
    "organization_type"
]["enum"]
TWO_OFFICES = replace(FRAME, offices=(NAPA, SONOMA))


def every_value(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, dict):
        for inner in value.values():
            yield from every_value(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from every_value(inner)


def references(value: Any) -> set[str]:
    return {v["@id"] for v in every_value(value) if isinstance(v, dict) and set(v) == {"@id"}}


def types(view: View) -> list[str]:
    return [entry["@type"] for entry in nodes(view)]


def test_builders_cover_every_kind_of_page() -> None:
    assert {type(view).__name__ for view in VIEWS} == {
        kind.__name__ for kind in View.__subclasses__()
    }


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.url)
def test_every_reference_leads_to_a_node_of_the_page_and_all_nodes_hang_together(
    view: View,
) -> None:
    graph = {entry["@id"]: references(entry) for entry in nodes(view, TWO_OFFICES)}
    assert len(graph) == len(nodes(view, TWO_OFFICES)), "an @id stands for one node only"
    assert set().union(*graph.values()) <= graph.keys()

    reached = {next(iter(graph))}
    while new := {
        name
        for name, targets in graph.items()
        if name not in reached
        and (targets & reached or any(name in graph[known] for known in reached))
    }:
        reached |= new
    assert reached == graph.keys()


def test_a_node_is_the_same_on_every_page_that_has_it() -> None:
    seen: dict[str, Any] = {}
    for view in VIEWS:
        for entry in nodes(view, TWO_OFFICES):
            assert seen.setdefault(entry["@id"], entry) == entry


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.url)
def test_nothing_is_empty_relative_or_about_ratings(view: View) -> None:
    bare = replace(FRAME, legal_name="", email="", fax="", profiles=(), mark=None, offices=())
    for frame in (TWO_OFFICES, bare):
        graph = page_graph(view, frame)
        for value in every_value(graph):
            assert value not in (None, "", [], {})
            assert not (isinstance(value, str) and value.startswith("/")), value
        names = {key for v in every_value(graph) if isinstance(v, dict) for key in v}
        assert not names & {"review", "aggregateRating", "usNPI", "speakable", "aspect"}


def test_equal_views_give_equal_text_key_order_included() -> None:
    assert json.dumps(page_graph(ARTICLE, FRAME)) == json.dumps(
        page_graph(replace(ARTICLE), replace(FRAME))
    )


def test_an_article_has_its_people_and_its_faq() -> None:
    assert types(ARTICLE) == [
        "MedicalOrganization",
        "WebSite",
        "MedicalWebPage",
        "BreadcrumbList",
        "Article",
        "FAQPage",
        "Person",
        "Person",
    ]


def test_somebody_who_wrote_and_reviewed_is_one_person() -> None:
    assert types(replace(ARTICLE, reviewer=ALEX)).count("Person") == 1


def test_pages_about_places_have_the_offices_and_articles_do_not() -> None:
    def offices(view: View) -> list[str]:
        return [n["name"] for n in nodes(view, TWO_OFFICES) if n["@type"] == "MedicalClinic"]

    assert offices(HOME) == offices(CONTACT) == [NAPA.name, SONOMA.name]
    assert offices(TOWN) == [NAPA.name]
    assert offices(NOTICES) == offices(ARTICLE) == []


def test_a_town_page_has_the_office_as_the_frame_knows_it() -> None:
    elsewhere = replace(TOWN, office=replace(NAPA, name="Napa, as this page calls it"))
    assert nodes(elsewhere)[-1]["name"] == NAPA.name


def test_every_page_with_questions_has_them_once() -> None:
    for view in (HOME, NOTICES, PHYSICIAN):
        assert types(view).count("FAQPage") == 0
        assert types(replace(view, faq=FAQ)).count("FAQPage") == 1
    assert "FAQPage" not in types(replace(ARTICLE, faq=replace(FAQ, items=())))


def test_the_page_for_missing_pages_has_only_the_practice_and_its_website() -> None:
    assert types(NOT_FOUND) == ["MedicalOrganization", "WebSite"]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.url)
def test_every_node_is_in_the_words_of_schema_org(view: View) -> None:
    assert faults_of(every_node(page_graph(view, TWO_OFFICES))) == []


@pytest.mark.parametrize("kind", ServiceKind)
@pytest.mark.parametrize("name", ["", *SERVICE_TYPES])
def test_a_service_of_any_type_has_only_what_the_type_has(kind: ServiceKind, name: str) -> None:
    graph = page_graph(replace(SERVICE, kind=kind, type=name), FRAME)
    assert faults_of(every_node(graph)) == []


@pytest.mark.parametrize("name", ORGANIZATION_TYPES)
def test_a_practice_and_an_office_of_any_type_have_only_what_the_type_has(name: str) -> None:
    office = replace(NAPA, type=name)
    frame = replace(FRAME, type=name, offices=(office,))
    assert faults_of(every_node(page_graph(replace(OFFICE, office=office), frame))) == []


def every_node(graph: Any) -> list[dict[str, Any]]:
    return [value for value in every_value(graph) if isinstance(value, dict)]

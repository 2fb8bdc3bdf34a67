import json

import pytest
from msgspec.structs import replace

from conftest import REPOSITORY
from practice_site.model.view import ServiceView, View
from practice_site.model.view_parts import Phone
from practice_site.structured_data.graph import page_graph
from practice_site.structured_data.vocabulary.judge import faults_of
from structured_data.graphs import (
    dangling,
    differing,
    every_node,
    every_value,
    unreached,
    unwanted,
)
from structured_data.views import (
    ALEX,
    ARTICLE,
    CONDITION,
    CONTACT,
    FAQ,
    FRAME,
    HOME,
    NAPA,
    NAPA_FACTS,
    NOT_FOUND,
    NOTICES,
    OFFICE,
    PHYSICIAN,
    SERVICE,
    SITE,
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
SITE_NODE = f"{SITE}/#website"
TWO_OFFICES = replace(FRAME, offices=(NAPA, SONOMA))


def types(view: View) -> list[str]:
    return [entry["@type"] for entry in nodes(view)]


def test_builders_cover_every_kind_of_page() -> None:
    assert {type(view).__name__ for view in VIEWS} == {
        kind.__name__ for kind in View.__subclasses__()
    }


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.url)
def test_every_reference_leads_to_a_node_of_the_page_and_the_page_to_every_node(
    view: View,
) -> None:
    found = nodes(view, TWO_OFFICES)
    names = [entry["@id"] for entry in found]
    assert len(names) == len(set(names)), "an @id stands for one node only"
    assert dangling(found) == set()
    start = SITE_NODE if view is NOT_FOUND else f"{SITE}{view.url}#webpage"
    assert unreached(found, start) == set()


def test_a_node_is_the_same_on_every_page_that_describes_it() -> None:
    assert differing(nodes(view, TWO_OFFICES) for view in VIEWS) == {}


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.url)
def test_nothing_is_empty_relative_or_about_ratings(view: View) -> None:
    nowhere = Phone("", "")
    bare = replace(FRAME, legal_name="", email="", fax=nowhere, profiles=(), mark=None, offices=())
    for frame in (TWO_OFFICES, bare):
        graph = page_graph(view, frame)
        for value in every_value(graph):
            assert value not in (None, "", [], {})
            assert not (isinstance(value, str) and value.startswith("/")), value
        assert unwanted(graph) == set()


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


@pytest.mark.parametrize("view", [SERVICE, CONDITION], ids=lambda view: view.kind)
@pytest.mark.parametrize("name", SERVICE_TYPES)
def test_a_service_of_any_type_has_only_what_the_type_has(view: ServiceView, name: str) -> None:
    graph = page_graph(replace(view, type=name), FRAME)
    assert faults_of(every_node(graph)) == []


@pytest.mark.parametrize("name", ORGANIZATION_TYPES)
def test_a_practice_and_an_office_of_any_type_have_only_what_the_type_has(name: str) -> None:
    office = replace(NAPA, type=name)
    frame = replace(FRAME, type=name, offices=(office,), specialties=("Anesthesia",))
    facts = replace(NAPA_FACTS, office=office)
    for view in (replace(OFFICE, office=office), PHYSICIAN):
        graph = page_graph(replace(view, office_facts=(facts,)), frame)
        assert faults_of(every_node(graph)) == []

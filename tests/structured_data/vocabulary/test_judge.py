import json
from typing import Any

import pytest

from practice_site.checks.json_ld import nodes
from practice_site.structured_data.vocabulary.judge import Breach, faults_of


def judged(graph: Any) -> list[tuple[Breach, str, str]]:
    return [(fault.breach, fault.key, fault.found) for fault in faults_of(nodes(graph))]


def said(kind: Any, **properties: Any) -> list[tuple[Breach, str, str]]:
    return judged({"@type": kind, **properties})


def test_a_graph_in_the_words_of_schema_org_is_without_fault() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "https://schema.org/MedicalWebPage",
                "@id": "#page",
                "about": {"@id": "#care"},
                "reviewedBy": {"@id": "#alex"},
                "lastReviewed": "2026-10-02",
                "medicalAudience": {"@type": "Patient"},
                "specialty": "https://schema.org/Musculoskeletal",
                "isPartOf": "https://a.example/",
                "timeRequired": "PT5M",
            },
            {"@type": "Person", "@id": "#alex", "name": "Alex", "image": "/alex.jpg"},
            {
                "@type": "SurgicalProcedure",
                "@id": "#care",
                "name": {"@value": "A", "@language": "en"},
            },
            {
                "@type": "ItemList",
                "itemListElement": {"@list": [{"@type": "ListItem", "position": 1}]},
            },
            {"@type": "Person", "alumniOf": {"@type": "OrganizationRole", "startDate": "2001"}},
        ],
    }
    assert judged(graph) == []


def test_unknown_and_superseded_types() -> None:
    assert said("Doctor") == [(Breach.NO_TYPE, "@type", "Doctor")]
    assert said(["Person", "Doctor"], usNPI="1") == [(Breach.NO_TYPE, "@type", "Doctor")]
    assert said("UserLikes") == [(Breach.SUPERSEDED, "@type", "UserLikes")]
    assert said("other:Thing", note="x") == [(Breach.NO_PROPERTY, "note", "note")]


def test_properties_that_a_type_does_not_have() -> None:
    assert said("Article", reviewedBy={"@type": "Person"}) == [
        (Breach.NOT_OF_TYPE, "reviewedBy", "reviewedBy")
    ]
    assert said(["Article", "MedicalWebPage"], reviewedBy={"@type": "Person"}) == []
    assert said("Dentist", hospitalAffiliation="/x") == [
        (Breach.NOT_OF_TYPE, "hospitalAffiliation", "hospitalAffiliation")
    ]
    assert judged({"name": "Untyped", "nam": "x"}) == [(Breach.NO_PROPERTY, "nam", "nam")]


def test_a_named_node_has_the_types_that_it_has_elsewhere() -> None:
    graph = [
        {"@id": "#a", "usNPI": "1234567893"},
        {"@id": "#a", "@type": "Person", "worksFor": {"@id": "#b"}},
        {"@id": "#b", "@type": "Article", "publisher": "#a", "author": "#nowhere"},
    ]
    assert judged(graph) == [
        (Breach.NOT_OF_TYPE, "usNPI", "usNPI"),
        (Breach.WRONG_NODE, "worksFor", "Article"),
    ]
    graph = [{"@type": "WebSite", "publisher": "#c"}, {"@id": "#c", "@type": "Place", "name": "C"}]
    assert judged(graph) == [(Breach.WRONG_NODE, "publisher", "Place")]


@pytest.mark.parametrize(
    ("kind", "key", "value", "breach"),
    [
        ("MedicalCondition", "possibleTreatment", {"@type": "SurgicalProcedure"}, "wrong node"),
        ("MedicalCondition", "code", "M54.5", "wrong node"),
        ("Article", "author", "Alex Sample", "wrong node"),
        ("MedicalProcedure", "howPerformed", {"@type": "HowTo"}, "wrong value"),
        ("MedicalProcedure", "procedureType", "Surgical", "wrong value"),
        ("MedicalProcedure", "procedureType", "https://schema.org/Surgical", "wrong value"),
        ("MedicalProcedure", "procedureType", "https://a.example/Surgical", "wrong value"),
        ("MedicalClinic", "medicalSpecialty", {"@id": "https://schema.org/Spine"}, "wrong value"),
        ("MedicalClinic", "medicalSpecialty", "Dermatologic", "superseded"),
        ("Physician", "usNPI", 1234567893, "wrong value"),
        ("Article", "datePublished", ["2026-10-05", "soon"], "wrong value"),
        ("WebPage", "url", "no address", "wrong value"),
        ("MedicalWebPage", "aspect", "Treatment", "superseded"),
        ("Organization", "serviceArea", {"@type": "Person"}, "superseded"),
    ],
)
def test_values_that_a_property_does_not_have(kind: str, key: str, value: Any, breach: str) -> None:
    assert breach in [found[0].value for found in said(kind, **{key: value})]


def test_nothing_and_empty_lists_say_nothing() -> None:
    assert said("MedicalClinic", medicalSpecialty=None, name=[], url=[None]) == []


def test_forms_for_actions_are_let_be() -> None:
    assert said("SearchAction", **{"query-input": "required name=q"}) == []


def test_a_graph_as_deep_as_its_parser_allows_is_judged() -> None:
    deep = json.loads('{"@type": "Person", "name": ' + "[" * 900 + '"A"' + "]" * 900 + "}")
    assert judged(deep) == []
    deep = json.loads('{"knows": ' * 900 + "1" + "}" * 900)
    assert judged(deep) == [(Breach.WRONG_NODE, "knows", "1")]


def test_types_and_names_may_be_anything() -> None:
    assert said([{"a": 1}, None])
    assert said({"name": 1}, usNPI="1") == [(Breach.WRONG_VALUE, "name", "1")]
    assert (
        judged([{"@id": ["x"], "@type": "Person"}, {"@type": "Person", "knows": {"@id": 7}}]) == []
    )
    assert judged({"": "x"}) == [(Breach.NO_PROPERTY, "", "")]

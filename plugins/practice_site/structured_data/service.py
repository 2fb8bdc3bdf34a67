"""Procedures, conditions and therapies as things of medicine."""

from practice_site.model.article import ServiceKind
from practice_site.model.view import Frame, ServiceView
from practice_site.structured_data.identifiers import absolute, service_id
from practice_site.structured_data.node import Node, present

TYPES = {
    ServiceKind.PROCEDURE: "MedicalProcedure",
    ServiceKind.CONDITION: "MedicalCondition",
    ServiceKind.THERAPY: "MedicalTherapy",
}
"""The type of what a record calls no closer."""

PLACED_BY_TEXT = frozenset({ServiceKind.PROCEDURE, ServiceKind.THERAPY})
"""Kinds whose schema.org types have `bodyLocation` and `procedureType` (MED-05)."""


def service_node(view: ServiceView, frame: Frame) -> Node:
    """What the page is about, of the closest type that the record names."""
    node: Node = {
        "@type": view.type or TYPES[view.kind],
        "@id": service_id(view, frame),
        "name": view.title,
        "alternateName": list(view.also_known_as),
        "description": view.summary,
        "url": absolute(view.url, frame),
        "image": absolute(view.image.url, frame) if view.image else None,
        "code": [
            {"@type": "MedicalCode", "codeValue": code.code, "codingSystem": code.system}
            for code in view.codes
        ],
    }
    if view.kind in PLACED_BY_TEXT:
        node["bodyLocation"] = view.body_location
        node["procedureType"] = (
            f"https://schema.org/{view.procedure_type}" if view.procedure_type else None
        )
    elif view.body_location:
        node["associatedAnatomy"] = {"@type": "AnatomicalStructure", "name": view.body_location}
    return present(node)

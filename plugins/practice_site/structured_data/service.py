"""Procedures, conditions and therapies as things of medicine."""

from practice_site.model.article import ServiceKind
from practice_site.model.view import Frame, ServiceView
from practice_site.structured_data.identifiers import absolute, service_id
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present
from practice_site.structured_data.vocabulary.terms import terms

TYPES = {
    ServiceKind.PROCEDURE: "MedicalProcedure",
    ServiceKind.CONDITION: "MedicalCondition",
    ServiceKind.THERAPY: "MedicalTherapy",
}
"""The type of what a record calls no closer."""


def service_node(view: ServiceView, frame: Frame) -> Node:
    """What the page is about, of the closest type that the record names.

    Where it is in the body is said in the words that the type has for it: a
    procedure has them (MED-05), a condition has others, a test has none.
    """
    kind = view.type or TYPES[view.kind]
    node: Node = {
        "@type": kind,
        "@id": service_id(view, frame),
        "name": view.title,
        "alternateName": list(view.also_known_as),
        "description": view.summary,
        "url": absolute(view.url, frame),
        "image": image_url(view.image, frame) if view.image else None,
        "code": [
            {"@type": "MedicalCode", "codeValue": code.code, "codingSystem": code.system}
            for code in view.codes
        ],
    }
    family = terms().family(kind)
    if "MedicalProcedure" in family:
        node["bodyLocation"] = view.body_location
        node["procedureType"] = (
            f"https://schema.org/{view.procedure_type}" if view.procedure_type else None
        )
    elif "MedicalCondition" in family and view.body_location:
        node["associatedAnatomy"] = {"@type": "AnatomicalStructure", "name": view.body_location}
    return present(node)

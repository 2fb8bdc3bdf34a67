"""Procedures, conditions and therapies as things of medicine."""

import re
from collections.abc import Iterable, Iterator

from practice_site.model.html import Html
from practice_site.model.markdown import Role
from practice_site.model.view import Frame, ServiceView
from practice_site.model.view_parts import SectionView, Topic
from practice_site.structured_data.identifiers import absolute, service_id, webpage_id
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present, reference
from practice_site.structured_data.prose import prose
from practice_site.structured_data.vocabulary.terms import terms

OFFERED = ("MedicalProcedure", "MedicalTest", "MedicalTherapy")
"""What `availableService` takes: what is done, and no condition (MED-11)."""

TOLD_IN = {
    "howPerformed": Role.PROCEDURE,
    "preparation": Role.PREPARATION,
    "followup": Role.RECOVERY,
}
"""What a procedure says of itself in words, and the sections that say it (MED-05)."""

_SYMPTOMS = re.compile(
    r"(?:(?:what are )?the |common |typical |main |usual )*"
    r"(?:signs (?:and|or) symptoms|symptoms(?: and signs)?)(?: of .+)?\??",
    re.IGNORECASE,
)
"""Headings of lists of symptoms; "Symptoms that need help at once" is none."""

MOST_WORDS = 12
"""What is longer than this is no name of a symptom."""

_ENTRY = re.compile(r"<li>(.*?)</li>", re.S)
_LABEL = re.compile(r"\s*(?:<p>)?<strong>(.*?)</strong>", re.S)


def service_node(view: ServiceView, frame: Frame) -> Node:
    """What the page is about, of the closest type that the record names.

    Where it is in the body is said in the words that the type has for it: a
    procedure has them (MED-05), a condition has others, a test has none. So it
    is with what only procedures or only conditions have.
    """
    family = terms().family(view.type)
    node: Node = {
        "@type": view.type,
        "@id": service_id(view.url, frame),
        "name": view.title,
        "alternateName": list(view.also_known_as),
        "description": view.summary,
        "url": absolute(view.url, frame),
        "mainEntityOfPage": reference(webpage_id(view, frame)),
        "image": image_url(view.image, frame) if view.image else None,
        "code": [
            {"@type": "MedicalCode", "codeValue": code.code, "codingSystem": code.system}
            for code in view.codes
        ],
    }
    if "MedicalProcedure" in family:
        node |= _of_procedure(view)
    elif "MedicalCondition" in family:
        node |= _of_condition(view, frame)
    return present(node)


def mention(topic: Topic, frame: Frame) -> Node:
    """A service on the pages of others: what it is and where it is described, equal on all."""
    return {
        "@type": topic.type,
        "@id": service_id(topic.url, frame),
        "name": topic.text,
        "url": absolute(topic.url, frame),
    }


def offered(topics: Iterable[Topic], frame: Frame) -> list[Node]:
    """Those of some services that a practice or a physician can offer."""
    return [
        mention(topic, frame)
        for topic in topics
        if not terms().family(topic.type).isdisjoint(OFFERED)
    ]


def treatments(view: ServiceView) -> tuple[Topic, ...]:
    """What treats a condition as far as schema.org has it: therapies, and no operation (MED-06)."""
    if not terms().is_a(view.type, "MedicalCondition"):
        return ()
    return tuple(t for t in view.treated_with if terms().is_a(t.type, "MedicalTherapy"))


def _of_procedure(view: ServiceView) -> Node:
    sections = _sections(view)
    kind = f"https://schema.org/{view.procedure_type}" if view.procedure_type else None
    return {
        "bodyLocation": view.body_location,
        "procedureType": kind,
        **{name: _told(role, sections) for name, role in TOLD_IN.items()},
    }


def _of_condition(view: ServiceView, frame: Frame) -> Node:
    where = {"@type": "AnatomicalStructure", "name": view.body_location}
    return {
        "associatedAnatomy": where if view.body_location else None,
        "signOrSymptom": [
            {"@type": "MedicalSignOrSymptom", "name": name} for name in _symptoms(_sections(view))
        ],
        "possibleTreatment": [mention(topic, frame) for topic in treatments(view)],
    }


def _sections(view: ServiceView) -> tuple[SectionView, ...]:
    return (*view.opening, *view.main, *view.closing)


def _told(role: Role, sections: Iterable[SectionView]) -> str:
    """What the sections of a role say, word for word; quotes of patients are left out."""
    texts = [
        prose(piece.html)
        for section in sections
        if section.role is role
        for piece in section.pieces
        if piece.html
    ]
    return "\n".join(texts)


def _symptoms(sections: Iterable[SectionView]) -> Iterator[str]:
    """The entries of lists under a heading such as "Symptoms"; of labelled ones the label.

    Sentences are passed over.
    """
    for section in sections:
        if not _SYMPTOMS.fullmatch(section.heading.strip()):
            continue
        for piece in section.pieces:
            for entry in _ENTRY.findall(piece.html):
                label = _LABEL.match(entry)
                name = prose(Html(label[1] if label else entry)).rstrip(".:;,")
                if name and len(name.split()) <= MOST_WORDS and "\n" not in name:
                    yield name

import pytest
from msgspec.structs import replace

from practice_site.model.article import ServiceKind
from practice_site.model.html import Html
from practice_site.model.markdown import Role
from practice_site.model.view_parts import Piece, QuoteView, SectionView
from practice_site.structured_data.service import mention, offered
from structured_data.views import (
    CONDITION,
    EXERCISE,
    FRACTURE,
    FRAME,
    SAM,
    SERVICE,
    SITE,
    node,
    section,
)

PAGE = f"{SITE}/services/kyphoplasty/"


def test_a_service_is_of_the_type_that_its_record_names() -> None:
    assert node(SERVICE, "SurgicalProcedure") == {
        "@type": "SurgicalProcedure",
        "@id": f"{PAGE}#service",
        "name": "Kyphoplasty",
        "alternateName": ["Balloon kyphoplasty"],
        "description": "What kyphoplasty is.",
        "url": PAGE,
        "mainEntityOfPage": {"@id": f"{PAGE}#webpage"},
        "image": f"{SITE}/images/spine.jpg",
        "code": [{"@type": "MedicalCode", "codeValue": "00000", "codingSystem": "CPT"}],
        "bodyLocation": "Spine",
        "procedureType": "https://schema.org/PercutaneousProcedure",
        "howPerformed": "You lie down.",
        "preparation": "Bring <a list>.",
        "followup": "Walk a little.\nCall us.",
    }
    page = node(SERVICE, "MedicalWebPage")
    assert page["about"] == {"@id": f"{PAGE}#service"}
    assert page["reviewedBy"] == {"@id": f"{FRAME.url}/physicians/{SAM.slug}/#person"}


def test_what_the_sections_say_in_quotes_of_patients_is_left_out() -> None:
    quote = QuoteView(paragraphs=("I felt well.",), attribution="", disclosures=(), sample=True)
    told = SectionView(
        Role.RECOVERY, "Recovery", "recovery", (Piece(quote=quote), Piece(Html("<p>Rest.</p>")))
    )
    assert node(replace(SERVICE, closing=(told,)), "SurgicalProcedure")["followup"] == "Rest."


def test_a_condition_has_a_place_in_the_body_but_no_type_of_procedure() -> None:
    condition = node(
        replace(SERVICE, kind=ServiceKind.CONDITION, type="MedicalCondition"), "MedicalCondition"
    )
    assert condition["associatedAnatomy"] == {"@type": "AnatomicalStructure", "name": "Spine"}
    assert not {"bodyLocation", "procedureType", "howPerformed", "followup"} & condition.keys()


def test_a_test_has_neither_a_place_in_the_body_nor_a_type_of_procedure() -> None:
    test = node(replace(SERVICE, type="ImagingTest"), "ImagingTest")
    assert not {"associatedAnatomy", "bodyLocation", "procedureType"} & test.keys()


def test_a_condition_has_the_symptoms_that_a_list_of_that_name_has() -> None:
    symptoms = node(CONDITION, "MedicalCondition")["signOrSymptom"]
    assert symptoms == [
        {"@type": "MedicalSignOrSymptom", "name": "Sudden pain"},
        {"@type": "MedicalSignOrSymptom", "name": "A bent back"},
    ]


def test_a_condition_is_treated_with_therapies_and_with_no_operation() -> None:
    treatments = node(CONDITION, "MedicalCondition")["possibleTreatment"]
    assert treatments == [mention(EXERCISE, FRAME)]
    assert mention(EXERCISE, FRAME) == {
        "@type": "PhysicalTherapy",
        "@id": f"{SITE}/services/exercise/#service",
        "name": "Exercise therapy",
        "url": f"{SITE}/services/exercise/",
    }


def test_a_condition_is_nothing_that_can_be_offered() -> None:
    assert offered([FRACTURE, EXERCISE], FRAME) == [mention(EXERCISE, FRAME)]


@pytest.mark.parametrize(
    ("heading", "is_list"),
    [
        ("Symptoms", True),
        ("Common Symptoms of Facet Joint Pain", True),
        ("What Are the Signs and Symptoms?", True),
        ("Signs and symptoms of a fracture", True),
        ("Symptoms That Cannot Wait", False),
        ("Easing Your Symptoms", False),
        ("What Symptoms Tell Us", False),
    ],
)
def test_only_a_list_of_symptoms_is_one(heading: str, is_list: bool) -> None:
    told = section(Role.BODY, heading, "<ul>\n<li>Pain</li>\n</ul>")
    found = node(replace(CONDITION, main=(told,)), "MedicalCondition")
    assert ("signOrSymptom" in found) == is_list

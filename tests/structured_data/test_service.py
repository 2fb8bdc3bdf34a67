from msgspec.structs import replace

from practice_site.model.article import ServiceKind
from structured_data.views import FRAME, SAM, SERVICE, SITE, node, nodes

PAGE = f"{SITE}/services/kyphoplasty/"


def test_a_service_is_of_the_type_that_its_record_names() -> None:
    assert node(SERVICE, "SurgicalProcedure") == {
        "@type": "SurgicalProcedure",
        "@id": f"{PAGE}#service",
        "name": "Kyphoplasty",
        "alternateName": ["Balloon kyphoplasty"],
        "description": "What kyphoplasty is.",
        "url": PAGE,
        "image": f"{SITE}/images/spine.jpg",
        "code": [{"@type": "MedicalCode", "codeValue": "00000", "codingSystem": "CPT"}],
        "bodyLocation": "Spine",
        "procedureType": "https://schema.org/PercutaneousProcedure",
    }
    page = node(SERVICE, "MedicalWebPage")
    assert page["about"] == {"@id": f"{PAGE}#service"}
    assert page["reviewedBy"] == {"@id": f"{FRAME.url}/physicians/{SAM.slug}/#person"}


def test_without_a_closer_type_the_kind_decides() -> None:
    kinds = {
        ServiceKind.CONDITION: "MedicalCondition",
        ServiceKind.PROCEDURE: "MedicalProcedure",
        ServiceKind.THERAPY: "MedicalTherapy",
    }
    for kind, expected in kinds.items():
        plain = replace(SERVICE, kind=kind, type="")
        assert expected in [entry["@type"] for entry in nodes(plain)]


def test_a_condition_has_a_place_in_the_body_but_no_type_of_procedure() -> None:
    condition = node(replace(SERVICE, kind=ServiceKind.CONDITION, type=""), "MedicalCondition")
    assert condition["associatedAnatomy"] == {"@type": "AnatomicalStructure", "name": "Spine"}
    assert not {"bodyLocation", "procedureType"} & condition.keys()


def test_a_test_has_neither_a_place_in_the_body_nor_a_type_of_procedure() -> None:
    test = node(replace(SERVICE, type="ImagingTest"), "ImagingTest")
    assert not {"associatedAnatomy", "bodyLocation", "procedureType"} & test.keys()

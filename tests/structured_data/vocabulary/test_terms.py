"""The vocabulary against facts that are known of schema.org 30.1."""

import json

import pytest

from conftest import REPOSITORY
from practice_site.structured_data.vocabulary.terms import PLAIN, Terms, bare, terms

SCHEMAS = REPOSITORY / "plugins/practice_site/schemas"


@pytest.fixture(scope="module")
def known() -> Terms:
    return terms()


def test_reviews_belong_to_pages_and_not_to_articles(known: Terms) -> None:
    for name in ("reviewedBy", "lastReviewed"):
        assert known.domains(name) == {"WebPage"}
    assert known.is_a("MedicalWebPage", "WebPage")
    assert not known.is_a("Article", "WebPage")


def test_audiences(known: Terms) -> None:
    assert known.members["MedicalAudienceType"] == {"Clinician", "MedicalResearcher"}
    assert known.is_a("Patient", "MedicalAudience")


def test_a_procedure_says_what_it_is_in_words(known: Terms) -> None:
    for name in ("howPerformed", "followup", "bodyLocation"):
        assert known.values(name) == {"Text"}
    assert known.values("preparation") == {"Text", "MedicalEntity"}
    assert known.members["MedicalProcedureType"] == {
        "NoninvasiveProcedure",
        "PercutaneousProcedure",
    }
    assert known.is_a("SurgicalProcedure", "MedicalProcedure")


def test_an_operation_is_no_possible_treatment(known: Terms) -> None:
    values = known.values("possibleTreatment")
    assert values == {"MedicalTherapy", "Drug", "DrugClass", "LifestyleModification"}
    assert not known.family("SurgicalProcedure") & values
    assert known.values("code") == {"MedicalCode"}


def test_a_physician_is_an_organization_and_a_place_and_no_person(known: Terms) -> None:
    for name in ("Physician", "IndividualPhysician", "PhysiciansOffice", "MedicalClinic"):
        family = known.family(name)
        assert {"Organization", "Place"} <= family
        assert "Person" not in family
    assert known.is_a("Physician", "MedicalBusiness")


def test_where_properties_of_physicians_belong(known: Terms) -> None:
    assert known.domains("usNPI") == {"Physician"}
    assert known.values("usNPI") == {"Text"}
    assert known.domains("practicesAt") == {"IndividualPhysician"}
    assert known.domains("hospitalAffiliation") == {"Physician"}
    assert known.domains("availableService") == {"Hospital", "MedicalClinic", "Physician"}
    for name, values in (("isAcceptingNewPatients", "Boolean"), ("healthPlanNetworkId", "Text")):
        assert "MedicalOrganization" in known.domains(name)
        assert known.values(name) == {values}
    for name in ("Dermatology", "PlasticSurgery", "PrimaryCare"):
        assert not known.is_a(name, "MedicalOrganization")


def test_specialties(known: Terms) -> None:
    specialties = known.members["MedicalSpecialty"]
    assert len(specialties) == 44
    assert {"Audiology", "Ophthalmology", "Musculoskeletal", "Anesthesia"} <= specialties
    assert known.superseded["Dermatologic"] == "Dermatology"
    assert "MedicalSpecialty" in known.enumerations("Anesthesia")
    assert known.enumerations("Pain medicine") == frozenset()


def test_credentials(known: Terms) -> None:
    assert known.values("hasCredential") == {"Credential"}
    assert known.is_a("EducationalOccupationalCredential", "Credential")


def test_superseded_terms(known: Terms) -> None:
    assert known.superseded["aspect"] == "mainContentOfPage"
    assert known.superseded["serviceArea"] == "areaServed"
    assert known.superseded["UserLikes"] == "InteractionCounter"
    assert "name" not in known.superseded


def test_every_term_leads_to_terms_that_there_are(known: Terms) -> None:
    assert len(known.types) > 900
    assert len(known.properties) > 1400
    named = set().union(*known.types.values(), known.members)
    for domains, values in known.properties.values():
        assert domains
        assert values
        named |= domains | values
    assert named <= known.types.keys()
    assert [name for name, above in known.types.items() if not above] == ["DataType", "Thing"]
    assert known.types.keys() >= PLAIN


def test_types_together(known: Terms) -> None:
    both = known.families(("https://schema.org/Person", "Dentist", "Nonsense"))
    assert {"Person", "Dentist", "Place", "Thing"} <= both
    assert "Nonsense" not in both


def test_what_is_unknown_has_nothing(known: Terms) -> None:
    assert known.family("Nonsense") == frozenset()
    assert known.domains("nonsense") == known.values("nonsense") == frozenset()


def test_names_with_and_without_an_address() -> None:
    for name in ("https://schema.org/Person", "http://schema.org/Person", "schema:Person"):
        assert bare(name) == "Person"
    assert bare("https://example.com/Person") == "https://example.com/Person"


def test_what_records_may_name_are_terms(known: Terms) -> None:
    physician = json.loads((SCHEMAS / "physician.json").read_text(encoding="utf-8"))
    specialties = set(physician["properties"]["specialties"]["items"]["enum"])
    assert specialties <= known.members["MedicalSpecialty"] - known.superseded.keys()
    service = json.loads((SCHEMAS / "service.json").read_text(encoding="utf-8"))["properties"]
    assert set(service["type"]["enum"]) <= known.types.keys()
    assert set(service["procedure_type"]["enum"]) == known.members["MedicalProcedureType"]
    common = json.loads((SCHEMAS / "common.json").read_text(encoding="utf-8"))["$defs"]
    for name in common["organization_type"]["enum"]:
        assert known.is_a(name, "Organization")

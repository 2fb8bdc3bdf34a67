import json

import pytest

from conftest import REPOSITORY
from practice_site.structured_data.medical_codes.forms import FORMS, fault_of_code

SCHEMA = REPOSITORY / "plugins/practice_site/schemas/service.json"

# Codes that the systems' own publications use as examples.
SOUND = (
    ("CPT", "22513"),
    ("CPT", "0200T"),
    ("CPT", "3006F"),
    ("HCPCS", "G0463"),
    ("HCPCS", "22513"),
    ("ICD-10-PCS", "0PU43JZ"),
    ("LOINC", "2951-2"),
    ("LOINC", "718-7"),
    ("LOINC", "38265-5"),
    ("MeSH", "D050815"),
    ("MeSH", "D000071556"),
    ("MeSH", "C26.404.061"),
    ("RxNorm", "161"),
    ("SNOMED-CT", "22298006"),
    ("SNOMED-CT", "73211009"),
    ("SNOMED-CT", "138875005"),
)
FAULTY = (
    ("CPT", "2251"),
    ("CPT", "22513-50"),
    ("HCPCS", "W0463"),
    ("HCPCS", "g0463"),
    ("ICD-10-PCS", "0PU43JO"),
    ("ICD-10-PCS", "0PU43J"),
    ("LOINC", "2951-3"),
    ("LOINC", "29512"),
    ("MeSH", "D05081"),
    ("RxNorm", "0161"),
    ("SNOMED-CT", "22298007"),
    ("SNOMED-CT", "22289006"),
    ("SNOMED-CT", "12345"),
    ("SNOMED-CT", "２２２９８００６"),
)


@pytest.mark.parametrize(("system", "code"), SOUND)
def test_codes_that_exist_have_the_form(system: str, code: str) -> None:
    assert fault_of_code(system, code) == ""


@pytest.mark.parametrize(("system", "code"), FAULTY)
def test_a_wrong_form_and_a_wrong_digit_are_told(system: str, code: str) -> None:
    assert fault_of_code(system, code)


def test_a_check_digit_sees_every_digit_that_is_mistyped() -> None:
    for place in range(8):
        for digit in "0123456789":
            code = "73211009"[:place] + digit + "73211009"[place + 1 :]
            fits = fault_of_code("SNOMED-CT", code) == ""
            assert fits == (code == "73211009"), code


def test_every_system_of_the_schema_has_a_form_or_is_looked_up() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    systems = schema["properties"]["codes"]["items"]["properties"]["system"]["enum"]
    assert {*systems} == {*FORMS, "ICD-10-CM"}
    assert fault_of_code("ICD-10-CM", "anything") == ""

"""Which known name somebody most likely meant."""

import pytest

from practice_site.reading.key_names import known_key, nearest
from practice_site.reading.schema_files import compiled_schema


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("license", "licences"),
        ("Licences", "licences"),
        ("given-name", "given_name"),
        ("familyname", "family_name"),
        ("colour", ""),
        ("hours", ""),
        ("photo alt", "photo_alt"),
        ("", ""),
    ],
)
def test_keys_of_a_physician(written: str, meant: str) -> None:
    assert known_key(written, compiled_schema("physician").schema["properties"]) == meant


def test_the_nearest_name_is_spelled_as_known() -> None:
    assert nearest("medicalclinc", ["MedicalClinic", "Hospital"]) == "MedicalClinic"
    assert nearest("x" * 100_000, ["MedicalClinic"]) == ""

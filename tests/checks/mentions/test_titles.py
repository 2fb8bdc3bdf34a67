"""Names by their form, and where a sentence puts who bears them."""

import pytest

from practice_site.checks.mentions.titles import WrittenName, name_ending


def name(text: str, last: str) -> WrittenName | None:
    return name_ending(text, text.index(last) + len(last))


@pytest.mark.parametrize(
    ("text", "last", "found"),
    [
        (
            "At Sample Spine and Pain Practice we walk.",
            "Practice",
            "Sample Spine and Pain Practice",
        ),
        (
            "It hurts. St. Example Spine Institute is old.",
            "Institute",
            "St. Example Spine Institute",
        ),
        ("Ask the Sample & Example Group.", "Group", "Sample & Example Group"),
        ("A walk. The Clinic is open.", "Clinic", None),
        ("Then he left. Clinic days are short.", "Clinic", None),
        ("A heading \0 Sample Clinic", "Clinic", "Sample Clinic"),
    ],
)
def test_a_name_is_what_is_written_as_one(text: str, last: str, found: str | None) -> None:
    written = name(text, last)
    assert (written.name if written else None) == found


def test_where_it_is() -> None:
    assert name("See Sample Clinic in Sonoma.", "Clinic") == WrittenName(
        "Sample Clinic", "Sample Clinic in Sonoma", "Sonoma", False
    )
    assert name("Sample Clinic is located in St. Helena.", "Clinic") == WrittenName(
        "Sample Clinic", "Sample Clinic is located in St. Helena", "St. Helena", True
    )
    patients = name("Patients of Sample Clinic in Sonoma come by bus.", "Clinic")
    assert patients is not None and patients.place == ""

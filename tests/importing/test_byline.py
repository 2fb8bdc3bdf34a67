import pytest

from practice_site.importing.byline import is_credentials, read_byline, specialties_of


@pytest.mark.parametrize(
    ("text", "name", "prefix", "degree"),
    [
        ("By Jane Roe, D.O.", "Jane Roe", "", "D.O."),
        ("Written by Dr. Jan Roe, DO, Board Certified in Pain Medicine", "Jan Roe", "Dr.", "DO"),
        ("Jan Roe, DO", "Jan Roe", "", "DO"),
        ("Jan Q. Roe, MD, PhD", "Jan Q. Roe", "", "MD"),
        ("Author: Mary-Ann O’Dell van der Berg", "Mary-Ann O’Dell van der Berg", "", ""),
        ("By Staff Member", "Staff Member", "", ""),
        ("By the Care Team", "Care Team", "", ""),
        ("by: Jane Q. Roe, MD", "Jane Q. Roe", "", "MD"),
        ("By Jane Roe, MD | Updated January 5, 2026 | 4 min read", "Jane Roe", "", "MD"),
    ],
)
def test_forms_of_a_byline(text: str, name: str, prefix: str, degree: str) -> None:
    byline = read_byline((text,), 3)
    assert byline is not None
    assert (byline.name, byline.prefix, byline.degree, byline.lines) == (name, prefix, degree, (3,))


@pytest.mark.parametrize(
    "text",
    [
        "By the time it hurts, rest is due",
        "By Design",
        "By the Numbers",
        "Jane Roe",
        "Sore Knees, Explained",
        "Why Knees Ache",
        "By calming a nerve, the block helps.",
    ],
)
def test_what_is_no_byline(text: str) -> None:
    assert read_byline((text,), 1) is None


def test_the_line_below_names_fields_one_by_one() -> None:
    line = "Double Board-Certified in Sports Medicine & Acupuncture and Family Medicine"
    byline = read_byline(("By Jane Roe, D.O.", line), 5)
    assert byline is not None
    assert byline.specialties == ("Sports Medicine & Acupuncture", "Family Medicine")
    assert byline.lines == (5, 6)


def test_fields_with_an_and_of_their_own_stay_whole() -> None:
    assert specialties_of(
        "board certified in Physical Medicine and Rehabilitation, Neurology and Pain Medicine"
    ) == ("Physical Medicine and Rehabilitation", "Neurology", "Pain Medicine")


def test_a_line_of_text_below_is_no_part_of_a_byline() -> None:
    assert read_byline(("By Jane Roe, D.O.", "Knees bend and sometimes ache."), 1) is None
    assert not is_credentials("Knees bend and sometimes ache.")


def test_who_is_a_physician() -> None:
    said = {"By Jane Roe, D.O.": True, "By Dr. Jane Roe": True, "By Jane Roe, R.N.": False}
    for text, physician in said.items():
        byline = read_byline((text,), 1)
        assert byline is not None and byline.is_physician is physician
    staff = read_byline(("By Staff Member",), 1)
    assert staff is not None and staff.is_nobody

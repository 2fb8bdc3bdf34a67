import pytest

from practice_site.structured_data.medical_codes.icd_10_cm import icd_10_cm, with_dot, without_dot


@pytest.mark.parametrize(
    "code", ["M80.08XA", "M8008XA", "M80.08", "M80", "I10", "T36.0X1A", "Z79.4"]
)
def test_categories_and_codes_are_known_with_and_without_a_dot(code: str) -> None:
    assert icd_10_cm().has(code)


@pytest.mark.parametrize(
    "code",
    ["M80.08X", "M80.08XB", "M8.008XA", "m80.08xa", "M80.", "M80-M85", "13", "", "A00.0 ", "A00 0"],
)
def test_what_is_no_code_is_not_known(code: str) -> None:
    assert not icd_10_cm().has(code)


def test_a_code_of_a_diagnosis_has_none_below_it() -> None:
    codes = icd_10_cm()
    assert codes.below("M80.08XA") == codes.below("I10") == codes.below("Z79.4") == ()
    assert codes.below("M80.08") == tuple(f"M80.08X{end}" for end in "ADGKPS")
    assert len(codes.below("M80")) > 100


def test_the_release_is_named() -> None:
    assert icd_10_cm().release == "April 2026"


def test_a_dot_stands_after_the_category_only() -> None:
    assert (with_dot("M8008XA"), with_dot("I10")) == ("M80.08XA", "I10")
    assert [without_dot(code) for code in ("M80.08XA", "M8.008", "I10", "M80.")] == [
        "M8008XA",
        "M8.008",
        "I10",
        "M80.",
    ]

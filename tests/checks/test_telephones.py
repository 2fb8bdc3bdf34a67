import pytest

from practice_site.checks.telephones import fault_of_number, likely_number, other_number


@pytest.mark.parametrize(
    "number",
    [
        "+17075550100",
        "+1-707-555-0100",
        "+1(707)555.0100",
        "+17075550100;ext=12",
        "+442079460000",
        "911",
        "988",
        "+4930123456",
    ],
)
def test_numbers_that_can_be_dialled(number: str) -> None:
    assert fault_of_number(number) == ""


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("", "no number"),
        ("us", "no number"),
        ("707-555-0100", "no country code"),
        ("1-707-555-0100", "no country code"),
        ("912", "no country code"),
        ("+1 707 555 0100", "spaces"),
        ("+1-707-555-0100x12", "signs"),
        ("+1-707-555-010", "no number of the United States"),
        ("+1-107-555-0100", "no number of the United States"),
        ("+123456", "6 digits"),
        ("+44123456789012345", "17 digits"),
    ],
)
def test_numbers_that_cannot(number: str, fault: str) -> None:
    assert fault in fault_of_number(number)


@pytest.mark.parametrize(
    ("number", "likely"),
    [
        ("707-555-0100", "+17075550100"),
        ("1 (707) 555-0100;ext=2", "+17075550100"),
        ("555-0100", ""),
        ("020 7946 0000", ""),
    ],
)
def test_the_number_that_was_meant(number: str, likely: str) -> None:
    assert likely_number(number) == likely


@pytest.mark.parametrize(
    "text",
    [
        "(707) 555-0100",
        "1-707-555-0100",
        "+1 707.555.0100",
        "Call 707–555‑0100 now",
        "555-0100",
        "our nurses",
        "1-800-555-CARE",
        "open from 8 to 17",
        "",
        "Fax (707) 555-0143, or 7075550100",
    ],
)
def test_words_that_show_the_number_or_none(text: str) -> None:
    assert other_number(text, "+17075550100") == ""


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("(707) 555-0100", "+1-707-555-0101", "(707) 555-0100"),
        ("call 1-707-555-0100 today", "+17075550110", "1-707-555-0100"),
        ("+44 20 7946 0000", "+17075550100", "+44 20 7946 0000"),
    ],
)
def test_words_that_show_another_number(text: str, number: str, shown: str) -> None:
    assert other_number(text, number) == shown


def test_a_number_without_its_trunk_zero_is_the_same() -> None:
    assert other_number("020 7946 0000", "+442079460000") == ""

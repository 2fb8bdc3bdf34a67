import pytest

from practice_site.structured_data.vocabulary.values import is_address, number_fits, text_fits


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2026-10-05", "Date"),
        ("2026-10", "Date"),
        ("2026", "Date"),
        ("2026-10-05T08:00:00-07:00", "DateTime"),
        ("2026-10-05T08:00Z", "DateTime"),
        ("2026-10-05", "DateTime"),
        ("08:00:00", "Time"),
        ("08:00", "Time"),
        ("-12.5e3", "Number"),
        ("5", "Integer"),
        ("https://schema.org/True", "Boolean"),
        ("False", "Boolean"),
        ("/a/path", "URL"),
    ],
)
def test_texts_that_read_as_a_value(text: str, kind: str) -> None:
    assert text_fits(text, frozenset((kind,)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("October 5, 2026", "Date"),
        ("2026-10-05T08:00:00", "Date"),
        ("2026-10-5", "Date"),
        ("٢٠٢٦", "Date"),
        ("2026-10-05Tmorning", "DateTime"),
        ("2026-10-05T", "DateTime"),
        ("8 am", "Time"),
        ("five", "Number"),
        ("yes", "Boolean"),
        ("two words", "URL"),
        ("", "URL"),
        ("", "Date"),
        ("Person", "Person"),
    ],
)
def test_texts_that_do_not(text: str, kind: str) -> None:
    assert not text_fits(text, frozenset((kind,)))


def test_numbers_and_truth_values() -> None:
    assert number_fits(True, frozenset(("Boolean",)))
    assert not number_fits(True, frozenset(("Number",)))
    assert number_fits(1.5, frozenset(("Number",)))
    assert number_fits(2.0, frozenset(("Integer", "Text")))
    assert not number_fits(1.5, frozenset(("Integer",)))
    assert not number_fits(float("inf"), frozenset(("Integer",)))
    assert not number_fits(5, frozenset(("Text",)))


def test_addresses_of_nodes() -> None:
    for text in ("https://a.example/#me", "#me", "/physicians/a/#person", "urn:x:y", "_:b0"):
        assert is_address(text)
    for text in ("Alex Sample", "https://a.example/with space", ""):
        assert not is_address(text)

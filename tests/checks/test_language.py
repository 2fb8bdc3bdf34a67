import pytest

from checks.evidence import article, town
from practice_site.checks.language import is_english


@pytest.mark.parametrize(("lang", "english"), [("", 1), ("en", 1), ("en-US", 1), ("es-MX", 0)])
def test_the_language_that_a_record_says_it_is_in(lang: str, english: bool) -> None:
    assert is_english(article(lang=lang)) == english


def test_records_without_a_language_are_in_the_practices_own() -> None:
    assert is_english(town("napa", 1))

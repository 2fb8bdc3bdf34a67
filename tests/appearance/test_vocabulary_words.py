import pytest

from practice_site.appearance.vocabulary_words import in_words


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("datePublished", "Date published"),
        ("MedicalWebPage", "Medical web page"),
        ("FAQPage", "FAQ page"),
        ("https://schema.org/Monday", "Monday"),
        ("usNPI", "NPI"),
        ("geo", "Position on the map"),
        ("", ""),
        ("İ", "İ"),
    ],
)
def test_terms_in_words(term: str, words: str) -> None:
    assert in_words(term) == words

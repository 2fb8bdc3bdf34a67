import pytest

from practice_site.checks.proofs import is_proven
from practice_site.model.article import Evidence

from .evidence import article, town

PROVEN = article(evidence=(Evidence("Minimally invasive fusion is the best", "A study", ""),))


@pytest.mark.parametrize(
    ("words", "proven"),
    [
        ("the best", True),
        ("THE  Best", True),
        ("minimally-invasive", True),
        ("Minimally invasive fusion is the best there is", True),
        ("the leading", False),
    ],
)
def test_words_are_proven_by_an_entry_about_them(words: str, proven: bool) -> None:
    assert is_proven(words, PROVEN) is proven


def test_without_an_entry_nothing_is() -> None:
    assert not is_proven("the best", article())
    assert not is_proven("the best", article(evidence=(Evidence("", "A study", ""),)))
    assert not is_proven("the best", town("a", 3))

import pytest

from practice_site.checks.proofs import is_proven
from practice_site.model.record import Evidence

from .evidence import article, town

PROVEN = article(evidence=(Evidence("Minimally invasive fusion is the best", "A study", ""),))


@pytest.mark.parametrize(
    ("words", "sentence", "proven"),
    [
        ("the best", "Minimally invasive fusion is the best.", True),
        ("THE  Best", "MINIMALLY-INVASIVE fusion is the   best there is.", True),
        ("the best", "This minimally invasive fusion, we find, is the best.", True),
        ("the best", "We are the best.", False),
        ("the leading", "Minimally invasive fusion is the leading one.", False),
        ("best", "Invasive best", False),
    ],
)
def test_words_are_proven_by_an_entry_about_their_sentence(
    words: str, sentence: str, proven: bool
) -> None:
    assert is_proven(words, sentence, PROVEN) is proven


def test_parts_of_words_prove_nothing() -> None:
    top = article(evidence=(Evidence("top", "A study", ""),))
    assert not is_proven("stop", "It will stop pain.", top)


def test_without_an_entry_nothing_is() -> None:
    assert not is_proven("the best", "The best", article())
    nothing = article(evidence=(Evidence("", "A study", ""),))
    assert not is_proven("the best", "The best", nothing)
    assert not is_proven("the best", "The best", town("a", 3))

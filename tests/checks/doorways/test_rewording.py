import pytest

from practice_site.checks.doorways.masking import words_of
from practice_site.checks.doorways.rewording import Wording, near

ONE = "After sedation somebody must drive you home and stay with you until the evening."


def wording(text: str) -> Wording:
    return Wording(words_of(text))


@pytest.mark.parametrize(
    ("text", "by_rows", "by_words"),
    [
        (ONE, True, True),
        (
            f"{ONE} Bring water, glasses, slippers, biscuits, magazines, knitting, books, cards.",
            True,
            False,
        ),
        ("Somebody stays until evening and drives home with you, following sedation.", False, True),
        ("The bus stops behind the library at nine and at eleven.", False, False),
        ("", False, False),
    ],
)
def test_a_passage_in_other_words(text: str, by_rows: bool, by_words: bool) -> None:
    one, other = wording(ONE), wording(text)
    assert (one.has_rows_of(other), one.has_words_of(other)) == (by_rows, by_words)
    assert (other.has_rows_of(one), other.has_words_of(one)) == (by_rows, by_words)


def test_near_are_earlier_texts_with_words_of_the_shorter_one() -> None:
    texts = [frozenset(words.split()) for words in ("a b c d", "x y", "a b", "a x q r s", "")]
    assert list(near(texts, 0.5)) == [[], [], [0], [1, 2], []]

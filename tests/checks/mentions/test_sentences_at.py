"""Where a sentence begins and ends in a passage."""

import pytest

from practice_site.checks.mentions.sentences_at import sentences_at
from practice_site.checks.prose import Passage
from practice_site.reading.markdown import read_body


def passage(text: str) -> Passage:
    (block,) = read_body(text, path="a.md")[0].lead
    return Passage(block.text, block.span, block=block)


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("One. Two\nof them. Three.", "of", "Two of them."),
        ("One. Two", "Two", "Two"),
        ("- one\n- two\n  of it\n- three", "of", "two of it"),
        ("- one & *two* is\n  it. Yes.\n- two", "it", "one & two is it."),
        ("- one\n  - two\n    again\n- two", "again", "two again"),
        ("| a | b |\n|---|---|\n| one two | three |", "two", "one two"),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str) -> None:
    given = passage(text)
    assert list(sentences_at(given, [given.text.index(word)])) == [sentence]


def test_each_sentence_once() -> None:
    given = passage("One and two. Three. Four and five.")
    places = [given.text.index(word) for word in ("One", "two", "Four", "five")]
    assert list(sentences_at(given, places)) == ["One and two.", "Four and five."]
    assert list(sentences_at(given, [])) == []

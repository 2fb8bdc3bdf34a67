from practice_site.checks.quoted_words import (
    is_among,
    plain_words,
    rows_of_quote,
    stretches_in_marks,
)

QUOTE = (
    "Thank you all! I came with a list of questions, and we went through every one of them. "
    "Nobody was in a hurry."
)


def test_long_sentences_are_looked_for_and_short_ones_are_not() -> None:
    (row,) = rows_of_quote(QUOTE)
    assert row == " i came with a list of questions and we went through every one of them "
    assert rows_of_quote("Thank you very much, Dr. Sample.") == ()


def test_words_are_found_whatever_stands_around_them() -> None:
    rows = rows_of_quote(QUOTE)
    assert is_among(rows, plain_words(f"She said: “{QUOTE.upper()}”"))
    assert is_among(rows, plain_words(QUOTE.replace(" ", "\n")))
    assert not is_among(rows, plain_words("I came with a list of medicines."))
    assert not is_among(rows, "")


def test_what_stands_in_marks() -> None:
    text = f'He asked "Why?" and wrote: “{QUOTE}” and no more.'
    assert list(stretches_in_marks(text)) == [QUOTE]
    assert list(stretches_in_marks("No marks at all")) == []

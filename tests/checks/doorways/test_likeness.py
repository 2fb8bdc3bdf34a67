from practice_site.checks.doorways.likeness import (
    overlap,
    rows_of,
    shared_counts,
    shared_rows,
    stems,
)


def rows(text: str) -> frozenset[int]:
    return rows_of(tuple(text.split()))


def test_rows_are_five_words_each() -> None:
    assert len(rows("a b c d e f g")) == 3
    assert rows("a b c d") == frozenset()
    assert rows("a b c d e f") & rows("b c d e f g") == rows("b c d e f")


def test_shared_rows_stand_in_two_texts() -> None:
    texts = [rows("a b c d e f"), rows("b c d e f g"), rows("q r s t u v")]
    assert shared_rows(texts) == rows("b c d e f")
    counts = shared_counts(texts, shared_rows(texts))
    assert [dict(count) for count in counts] == [
        {1: 1},
        {0: 1},
        {},
    ]


def test_words_count_by_their_beginnings_and_in_any_order() -> None:
    one = stems(["parking", "beside", "the", "clinics"])
    other = stems(["clinic", "with", "parks"])
    assert overlap(one, other) > overlap(one, stems(["nothing", "alike"])) == 0.0
    assert overlap(frozenset(), frozenset()) == 0.0

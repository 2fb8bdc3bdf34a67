from practice_site.checks.places import within
from practice_site.model.span import Span

SOURCES = {"a.md": "one two\nthree four\nfour five\n"}


def test_words_are_found_from_the_place_on() -> None:
    assert within(SOURCES, Span("a.md", 2, 1), "four") == Span("a.md", 2, 7, 2, 11)
    assert within(SOURCES, Span("a.md", 2, 8), "FOUR") == Span("a.md", 3, 1, 3, 5)


def test_words_that_a_line_end_parts_are_found() -> None:
    assert within(SOURCES, Span("a.md", 1, 1), "two three") == Span("a.md", 1, 5, 2, 6)


def test_words_that_are_not_written_so_leave_the_place_as_it_is() -> None:
    for place in (Span("a.md", 1), Span("b.md", 7, 3, 9, 1)):
        assert within(SOURCES, place, "six") == place
    assert within(SOURCES, Span("a.md", 1, 1, 1, 8), "five") == Span("a.md", 1, 1, 1, 8)

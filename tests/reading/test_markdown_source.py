from practice_site.model.span import Span
from practice_site.reading.markdown_source import MarkdownSource


def source_of(text: str) -> MarkdownSource:
    return MarkdownSource(text, path="a.md", line_of=lambda line: line + 4, first_column=3)


def test_bytes_become_lines_and_characters() -> None:
    source = source_of("äb\n🎉 çd  \n")
    start = source.data.index("ç".encode())
    assert source.span(start, len(source.data)) == Span("a.md", 6, 5, 6, 7)
    assert source.span(0, 2) == Span("a.md", 5, 3, 5, 4)
    assert source.written(start, len(source.data)) == "çd"


def test_windows_and_old_mac_line_ends_are_line_ends() -> None:
    source = source_of("a\r\nb\rc")
    assert source.text == "a\nb\nc"
    assert source.span(4, 5) == Span("a.md", 7, 3, 7, 4)


def test_characters_that_no_page_can_show_are_reported_once() -> None:
    source = source_of("é\x0bx\x00")
    assert source.text == "é\ufffdx\ufffd"
    (problem,) = source.problems
    assert (problem.kind, problem.span.line, problem.span.column) == ("invalid-value", 5, 4)
    assert "U+0000, U+000B" in problem.message

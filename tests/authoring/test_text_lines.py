from hypothesis import given
from hypothesis import strategies as st

from practice_site.authoring.text_lines import TextLines

TEXTS = st.text(st.sampled_from("ab \t#\x0b\u2028\u0085\ufeff\r\n"), max_size=40)


@given(TEXTS)
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    lines = TextLines.of(text)
    assert lines.text == text
    assert all("\n" not in line and "\r" not in line for line in lines.lines)


@given(TEXTS, st.integers(0, 40))
def test_added_lines_taken_away_again_leave_the_text(text: str, number: int) -> None:
    lines = TextLines.of(text)
    number = min(number, len(lines.lines))
    more = lines.with_lines(number, ("new",))
    less = more.without_line(number + 1)
    ended = text if not text or text[-1] in "\r\n" else text + lines.end
    assert less.text in (text, ended)


def test_new_lines_end_as_the_others_do() -> None:
    assert TextLines.of("a\r\nb\r\n").with_lines(1, ("x", "y")).text == "a\r\nx\r\ny\r\nb\r\n"
    assert TextLines.of("a\nb").with_lines(2, ("x",)).text == "a\nb\nx"
    assert TextLines.of("").with_lines(0, ("x",)).text == "x\n"
    assert TextLines.of("\ufeffa\n").with_line(1, "b").text == "\ufeffb\n"

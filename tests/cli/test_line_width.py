import os
import sys

import pytest

from practice_site.cli.line_width import line_width, say


class Terminal:
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("columns", "wide"), [(80, 80), (30, 60), (250, 100)])
def test_lines_are_as_long_as_a_terminal_is_wide_within_limits(
    columns: int, wide: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((columns, 24)))
    assert line_width() == wide


def test_without_a_terminal_they_have_one_length() -> None:
    assert line_width() == 100


def test_at_a_terminal_no_word_is_cut(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "  1. " + "Seven letters. " * 6 + "content/a-file-with-hyphens.md"
    say(text, further="     ")
    assert capsys.readouterr().out == f"{text}\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((60, 24)))
    say(text, further="     ")
    first, *others = capsys.readouterr().out.splitlines()
    assert first.startswith("  1. Seven") and all(o.startswith("     ") for o in others)
    assert " ".join([first, *map(str.strip, others)]) == text

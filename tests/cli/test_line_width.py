import os
import sys

import pytest

from practice_site.cli.line_width import line_width


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

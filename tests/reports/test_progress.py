import io
import os
import threading

import pytest

from practice_site.reports.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_few_plain_lines_where_nobody_watches() -> None:
    out = io.StringIO()
    with progress("Sizes", 10, out) as report:
        for _ in range(10):
            report(1)
    assert out.getvalue().splitlines() == [
        "Sizes: 0 of 10",
        "Sizes: 3 of 10",
        "Sizes: 5 of 10",
        "Sizes: 8 of 10",
        "Sizes: 10 of 10",
    ]


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_nothing_where_there_is_nothing_to_do(stream: type[io.StringIO]) -> None:
    out = stream()
    with progress("Sizes", 0, out) as report:
        report(0)
    assert out.getvalue() == ""


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "TERM", "xterm")
    out = Terminal()
    with progress("Sizes", 2, out) as report:
        report(2)
    assert "Sizes" in out.getvalue()
    assert "2/2" in out.getvalue()


def test_threads_may_report() -> None:
    out = io.StringIO()
    with progress("Sizes", 400, out) as report:
        threads = [
            threading.Thread(target=lambda: [report(1) for _ in range(100)]) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert out.getvalue().splitlines()[-1] == "Sizes: 400 of 400"

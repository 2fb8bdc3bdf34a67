"""How far long work is: a bar on a terminal, a few plain lines elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TextIO

QUARTERS = 4
"""How many lines work is worth that nobody watches."""


@contextmanager
def progress(
    what: str, total: int, stream: TextIO | None = None
) -> Iterator[Callable[[int], None]]:
    """Report work of `total` steps; the value is told, by any thread, how many more are done.

    Nothing is written where there is nothing to do.
    """
    stream = stream or sys.stderr
    if not total:
        yield lambda steps: None
    elif stream.isatty():
        with _bar(what, total, stream) as advance:
            yield advance
    else:
        yield _lines(what, total, stream)


@contextmanager
def _bar(what: str, total: int, stream: TextIO) -> Iterator[Callable[[int], None]]:
    # Most commands have no long work: they must not wait for rich to be imported.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(file=stream), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda steps: bar.advance(task, steps)


def _lines(what: str, total: int, stream: TextIO) -> Callable[[int], None]:
    lock = Lock()
    done = 0

    def advance(steps: int) -> None:
        nonlocal done
        with lock:
            before, done = done * QUARTERS // total, done + steps
            if done * QUARTERS // total > before:
                print(f"{what}: {done} of {total}", file=stream, flush=True)

    print(f"{what}: 0 of {total}", file=stream, flush=True)
    return advance

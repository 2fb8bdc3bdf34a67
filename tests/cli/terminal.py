"""The `practice` command at a pseudo-terminal, as somebody who types sees it."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from conftest import REPOSITORY

LEAVE = "\x03"
"""Ctrl+C in the place of an answer."""

SILENT = 20
"""Seconds of silence after which a program is taken to wait for an answer."""
PATIENCE = 240
"""Seconds after which a dialogue counts as stuck."""


def typed(
    root: Path, arguments: Iterable[str], answers: Iterable[str], *, end: str = "", **variables: str
) -> tuple[int, str]:
    """Run the command in a site and answer its questions; its exit code and all that was shown.

    A command that goes on until it is ended is, as soon as it has said `end`.
    """
    ours, theirs = os.openpty()
    own = {"PYTHONPATH": str(REPOSITORY / "plugins"), "TERM": "dumb"}
    environment = {**os.environ, **own, **variables}
    running = subprocess.Popen(
        [sys.executable, "-m", "practice_site.cli", *arguments],
        cwd=root,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=hears_interrupts,
    )
    os.close(theirs)
    shown, answered, coming = "", 0, iter(answers)
    began = time.monotonic()
    try:
        while True:
            assert time.monotonic() - began < PATIENCE, shown
            # A question ends so; what says nothing for long waits as well, however it ends.
            asks = shown[answered:].endswith(": ")
            if not select.select([ours], [], [], 0.3 if asks else SILENT)[0]:
                answer = next(coming, LEAVE)
                if answer == LEAVE:
                    running.send_signal(signal.SIGINT)
                else:
                    os.write(ours, f"{answer}\n".encode())
                answered = len(shown)
                continue
            more = _read(ours)
            if not more:
                return running.wait(30), shown
            shown += more
            if end and end in shown:
                running.send_signal(signal.SIGINT)
                end = ""
    finally:
        running.kill()
        running.wait()
        os.close(ours)


def hears_interrupts() -> None:
    """Let a new process be interrupted: what a shell runs in the background is deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _read(terminal: int) -> str:
    """What is shown next; nothing when the program is over."""
    try:
        return os.read(terminal, 65_536).decode("utf-8", "replace")
    except OSError:  # Linux says so where nobody holds the other end.
        return ""

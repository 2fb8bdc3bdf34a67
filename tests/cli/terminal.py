"""The `practice` command at a pseudo-terminal, as somebody who types sees it."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from conftest import REPOSITORY

LEAVE = "\x03"
"""Ctrl+C in the place of an answer."""


def typed(root: Path, arguments: Iterable[str], answers: Iterable[str]) -> tuple[int, str]:
    """Run the command in a site and answer its questions; its exit code and all that was shown."""
    ours, theirs = os.openpty()
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins"), "TERM": "dumb"}
    running = subprocess.Popen(
        [sys.executable, "-m", "practice_site.cli", *arguments],
        cwd=root,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, coming = "", iter(answers)
    try:
        while more := _read(ours):
            shown += more
            if shown.endswith(": ") and not select.select([ours], [], [], 0.2)[0]:
                answer = next(coming, LEAVE)
                if answer == LEAVE:
                    running.send_signal(signal.SIGINT)
                else:
                    os.write(ours, f"{answer}\n".encode())
        return running.wait(30), shown
    finally:
        running.kill()
        os.close(ours)


def _read(terminal: int) -> str:
    """What is shown next; nothing when the program is over."""
    try:
        return os.read(terminal, 65_536).decode("utf-8", "replace")
    except OSError:  # Linux says so where nobody holds the other end.
        return ""

"""What one run of a command costs: wall time, processor time, memory."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

SAMPLE_EVERY = 0.005
"""Seconds between two looks at the memory of the tree of processes."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command line, the folder it runs in, and what it needs in its environment."""

    arguments: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str]

    def complete_environment(self) -> dict[str, str]:
        """The environment of this process with the command's own on top.

        Python may keep what it compiles, as it does on everybody's machine.
        """
        inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return {**inherited, **self.environment}


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall and processor time in seconds, memory in bytes.

    `largest` is the resident size of the largest single process at its peak;
    `tree` is the peak of the proportional sizes (PSS) of all processes
    together, and 0 where it was not sampled.
    """

    wall: float
    cpu: float
    largest: int
    tree: int = 0

    def record(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return asdict(self)


class CommandFailed(Exception):
    """A command ended with an error; the message is the end of what it printed."""


def cost_of(command: Command, log: Path, *, sample_memory: bool = False) -> Cost:
    """Run a command to its end and say what it cost.

    What it prints goes to `log`. Sampling memory slows the command down a
    little, so times are taken without. Raises CommandFailed.
    """
    os.sync()  # what earlier runs wrote must not be paid by this one
    with log.open("wb") as out:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env=command.complete_environment(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        sampler = _Sampler(process.pid) if sample_memory else None
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    tree = sampler.stop() if sampler else 0
    if process.returncode:
        raise CommandFailed(
            f"{' '.join(command.arguments)} ended with {process.returncode}: {tail_of(log)}"
        )
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(wall=wall, cpu=cpu, largest=usage.ru_maxrss * 1024, tree=tree)


def tail_of(log: Path) -> str:
    """The last lines of what a command printed."""
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-6:])


class _Sampler:
    """Watches the memory of a process and all its descendants until it is stopped."""

    def __init__(self, root: int) -> None:
        self._root = root
        self._peak = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """End, and say the highest sum that was seen, in bytes."""
        self._ended.set()
        self._thread.join()
        return self._peak

    def _watch(self) -> None:
        while not self._ended.wait(SAMPLE_EVERY):
            self._peak = max(self._peak, sum(_size(pid) for pid in _tree(self._root)))


def _tree(root: int) -> Iterator[int]:
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        yield pid
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                waiting += [int(child) for child in children.read_text().split()]
            except OSError:  # it ended while we looked
                continue


def _size(pid: int) -> int:
    """Proportional set size: memory that processes share is counted once among them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)

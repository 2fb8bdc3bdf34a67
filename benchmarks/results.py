"""Measured rounds, kept as JSON, so that cases can be run one by one and at different times."""

import json
import os
import platform
import statistics
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

Round = dict[str, Any]
"""What each tool cost in one round, by its name, or `{"failed": why}`; and the round's load."""


class Results:
    """The rounds of all cases, in one file that is written after every round."""

    def __init__(self, path: Path, commit: str) -> None:
        self._path = path
        self._commit = commit
        empty: dict[str, Any] = {"machine": {}, "versions": {}, "cases": {}}
        self.data = json.loads(path.read_text(encoding="utf-8")) if path.exists() else empty

    def rounds(self, case: str) -> list[Round]:
        """The rounds of a case that hold for the code as it is now."""
        kept = self.data["cases"].get(case, {"rounds": []})
        return list(kept["rounds"]) if kept.get("commit") == self._commit else []

    def forget(self, case: str) -> None:
        """Drop what is known of a case."""
        self.data["cases"].pop(case, None)

    def add(self, case: str, measured: Round, **facts: Any) -> None:
        """Add a round to a case; rounds of older code are dropped."""
        rounds = [*self.rounds(case), {**measured, "load": os.getloadavg()[0]}]
        old = self.data["cases"].get(case, {})
        known = {k: v for k, v in old.items() if k not in ("rounds", "commit")}
        self.data["cases"][case] = {**known, **facts, "commit": self._commit, "rounds": rounds}
        self.write()

    def write(self) -> None:
        """Write the file."""
        text = json.dumps(self.data, indent=1, ensure_ascii=False) + "\n"
        self._path.write_text(text, encoding="utf-8")


def costs(rounds: Iterable[Round], tool: str, key: str) -> list[float]:
    """One measure of a tool in all rounds in which it ended well."""
    return [r[tool][key] for r in rounds if key in r.get(tool, {})]


def median(rounds: Iterable[Round], tool: str, key: str) -> float | None:
    """The median of a measure, None if there is none."""
    found = costs(rounds, tool, key)
    return statistics.median(found) if found else None


def ratio(rounds: Iterable[Round], tool: str, base: str, key: str) -> float | None:
    """The median over the rounds of `tool` to `base`, which ran in the same round."""
    pairs = [
        r[tool][key] / r[base][key]
        for r in rounds
        if key in r.get(tool, {}) and r.get(base, {}).get(key)
    ]
    return statistics.median(pairs) if pairs else None


def machine() -> dict[str, Any]:
    """What the numbers were measured on, without the machine's name."""
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    memory = Path("/proc/meminfo").read_text(encoding="utf-8").split()[1]
    return {
        "processors": os.cpu_count(),
        "processor": next((x.split(":")[1].strip() for x in info if "model name" in x), "unknown"),
        "memory_gb": round(int(memory) / 1e6),
        "system": platform.system(),
    }


MEASURED = ("plugins", "theme", "benchmarks/corpus", "benchmarks/peers")
"""What a result depends on; other commits do not make it out of date."""


def code_version(repository: Path) -> str:
    """The last commit that changed what is measured, with a plus if files differ from it."""
    git = ("git", "-C", str(repository))
    commit = _output(*git, "log", "-1", "--format=%h", "--", *MEASURED)
    changed = _output(*git, "status", "--porcelain", "--", *MEASURED)
    return f"{commit}{'+' if changed else ''}"


def first_line(*command: str) -> str:
    """The first line that a command prints, such as its version."""
    return next(iter(_lines(_output(*command))), "unknown")


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    except OSError:
        return ""
    return done.stdout.strip()


Progress = Callable[[str], None]
"""Says what was just measured."""

"""Check-only: `practice check` beside a link checker and an HTML checker on the same output."""

import shutil
from pathlib import Path

from benchmarks.building_cases import Bench
from benchmarks.measuring import Command, CommandFailed, cost_of
from benchmarks.results import Round
from benchmarks.tools import (
    NODE_MODULES,
    OUTPUT,
    PEERS,
    PRACTICE,
    practice_environment,
    tool_named,
)

VNU = NODE_MODULES / "vnu-jar/build/dist/vnu.jar"


def measure_checks(bench: Bench, size: int, rounds: int) -> None:
    """Every checker on one built site, in turn; ours with and without what it remembers."""
    case = f"check/{size}"
    tool = tool_named("practice")
    begin = len(bench.results.rounds(case))
    if begin >= rounds:
        return
    site = bench.site(tool, size)
    built = bench.run(tool, site)
    if "failed" in built:
        bench.say(f"{case}: {built['failed']}")
        return
    for number in range(begin, rounds):
        measured: Round = {}
        for name, command in check_commands(site).items():
            if name == "check-cold":
                memory = site / ".practice"
                kept = memory.rename(site / ".kept") if memory.exists() else None
                measured[name] = _run(bench, command)
                shutil.rmtree(memory, ignore_errors=True)
                if kept:
                    kept.rename(memory)
            else:
                measured[name] = _run(bench, command)
            bench.say(f"{case} round {number + 1}: {name}: {measured[name]}")
        bench.results.add(case, measured)


def check_commands(site: Path) -> dict[str, Command]:
    """Each checker's command: ours twice, lychee on links with fragments, Nu on the HTML."""
    ours = Command((str(PRACTICE), "check"), site, practice_environment())
    output = str(site / OUTPUT)
    lychee = (
        str(PEERS / "bin/lychee"), "--offline", "--no-progress", "--include-fragments",
        "--root-dir", output, "--index-files", "index.html", output,
    )  # fmt: skip
    nu = (shutil.which("java") or "java", "-jar", str(VNU), "--skip-non-html", output)
    return {
        "check-cold": ours,
        "check-warm": ours,
        "lychee": Command(lychee, site, {}),
        "nu": Command(nu, site, {}),
    }


def _run(bench: Bench, command: Command) -> dict[str, float | str]:
    try:
        return cost_of(command, bench.log).record()
    except (CommandFailed, OSError) as failure:
        return {"failed": str(failure)[:600]}

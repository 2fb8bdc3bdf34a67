"""Measure: `python -m benchmarks.run`; see README.md beside this file."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks import report
from benchmarks.building_cases import (
    Bench,
    measure_cold,
    measure_edits,
    measure_memory,
    measure_start_up,
)
from benchmarks.checking_case import VNU, measure_checks
from benchmarks.preview_case import measure_preview
from benchmarks.results import Results, code_version, first_line, machine
from benchmarks.tools import (
    HERE,
    NODE_MODULES,
    PEERS,
    REPOSITORY,
    TOOLS,
    WITH_SEARCH,
    Tool,
    hugo_binary,
    node,
    tool_named,
)

SIZES = (100, 1000, 5000)
GROWTH = (1000, 5000, 10000, 20000)
CASES = ("start-up", "cold", "edit", "memory", "preview", "check", "search", "growth")
CHECKED = (100, 1000)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the cases that are asked for and write the results; a tool that fails is a result."""
    options = _options(arguments)
    results = Results(options.json, code_version(REPOSITORY))
    if not options.report:
        results.data["machine"] = machine()
        results.data["versions"] = _versions()
        bench = Bench(options.work, results, lambda words: print(words, flush=True))
        for case in options.only:
            _measure(case, bench, options)
        results.write()
    report.write(results.data, options.results)
    print(f"{options.results} is written.")
    return 0


def _measure(case: str, bench: Bench, options: argparse.Namespace) -> None:
    tools = [tool for tool in TOOLS if tool.name in options.tools]
    if options.fresh:
        for name in [n for n in bench.results.data["cases"] if n.split("/")[0] == case]:
            bench.results.forget(name)
    if case == "start-up":
        measure_start_up(bench, tools, options.rounds or 9)
    elif case == "growth":
        _measure_growth(bench, options.rounds or 3)
    else:
        for size in options.sizes:
            _measure_size(case, bench, tools, size, options.rounds)


def _measure_size(
    case: str, bench: Bench, tools: Sequence[Tool], size: int, asked: int | None
) -> None:
    rounds = asked or (3 if size >= 5000 else 5)
    if case == "cold":
        measure_cold(bench, tools, size, rounds)
    elif case == "edit":
        measure_edits(bench, tools, size, rounds)
    elif case == "memory":
        measure_memory(bench, tools, size)
    elif case == "preview":
        measure_preview(bench, size, asked or 9)
    elif case == "check" and size in CHECKED:
        measure_checks(bench, size, asked or 3)
    elif case == "search" and size in CHECKED:
        measure_cold(bench, (tool_named("practice"), WITH_SEARCH), size, rounds, "search")


def _measure_growth(bench: Bench, rounds: int) -> None:
    """Ours alone, at sizes that the comparison does not have."""
    ours: list[Tool] = [tool for tool in TOOLS if tool.name == "practice"]
    for size in GROWTH:
        if size not in SIZES:
            measure_cold(bench, ours, size, rounds)
            measure_edits(bench, ours, size, rounds)
            measure_memory(bench, ours, size)


def _versions() -> dict[str, str]:
    python = str(PEERS / "bin/python")
    show = "import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"
    return {
        "practice-site": code_version(REPOSITORY),
        "Python": first_line(sys.executable, "--version"),
        "Hugo": first_line(hugo_binary(), "version").split("-")[0].removeprefix("hugo v"),
        "Eleventy": first_line(node(), str(NODE_MODULES / "@11ty/eleventy/cmd.cjs"), "--version"),
        "Node": first_line(node(), "--version"),
        **{
            title: first_line(python, "-c", show, package)
            for title, package in (
                ("Pelican", "pelican"),
                ("pelican-neighbors", "pelican-neighbors"),
                ("pelican-sitemap", "pelican-sitemap"),
                ("Python-Markdown", "markdown"),
            )
        },
        "lychee": first_line(str(PEERS / "bin/lychee"), "--version"),
        "Nu HTML checker": first_line("java", "-jar", str(VNU), "--version"),
    }


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.run", description=__doc__)
    parser.add_argument("--sizes", type=_numbers, default=SIZES, help="how many articles: 100,1000")
    parser.add_argument("--tools", type=_names, default=tuple(t.name for t in TOOLS))
    parser.add_argument("--rounds", type=int, help="in all; those that are known already count")
    parser.add_argument("--only", type=_names, default=CASES, help=f"of {','.join(CASES)}")
    parser.add_argument("--fresh", action="store_true", help="forget what is known of these cases")
    parser.add_argument("--report", action="store_true", help="only write the report again")
    parser.add_argument("--work", type=Path, default=HERE / "work", help="where sites are written")
    parser.add_argument("--json", type=Path, default=HERE / "results.json")
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    options = parser.parse_args(arguments)
    options.work = options.work.absolute()
    return options


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(","))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(","))


if __name__ == "__main__":
    sys.exit(main())

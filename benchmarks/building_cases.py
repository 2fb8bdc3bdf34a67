"""Cold builds, builds after one edited word, start-up and memory: tools in turn, round by round."""

import itertools
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus.articles import EDITED_WORD
from benchmarks.measuring import CommandFailed, cost_of
from benchmarks.results import Progress, Results, Round
from benchmarks.tools import OUTPUT, Tool, article_file, article_page

START_UP = 1
"""A site of one article: what its warm build costs is what the program costs to start."""

MEMORY_ROUNDS = 2
"""Sampling slows a build, so memory has rounds of its own."""

_EDITED = re.compile(rf"\b{EDITED_WORD}[a-z]*\b")


class Bench:
    """A folder to work in, and where the results go."""

    def __init__(self, work: Path, results: Results, say: Progress) -> None:
        self.work = work
        self.results = results
        self.say = say
        work.mkdir(parents=True, exist_ok=True)

    @property
    def log(self) -> Path:
        """Where commands print to."""
        return self.work / "log.txt"

    def site(self, tool: Tool, size: int) -> Path:
        """The site of so many articles for a tool; written the first time it is asked for."""
        folder = self.work / f"{tool.name}-{size}"
        if not folder.exists():
            unfinished = self.work / f"unfinished-{tool.name}-{size}"
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            tool.write(unfinished, size)
            unfinished.rename(folder)
        return folder

    def run(self, tool: Tool, site: Path, *, sample_memory: bool = False) -> dict[str, float | str]:
        """Build a site; a build that fails is a result too."""
        try:
            return cost_of(tool.build(site), self.log, sample_memory=sample_memory).record()
        except (CommandFailed, OSError) as failure:
            return {"failed": str(failure)[:600]}


def measure_cold(
    bench: Bench, tools: Sequence[Tool], size: int, rounds: int, name: str = "cold"
) -> None:
    """Builds that begin with nothing: no output, no cache."""
    case = f"{name}/{size}"
    bin_folder = bench.work / "bin"
    for number in range(len(bench.results.rounds(case)), rounds):
        measured: Round = {}
        for tool in _in_turn(tools, number):
            site = bench.site(tool, size)
            tool.forget(site, bin_folder)
            measured[tool.name] = bench.run(tool, site)
            _say(bench, case, number, tool, measured)
        bench.results.add(case, measured, pages=_pages(bench, tools, size))
        shutil.rmtree(bin_folder, ignore_errors=True)


def measure_edits(bench: Bench, tools: Sequence[Tool], size: int, rounds: int) -> None:
    """Builds on top of a finished one, after one word of one article was exchanged.

    A first such build is not counted: after a cold build ours copies its tree once.
    """
    case = f"edit/{size}"
    begin = len(bench.results.rounds(case))
    if begin >= rounds:
        return
    current = begin or bench.results.rounds(f"cold/{size}")  # what is there is this code's
    for tool in tools:
        site = bench.site(tool, size)
        if not (current and (site / OUTPUT).exists()):
            bench.run(tool, site)
        edit(article_file(site, edited_article(size)))
        bench.run(tool, site)
    for number in range(begin, rounds):
        measured: Round = {}
        for tool in _in_turn(tools, number):
            site = bench.site(tool, size)
            word = edit(article_file(site, edited_article(size)))
            measured[tool.name] = bench.run(tool, site)
            page = article_page(site / OUTPUT, edited_article(size))
            if not page.exists() or word not in page.read_text(encoding="utf-8"):
                measured[tool.name] = {"failed": f"the new word is not on {page.name}"}
            _say(bench, case, number, tool, measured)
        bench.results.add(case, measured)


def measure_start_up(bench: Bench, tools: Sequence[Tool], rounds: int) -> None:
    """Builds of a site with one article, with nothing to do."""
    case = f"start-up/{START_UP}"
    begin = len(bench.results.rounds(case))
    for tool in tools if begin < rounds else ():
        bench.run(tool, bench.site(tool, START_UP))
    for number in range(begin, rounds):
        measured: Round = {}
        for tool in _in_turn(tools, number):
            measured[tool.name] = bench.run(tool, bench.site(tool, START_UP))
            _say(bench, case, number, tool, measured)
        bench.results.add(case, measured)


def measure_memory(bench: Bench, tools: Sequence[Tool], size: int) -> None:
    """The peak of the memory of a cold build."""
    case = f"memory/{size}"
    bin_folder = bench.work / "bin"
    for number in range(len(bench.results.rounds(case)), MEMORY_ROUNDS):
        measured: Round = {}
        for tool in tools:
            site = bench.site(tool, size)
            tool.forget(site, bin_folder)
            measured[tool.name] = bench.run(tool, site, sample_memory=True)
            _say(bench, case, number, tool, measured)
        bench.results.add(case, measured)
        shutil.rmtree(bin_folder, ignore_errors=True)


def edited_article(size: int) -> int:
    """The article that is edited: the one in the middle."""
    return size // 2 or 1


def edit(path: Path) -> str:
    """Exchange one word of an article for one that it never had, and say which."""
    text = path.read_text(encoding="utf-8")
    old = _EDITED.search(text)
    if old is None:
        raise ValueError(f"{path} has no word to exchange.")
    word = next(new for new in map(_spelt, itertools.count()) if new > old[0])
    path.write_text(text.replace(old[0], word, 1), encoding="utf-8")
    return word


def _spelt(number: int) -> str:
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:04d}")
    return EDITED_WORD + letters


def _in_turn(tools: Sequence[Tool], number: int) -> list[Tool]:
    """Every round begins with another tool, so that no one always runs after the same one."""
    at = number % len(tools)
    return [*tools[at:], *tools[:at]]


def _pages(bench: Bench, tools: Sequence[Tool], size: int) -> dict[str, int]:
    return {
        tool.name: sum(1 for _ in (bench.site(tool, size) / OUTPUT).rglob("*.html"))
        for tool in tools
    }


def _say(bench: Bench, case: str, number: int, tool: Tool, measured: Round) -> None:
    cost = measured[tool.name]
    words = cost.get("failed") or f"{cost['wall']:.2f} s, CPU {cost['cpu']:.2f} s"
    bench.say(f"{case} round {number + 1}: {tool.title}: {words}")

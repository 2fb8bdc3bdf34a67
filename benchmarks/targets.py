"""What was promised, and whether the results keep it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.results import Round, median, ratio

FLAT = 1.25
"""How much dearer a page may be at 20,000 articles than at 1,000 and still be called flat."""

Cases = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A target beside what was measured; `measured` is None where nothing was."""

    promise: str
    measured: float | None
    limit: float
    unit: str = "×"
    at_least: bool = False
    tried: bool = False
    """Whether it was measured at all: without a number, it then failed."""

    @property
    def kept(self) -> bool:
        """Whether the target was met."""
        if self.measured is None:
            return False
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    def in_words(self) -> str:
        """Met, or by how much not."""
        if self.measured is None:
            return "**missed**: it failed" if self.tried else "not measured"
        if self.kept:
            return "met"
        far = self.limit / self.measured if self.at_least else self.measured / self.limit
        return f"**missed**, by a factor of {far:.2f}"


def verdicts(cases: Cases) -> Iterator[Verdict]:
    """Every target, in the order of the promise."""
    yield from _cold(cases)
    yield from _edits(cases)
    yield from _small(cases)
    yield from _previews(cases)
    yield from _memory(cases)
    yield from _checks(cases)
    yield from _growth(cases)


def _cold(cases: Cases) -> Iterator[Verdict]:
    """No slower than Hugo from nothing."""
    for size in (1000, 5000):
        rounds = rounds_of(cases, f"cold/{size}")
        measured = ratio(rounds, "practice", "hugo", "wall")
        promise = f"Cold build of {size:,} articles, of Hugo's time"
        yield Verdict(promise, measured, 1.0, tried=bool(rounds))


def _edits(cases: Cases) -> Iterator[Verdict]:
    """A fraction of Hugo's time for one word."""
    for size, limit in ((1000, 0.25), (5000, 0.15)):
        promise = f"One edited word of {size:,} articles, net of start-up, of Hugo's"
        tried = bool(rounds_of(cases, f"edit/{size}"))
        yield Verdict(promise, net_ratio(cases, size, "wall"), limit, tried=tried)


def _small(cases: Cases) -> Iterator[Verdict]:
    """Small sites may take twice as long: there start-up is most of it."""
    for case, words in (("cold", "Cold build"), ("edit", "One edited word")):
        rounds = rounds_of(cases, f"{case}/100")
        measured = ratio(rounds, "practice", "hugo", "wall")
        yield Verdict(f"{words} of 100 articles, of Hugo's time", measured, 2.0, tried=bool(rounds))


def _previews(cases: Cases) -> Iterator[Verdict]:
    """A preview follows the hand."""
    for size in (100, 1000, 5000):
        rounds = rounds_of(cases, f"preview/{size}")
        served = median(rounds, "practice", "wall")
        in_ms = served * 1000 if served is not None else None
        promise = f"Preview of {size:,} articles, save to served"
        yield Verdict(promise, in_ms, 50.0, " ms", tried=bool(rounds))


def _memory(cases: Cases) -> Iterator[Verdict]:
    """A third of Hugo's memory."""
    for size in (1000, 5000):
        rounds = rounds_of(cases, f"memory/{size}")
        measured = ratio(rounds, "practice", "hugo", "tree")
        yield Verdict(
            f"Memory at {size:,} articles, of Hugo's", measured, 1 / 3, tried=bool(rounds)
        )


def _checks(cases: Cases) -> Iterator[Verdict]:
    """Many times faster than the tools that check the same."""
    for way, words in (("check-cold", "nothing remembered"), ("check-warm", "after a build")):
        for size in (100, 1000):
            rounds = rounds_of(cases, f"check/{size}")
            promise = f"Checks of {size:,} articles, {words}: faster than lychee and Nu together"
            times = check_ratio(rounds, way)
            yield Verdict(promise, times, 20.0, at_least=True, tried=bool(rounds))


def _growth(cases: Cases) -> Iterator[Verdict]:
    """A page costs the same in a large site."""
    for case, words in (("cold", "Cold build"), ("edit", "One edited word")):
        small, large = per_page(cases, case, 1000), per_page(cases, case, 20000)
        growth = large / small if small and large else None
        yield Verdict(f"{words}: cost per page at 20,000, of that at 1,000", growth, FLAT)


def rounds_of(cases: Cases, name: str) -> list[Round]:
    """The rounds of a case, none if it was not measured."""
    return list(cases.get(name, {}).get("rounds", ()))


def net(cases: Cases, size: int, tool: str, key: str) -> float | None:
    """An edit's median less what the program costs to start."""
    total = median(rounds_of(cases, f"edit/{size}"), tool, key)
    start = median(rounds_of(cases, "start-up/1"), tool, key)
    return total - start if total is not None and start is not None else None


def net_ratio(cases: Cases, size: int, key: str) -> float | None:
    """Ours to Hugo's, both net of start-up."""
    ours, theirs = net(cases, size, "practice", key), net(cases, size, "hugo", key)
    return max(ours, 0.0) / theirs if ours is not None and theirs and theirs > 0 else None


def check_ratio(rounds: list[Round], way: str) -> float | None:
    """How many times as long lychee and the Nu checker take as `practice check`."""
    ours = median(rounds, way, "wall")
    lychee, nu = median(rounds, "lychee", "wall"), median(rounds, "nu", "wall")
    return (lychee + nu) / ours if ours and lychee is not None and nu is not None else None


def per_page(cases: Cases, case: str, size: int) -> float | None:
    """Milliseconds of wall time for each page of the site."""
    seconds = median(rounds_of(cases, f"{case}/{size}"), "practice", "wall")
    pages = cases.get(f"cold/{size}", {}).get("pages", {}).get("practice")
    return seconds * 1000 / pages if seconds is not None and pages else None

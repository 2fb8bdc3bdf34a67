"""RESULTS.md: the targets first, then every table, then how it was measured."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.plot import Lines, plot
from benchmarks.preview_case import kinds_of
from benchmarks.results import Round, costs, median, ratio
from benchmarks.targets import Cases, net, per_page, rounds_of, verdicts
from benchmarks.tools import TOOLS, WITH_SEARCH

TITLES = {tool.name: tool.title for tool in (*TOOLS, WITH_SEARCH)}
CHECKERS = {
    "check-cold": "practice check, nothing remembered",
    "check-warm": "practice check, after a build",
    "lychee": "lychee, offline, with fragments",
    "nu": "Nu HTML checker",
}
HEADINGS = {"cold": "Cold build", "edit": "One edited word", "start-up": "Start-up"}


def write(data: Mapping[str, Any], path: Path) -> None:
    """Write the report, and the plot beside it."""
    cases = data["cases"]
    drawn = plot(_panels(cases), TITLES)
    if drawn:
        path.with_suffix(".svg").write_text(drawn, encoding="utf-8")
    notes = (Path(__file__).resolve().parent / "NOTES.md").read_text(encoding="utf-8")
    parts = (
        [
            "# Results",
            "",
            "Made by `make bench`; do not edit. How it was measured, and which cases are older, "
            "stands below.",
        ],
        _targets(cases),
        [f"![Seconds by number of articles]({path.with_suffix('.svg').name})"] if drawn else [],
        *(_builds(cases, name) for name in _sorted(cases, "start-up", "cold", "edit")),
        *(_memory(cases, name) for name in _sorted(cases, "memory")),
        *(_preview(cases, name) for name in _sorted(cases, "preview")),
        *(_checks(cases, name) for name in _sorted(cases, "check")),
        *(_builds(cases, name) for name in _sorted(cases, "search")),
        _growth(cases),
        _circumstances(data),
        [notes.strip()],
    )  # fmt: skip
    text = "\n\n".join("\n".join(part) for part in parts if part)
    path.write_text(text + "\n", encoding="utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A Markdown table whose first column is text and whose others are numbers."""
    lines = [f"| {' | '.join(head)} |", "| --- |" + " ---: |" * (len(head) - 1)]
    return [*lines, *(f"| {' | '.join(row)} |" for row in rows)]


def _targets(cases: Cases) -> list[str]:
    rows = (
        (
            one.promise,
            f"{'at least' if one.at_least else 'at most'} {one.limit:.2f}{one.unit}",
            "" if one.measured is None else f"{one.measured:.2f}{one.unit}",
            one.in_words(),
        )
        for one in verdicts(cases)
    )
    return ["## Targets", "", *table(("Target", "Promised", "Measured", ""), rows)]


def _builds(cases: Cases, name: str) -> list[str]:
    """Wall and processor time of each tool; for edits also net of start-up."""
    case, size = name.split("/")
    rounds = rounds_of(cases, name)
    base = "practice" if case == "search" else "hugo"
    head = ["", "wall, s", "from-to", "CPU, s", f"wall, of {TITLES[base]}'s", "CPU, of it"]
    if case == "edit":
        head += ["net wall, s", "net, of Hugo's"]
    rows = (_build_row(cases, rounds, tool, case, int(size), base) for tool in _tools(rounds))
    heading = f"{HEADINGS.get(case, 'Search index, cold build')}, {int(size):,} articles"
    if case == "start-up":
        heading = "Start-up: the same command on a site of one article, warm, nothing changed"
    return [f"## {heading}", "", *table(head, rows), "", _rounds_note(rounds)]


def _build_row(
    cases: Cases, rounds: list[Round], tool: str, case: str, size: int, base: str
) -> list[str]:
    walls = costs(rounds, tool, "wall")
    if not walls:
        return [TITLES[tool], f"failed: {_failure(rounds, tool)}", *[""] * 4]
    row = [
        TITLES[tool],
        _number(median(rounds, tool, "wall")),
        f"{min(walls):.2f}-{max(walls):.2f}",
        _number(median(rounds, tool, "cpu")),
        _number(ratio(rounds, tool, base, "wall"), "×"),
        _number(ratio(rounds, tool, base, "cpu"), "×"),
    ]
    if case == "edit":
        own, hugo = net(cases, size, tool, "wall"), net(cases, size, "hugo", "wall")
        times = own / hugo if own is not None and hugo and hugo > 0 else None
        row += [_number(own), _number(times, "×")]
    return row


def _memory(cases: Cases, name: str) -> list[str]:
    rounds = rounds_of(cases, name)
    rows = (
        (
            TITLES[tool],
            _megabytes(median(rounds, tool, "tree")),
            _megabytes(median(rounds, tool, "largest")),
            _number(ratio(rounds, tool, "hugo", "tree"), "×"),
        )
        for tool in _tools(rounds)
    )
    head = ("", "all processes (PSS), MB", "largest process (RSS), MB", "PSS, of Hugo's")
    heading = f"## Peak memory of a cold build, {int(name.split('/')[1]):,} articles"
    return [heading, "", *table(head, rows), "", _rounds_note(rounds)]


def _preview(cases: Cases, name: str) -> list[str]:
    rounds = rounds_of(cases, name)
    rows = []
    ours = {
        f"practice-{kind}": f"practice preview, {edited.title}"
        for kind, edited in kinds_of(int(name.split("/")[1])).items()
        if any(f"practice-{kind}" in one for one in rounds)
    }
    titles = {"practice": "practice preview, an article", **ours, "hugo": "hugo server, an article"}
    for tool, title in titles.items():
        waits = [wait * 1000 for wait in costs(rounds, tool, "wall")]
        middle = median(rounds, tool, "wall")
        if middle is None:
            rows.append((title, _failure(rounds, tool), ""))
        else:
            rows.append((title, f"{middle * 1000:.0f}", f"{min(waits):.0f}-{max(waits):.0f}"))
    heading = f"## Preview, save to served, {int(name.split('/')[1]):,} articles"
    return [heading, "", *table(("", "ms", "from-to"), rows), "", _rounds_note(rounds)]


def _checks(cases: Cases, name: str) -> list[str]:
    rounds = rounds_of(cases, name)
    rows = (
        (
            title,
            _number(median(rounds, checker, "wall")) or f"failed: {_failure(rounds, checker)}",
            _number(median(rounds, checker, "cpu")),
        )
        for checker, title in CHECKERS.items()
    )
    heading = f"## Check only, {int(name.split('/')[1]):,} articles"
    return [heading, "", *table(("", "wall, s", "CPU, s"), rows), "", _rounds_note(rounds)]


def _growth(cases: Cases) -> list[str]:
    sizes = sorted({int(name.split("/")[1]) for name in cases if name.startswith("cold/")})
    rows = []
    for size in sizes:
        pages = cases[f"cold/{size}"].get("pages", {}).get("practice")
        cold, edit = (rounds_of(cases, f"{case}/{size}") for case in ("cold", "edit"))
        memory = median(rounds_of(cases, f"memory/{size}"), "practice", "tree")
        row = [f"{size:,}", f"{pages or 0:,}"]
        row += [_number(median(cold, "practice", "wall")), _number(per_page(cases, "cold", size))]
        row += [_number(median(edit, "practice", "wall")), _number(per_page(cases, "edit", size))]
        rows.append([*row, _megabytes(memory)])
    head = ("articles", "pages", "cold, s", "ms a page", "one edit, s", "ms a page", "MB (PSS)")
    return ["## Growth of practice-site", "", *table(head, rows)] if rows else []


def _circumstances(data: Mapping[str, Any]) -> list[str]:
    machine, versions = data.get("machine", {}), data.get("versions", {})
    lines = ["## Versions and machine", ""]
    lines += [f"- {name}: {version}" for name, version in versions.items()]
    if machine:
        lines.append(
            f"- {machine['processors']} processors ({machine['processor']}), "
            f"{machine['memory_gb']} GB, {machine['system']}"
        )
    commits = sorted({case.get("commit", "") for case in data["cases"].values()})
    return [*lines, f"- Commits that were measured: {', '.join(commits)}"]


def _panels(cases: Cases) -> list[tuple[str, Lines]]:
    panels: list[tuple[str, Lines]] = []
    for case in ("cold", "edit"):
        lines: dict[str, list[tuple[int, float]]] = {}
        for name in _sorted(cases, case):
            for tool in _tools(rounds_of(cases, name)):
                seconds = median(rounds_of(cases, name), tool, "wall")
                if seconds is not None:
                    lines.setdefault(tool, []).append((int(name.split("/")[1]), seconds))
        panels.append((HEADINGS[case], lines))
    return panels


def _sorted(cases: Cases, *names: str) -> Iterator[str]:
    for name in names:
        sizes = sorted(int(key.split("/")[1]) for key in cases if key.split("/")[0] == name)
        yield from (f"{name}/{size}" for size in sizes)


def _tools(rounds: Iterable[Round]) -> list[str]:
    seen = {name for one in rounds for name in one}
    return [name for name in TITLES if name in seen]


def _rounds_note(rounds: Sequence[Round]) -> str:
    loads = [one["load"] for one in rounds if "load" in one]
    busy = f"; the machine's load was {min(loads):.1f} to {max(loads):.1f}" if loads else ""
    return f"{len(rounds)} rounds{busy}."


def _failure(rounds: Iterable[Round], tool: str) -> str:
    why = next((r[tool]["failed"] for r in rounds if "failed" in r.get(tool, {})), "not measured")
    return " ".join(str(why).replace("|", "/").split())


def _number(value: float | None, unit: str = "") -> str:
    return "" if value is None else f"{value:.2f}{unit}"


def _megabytes(value: float | None) -> str:
    return "" if value is None else f"{value / 1e6:.0f}"

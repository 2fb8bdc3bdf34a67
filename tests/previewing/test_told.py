from pathlib import Path

from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span
from practice_site.previewing.snapshot import Snapshot, Trouble
from practice_site.previewing.told import change_lines, start_lines
from practice_site.previewing.update import Update

ROOT = Path("/site")
FINDING = Finding(
    span=Span("content/a.md", 3, 1),
    rule="PS602",
    name="link-broken",
    severity=Severity.WARNING,
    message="It leads\x1b nowhere.",
    remedy="Take it out.",
)
SAID = "content/a.md:3:1: warning PS602 link-broken: It leads\\x1b nowhere.\n  Take it out.\n"


def update(after: Snapshot, pages: int = 2, new: tuple[Finding, ...] = ()) -> Update:
    return Update(pages=pages, new=new, after=after, milliseconds=12.4)


def test_the_beginning_says_all() -> None:
    after = Snapshot(findings=(FINDING,))
    assert start_lines(after, color=False) == f"{SAID}No errors, 1 warning."


def test_a_change_says_what_it_did_and_what_is_new() -> None:
    changed = [ROOT / "content/a.md"]
    after = Snapshot(findings=(FINDING,))
    line = "content/a.md changed: 2 pages made in 12 ms; no errors, 1 warning"
    assert change_lines(changed, update(after), ROOT, color=False) == line
    told = change_lines(changed, update(after, 1, (FINDING,)), ROOT, color=False)
    assert told == f"{line.replace('2 pages', '1 page')}\n{SAID}".rstrip("\n")


def test_many_changes_are_counted() -> None:
    changed = [ROOT / f"{name}.md" for name in "edcba"] + [Path("/else/where")]
    line = change_lines(changed, update(Snapshot()), ROOT, color=False)
    assert line.startswith("/else/where, a.md, b.md, 3 more changed: ")


def test_what_is_kept_and_why_nothing_was_made() -> None:
    kept = Snapshot(kept={"/a/": ()})
    assert "; 1 page kept as before; " in change_lines([], update(kept), ROOT, color=False)
    trouble = Snapshot(troubles=(Trouble("It cannot be run.", "Undo it.", "pelicanconf.py:3"),))
    told = change_lines([ROOT / "pelicanconf.py"], update(trouble), ROOT, color=False)
    assert told.endswith("\npelicanconf.py:3: error: It cannot be run.\n  Undo it.")

"""What the terminal is told."""

from collections.abc import Collection, Iterable
from pathlib import Path

from practice_site.previewing.snapshot import Snapshot
from practice_site.previewing.update import Update
from practice_site.reports.text import render_text, summary_line, terminal_width
from practice_site.reports.visible import visible

NAMED = 3
"""So many changed files are named, the rest counted."""


def start_lines(snapshot: Snapshot, *, color: bool) -> str:
    """Everything that is wrong with the site when the preview begins, as `practice check` says."""
    report = render_text(
        snapshot.findings, color=color, suppressed=snapshot.suppressed, width=terminal_width()
    )
    summary = summary_line(snapshot.findings, snapshot.suppressed, baseline=snapshot.baseline)
    return f"{_troubles(snapshot)}{report}{summary}"


def change_lines(changed: Collection[Path], update: Update, root: Path, *, color: bool) -> str:
    """What a change did, in one line; below it what was not wrong before.

    Where nothing is named, it is what changes before have done to all pages.
    """
    after = update.after
    named = f"{_names(changed, root)} changed" if changed else "The whole site"
    time = f"{update.milliseconds:.0f} ms"
    if not update.is_whole:
        return f"{named}: pages can be seen after {time}"
    done = f"{named}: {update.pages} page{'' if update.pages == 1 else 's'} made in {time}"
    kept = len(after.pages) if after.troubles else len(after.kept)
    as_before = f"; {kept} page{'' if kept == 1 else 's'} kept as before" if kept else ""
    count = summary_line(after.findings).rstrip(".").lower()
    report = render_text(update.new, color=color, width=terminal_width())
    return f"{done}{as_before}; {count}\n{_troubles(after)}{report}".rstrip("\n")


def _names(changed: Iterable[Path], root: Path) -> str:
    names = sorted(
        path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
        for path in changed
    )
    shown = [visible(name) for name in names[:NAMED]]
    if more := len(names) - NAMED:
        shown += [f"{more} more"] if more > 0 else []
    return ", ".join(shown)


def _troubles(snapshot: Snapshot) -> str:
    return "".join(
        f"{visible(t.place) + ': ' if t.place else ''}error: {visible(t.message)}\n"
        f"  {visible(t.remedy)}\n"
        for t in snapshot.troubles
    )

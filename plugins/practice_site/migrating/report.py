"""What a migration prints: what came over, where old addresses go, and what is left to decide."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from practice_site.importing.layout import Row, laid_out
from practice_site.migrating.migration import Migration
from practice_site.migrating.old_draft import OldDraft
from practice_site.migrating.old_site import Source
from practice_site.migrating.statuses import Fate, Status
from practice_site.model.testimonial import Testimonial

MOST = 20
"""So many of a kind are spelled out; the table has them all."""

_ORDER = (
    Status.REDIRECT,
    Status.SAME,
    Status.GONE,
    Status.LEFT_OUT,
    Status.IMPOSSIBLE,
    Status.CONFLICT,
    Status.NOT_MAPPED,
)
_WORDS = {
    Status.REDIRECT: "lead on to a page of this site",
    Status.SAME: "stay as they are: this site has a page at the same address",
    Status.GONE: "are given up",
    Status.LEFT_OUT: "are left out, as they need no successor",
    Status.IMPOSSIBLE: "cannot be redirected",
    Status.CONFLICT: "are in conflict",
    Status.NOT_MAPPED: "are not mapped: nobody has said where they go",
}
_KINDS = {
    "attachment": ("picture or file", "pictures and files"),
    "nav_menu_item": ("menu entry", "menu entries"),
    "revision": ("older version",),
    "wp_block": ("block for reuse", "blocks for reuse"),
}
_STATES = {"future": "scheduled", "pending": "waiting to be approved", "trash": "in the trash"}


def report_lines(done: Migration, *, dry_run: bool, width: int) -> Iterator[str]:
    """The report as lines of at most `width` characters."""
    for row in _rows(done, dry_run=dry_run):
        yield from laid_out(row, width)


def _rows(done: Migration, *, dry_run: bool) -> Iterator[Row]:
    yield from _block("Read", _sources(done))
    yield from _block("Would be imported" if dry_run else "Imported", _drafts(done))
    yield from _block("Not imported", _not_imported(done))
    yield from _block("Where the old addresses go", _fates(done.fates))
    yield from _block("To decide, most visited first", _open(done.fates))
    yield from _block("Left out, though searchers came to them", _missed(done.fates))
    yield from _block("Would be written" if dry_run else "Written", _written(done))


def _block(title: str, rows: Iterable[Row]) -> Iterator[Row]:
    rows = list(rows)
    if rows:
        yield Row(title)
        yield from rows
        yield Row("")


def _sources(done: Migration) -> Iterator[Row]:
    for source in done.sources:
        yield _item(f"{source.name}: {source.what}, {_holds(source)}")
    if done.hosts:
        yield _item(f"the old site is taken to be at {', '.join(done.hosts)}")
    for note in (note for source in done.sources for note in source.notes):
        yield _item(note)


def _holds(source: Source) -> str:
    if not source.items and source.visited:
        clicks = sum(each.traffic.clicks for each in source.visited)
        return f"{_count(len(source.visited), 'page')} with {_count(clicks, 'click')}"
    if not source.items:
        return _count(len(source.listed), "address", "addresses")
    types = Counter(item.type for item in source.items)
    shown = (_count(number, *_KINDS.get(name, (name,))) for name, number in types.most_common(8))
    return ", ".join(shown)


def _drafts(done: Migration) -> Iterator[Row]:
    for draft in done.drafts[:MOST]:
        yield _item(f"{draft.path} ({_accounted(draft)})")
        for remark in draft.remarks:
            yield Row(remark, "      - ", "        ")
    yield from _rest(done.drafts, "draft", "drafts")
    if done.drafts:
        words = sum(draft.accounting.total for draft in done.drafts)
        lost = sum(map(_lost, done.drafts))
        quotes = sum(isinstance(draft.record, Testimonial) for draft in done.drafts)
        testimonials = f", {_count(quotes, 'testimonial')} among them," if quotes else ""
        yield _item(
            f"{_count(len(done.drafts), 'draft')}{testimonials} with {words:,} words in the source,"
            f" {lost:,} lost"
        )
    if done.there:
        yield _item(f"{_count(done.there, 'text')} of the old site had a page or a draft already")


def _lost(draft: OldDraft) -> int:
    return sum(len(run.words) for run in draft.accounting.lost)


def _accounted(draft: OldDraft) -> str:
    total, lost = draft.accounting.total, _lost(draft)
    if not lost:
        return f"{_count(total, 'word')}, none lost"
    words = [word for run in draft.accounting.lost for word in run.words]
    shown = " ".join(words[:8]) + (" …" if lost > 8 else "")
    return f"{_count(total, 'word')}, {lost:,} lost: {shown}"


def _not_imported(done: Migration) -> Iterator[Row]:
    for each in sorted(done.not_imported, key=lambda each: not each.amiss)[:MOST]:
        mark = "Error: " if each.amiss else ""
        yield _item(f"{mark}“{each.item.title or each.item.link}”: {each.why}")
    yield from _rest(done.not_imported, "text", "texts")
    if done.kept_out:
        states = Counter(
            "with a password" if item.protected else _STATES.get(item.status, item.status)
            for item in done.kept_out
        )
        what = ", ".join(f"{number} {state}" for state, number in states.most_common())
        yield _item(
            f"{_count(len(done.kept_out), 'text')} that visitors could not read: {what}. "
            "--with-drafts takes them in as well"
        )


def _fates(fates: Sequence[Fate]) -> Iterator[Row]:
    clicks = sum(fate.clicks for fate in fates)
    for status in _ORDER:
        these = [fate for fate in fates if fate.status is status]
        if not these:
            continue
        visits = sum(fate.clicks for fate in these)
        share = f" ({visits:,} clicks, {visits / clicks:.0%})" if clicks and visits else ""
        kinds = Counter(fate.kind for fate in these)
        named = status in (Status.LEFT_OUT, Status.IMPOSSIBLE)
        which = ": " + ", ".join(f"{n} × {k}" for k, n in kinds.most_common(6)) if named else ""
        yield Row(f"{_WORDS[status]}{share}{which}", f"  {len(these):>6,}  ", " " * 10)


def _open(fates: Iterable[Fate]) -> Iterator[Row]:
    these = sorted((fate for fate in fates if fate.open), key=lambda fate: fate.rank)
    for fate in these[:MOST]:
        yield _item(f"{_visits(fate)}{fate.old.address.shown}")
        yield Row(f"{fate.why[:1].upper()}{fate.why[1:]}.", "      ", "      ")
        if fate.suggestion:
            yield Row(f"{fate.suggestion.url} ({fate.suggestion.title})?", "      ", "      ")
    yield from _rest(these, "address", "addresses")


def _missed(fates: Iterable[Fate]) -> Iterator[Row]:
    these = [
        fate for fate in fates if fate.status is Status.LEFT_OUT and fate.clicks and not fate.said
    ]
    these.sort(key=lambda fate: fate.rank)
    for fate in these[:MOST]:
        yield _item(f"{_visits(fate)}{fate.old.address.shown} ({fate.kind})")
    yield from _rest(these, "address", "addresses")


def _written(done: Migration) -> Iterator[Row]:
    for written in done.written:
        if written.fault:
            yield _item(f"Error: {written.path} was left alone: {written.fault}. Add by hand:")
            for entry in written.entries[:MOST]:
                yield Row(f"under {entry.key}: {entry.value}", "      ", "      ")
        else:
            keys = Counter(entry.key for entry in written.entries)
            what = ", ".join(f"{number} under {key}" for key, number in keys.items())
            yield _item(f"{written.path} ({what})")


def _visits(fate: Fate) -> str:
    return f"{_count(fate.clicks, 'click')}: " if fate.clicks else ""


def _item(text: str) -> Row:
    return Row(text, "  - ", "    ")


def _rest(things: Sequence[object], one: str, several: str) -> Iterator[Row]:
    if len(things) > MOST:
        yield _item(f"and {_count(len(things) - MOST, f'more {one}', f'more {several}')}")


def _count(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"

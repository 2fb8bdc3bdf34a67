"""What an import prints: what was recognised, changed, dropped, and what is left to do."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from practice_site.importing.accounting import Accounting, Run
from practice_site.importing.blocks import Listing
from practice_site.importing.draft import Draft
from practice_site.importing.lines import Cleaning, Removed, Why, cleaning_of
from practice_site.importing.lost_links import LostLink, lost_links
from practice_site.importing.parts import ImportedSection, Remark
from practice_site.model.markdown import Role

WIDTH = 100
_LABEL = 18
_MARKS = (Why.QUOTATION_MARKS, Why.DASH)
_MOST_RUNS = 20


def report_lines(draft: Draft, remarks: Iterable[Remark], accounting: Accounting) -> Iterator[str]:
    """The report on one import, as lines of at most `WIDTH` characters."""
    yield f"{draft.source.name}: {draft.front['title']}"
    yield from _block("Recognised", _recognised(draft))
    yield from _block("Changed", _changed(draft))
    yield from _block("Dropped: in the source, not in the draft", _dropped(draft.outline.removed))
    yield from _block("Could not place", _remarks(draft.outline.unplaced))
    yield from _block("Please look at", _remarks(remarks))
    if not draft.source.markdown:
        yield from _block("Links lost", _links(lost_links(draft.passages)))
    yield from _block("Words", _words(accounting))


def _block(title: str, lines: Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    if lines:
        yield ""
        yield title
        yield from lines


def _recognised(draft: Draft) -> Iterator[str]:
    outline = draft.outline
    byline = outline.byline
    yield from _entry("title", str(draft.front["title"]) if outline.title else "none found")
    if outline.subtitle:
        yield from _entry("subtitle", str(draft.front["subtitle"]))
    named = byline and ", ".join(filter(None, (byline.name, byline.degree, *byline.specialties)))
    yield from _entry("byline", named or "none: the practice is the author")
    yield from _entry("author", str(draft.front["author"]))
    yield from _entry("format", str(draft.front["format"]))
    if outline.lead:
        yield from _entry("introduction", "the text before the first heading")
    yield from _entry("sections", f"{len(outline.sections)}:")
    for section in outline.sections:
        yield from _section(section)
    yield from _details(draft)


def _section(section: ImportedSection) -> Iterator[str]:
    indent = " " * (_LABEL + 4)
    what = f"{section.role.value.replace('-', ' '):<17}"
    yield from wrap(
        f"{f'line {section.line}':<9}{what}{section.heading}",
        WIDTH,
        initial_indent=" " * (_LABEL + 2),
        subsequent_indent=indent + " " * 24,
    )


def _details(draft: Draft) -> Iterator[str]:
    for section in draft.outline.sections:
        yield from _lists(section)
        if section.role is Role.FAQ:
            yield from _entry("FAQ", _count(section.pairs, "question"))
    for record in draft.records:
        by = record.testimony.attribution or "nobody named"
        words = len(record.testimony.text.split())
        yield from _entry("testimonial", f"{record.id}: {words} words, by {by}")
    if draft.outline.disclaimers:
        yield from _entry("disclaimer", "the educational one")
    yield from _entry("serves", ", ".join(_list(draft.front.get("serves"))) or "no known place")
    if services := _list(draft.front.get("services")):
        yield from _entry("services", ", ".join(services))
    if hospitals := [named.name for named in draft.organizations.hospitals]:
        yield from _entry("hospitals", "; ".join(hospitals))
    yield from _entry("summary", str(draft.front["summary"]))


def _lists(section: ImportedSection) -> Iterator[str]:
    for listing in section.all_parts:
        if not isinstance(listing, Listing):
            continue
        count = len(listing.items)
        names = "; ".join(_short(item.label or item.text) for item in listing.items)
        if section.role is Role.KEY_TAKEAWAYS:
            yield from _entry("key takeaways", str(count))
        elif listing.numbered:
            yield from _entry("steps", f"{count}: {names}")
        elif any(item.label for item in listing.items):
            yield from _entry("labelled list", f"{count}: {names}")
        else:
            yield from _entry("list", f"{count} entries under “{section.heading}”")


def _changed(draft: Draft) -> Iterator[str]:
    outline = draft.outline
    for note in draft.source.notes:
        yield from _bullet(note)
    yield from _cleaning(cleaning_of(draft.source.lines))
    lists = [
        part
        for parts in (outline.lead, *(section.all_parts for section in outline.sections))
        for part in parts
        if isinstance(part, Listing)
    ]
    if lists and not draft.source.markdown:
        yield from _bullet(f"{_count(lists, 'list')} with typed bullets or numbers became Markdown")
    labels = [item for entry in lists for item in entry.items if item.label and not item.glued]
    if labels and not draft.source.markdown:
        yield from _bullet(f"{_count(labels, 'label')} in lists are set in bold")
    for record in draft.records:
        yield from _bullet(
            f"line {record.testimony.line}: the quote stands verbatim in {record.path}, without "
            f"the quotation marks around it; in the article is {{testimonial: {record.id}}}"
        )
    for remark in outline.changed:
        yield from _bullet(f"line {remark.line}: {remark.message}")


def _cleaning(cleaning: Cleaning) -> Iterator[str]:
    if cleaning.invisible:
        what = _count(cleaning.invisible, "invisible character")
        yield from _bullet(f"{what} taken out ({_at(cleaning.invisible)})")
    if cleaning.non_breaking:
        what = _count(cleaning.non_breaking, "non-breaking space")
        yield from _bullet(f"{what} became ordinary ({_at(cleaning.non_breaking)})")
    for line, word in cleaning.mojibake:
        yield from _bullet(
            f"line {line}: “{word}” has letters broken by a wrong encoding; it was kept: "
            "correct it in the draft"
        )


def _dropped(removed: Iterable[Removed]) -> Iterator[str]:
    for piece in removed:
        if piece.why not in _MARKS:
            yield from _bullet(f"line {piece.line}, {piece.why.value}: “{piece.text}”")


def _remarks(remarks: Iterable[Remark]) -> Iterator[str]:
    for remark in remarks:
        where = f"line {remark.line}: " if remark.line else ""
        yield from _bullet(where + remark.message, *remark.remedy.splitlines())


def _links(links: Iterable[LostLink]) -> Iterator[str]:
    links = list(links)
    if links:
        yield from wrap(
            "A plain-text file does not carry where links lead. These phrases look like links; "
            "make those that should be links in the draft: [phrase](/address/).",
            WIDTH,
            initial_indent="  ",
            subsequent_indent="  ",
        )
    for link in links:
        yield from _bullet(f"line {link.line}: “{link.phrase}”")


def _words(accounting: Accounting) -> Iterator[str]:
    percent = int(accounting.coverage * 1000) / 10
    yield from wrap(
        f"{accounting.total:,} in the source: {accounting.placed:,} read back from the written "
        f"draft, {accounting.set_aside:,} dropped as listed above, "
        f"{accounting.total - accounting.placed - accounting.set_aside:,} lost. "
        f"{percent}% are accounted for.",
        WIDTH,
        initial_indent="  ",
        subsequent_indent="  ",
    )
    yield from _runs("lost, put them back by hand", accounting.lost)
    yield from _runs("now at another place", accounting.moved)
    yield from _runs("in the draft, but not (or not twice) in the source", accounting.extra)


def _runs(what: str, runs: tuple[Run, ...]) -> Iterator[str]:
    for run in runs[:_MOST_RUNS]:
        yield from _bullet(f"line {run.line}, {what}: “{run.text}”")
    if len(runs) > _MOST_RUNS:
        yield from _bullet(f"and {len(runs) - _MOST_RUNS} more")


def _entry(label: str, text: str) -> Iterator[str]:
    yield from wrap(
        f"{label:<{_LABEL}}{text}",
        WIDTH,
        initial_indent="  ",
        subsequent_indent=" " * (_LABEL + 2),
        break_on_hyphens=False,
    )


def _bullet(text: str, *more: str) -> Iterator[str]:
    yield from wrap(
        text, WIDTH, initial_indent="  - ", subsequent_indent="    ", break_on_hyphens=False
    )
    for line in more:
        # A command must be copied whole: it is not wrapped.
        if line.startswith("Run: "):
            yield f"    {line}"
        else:
            yield from wrap(
                line,
                WIDTH,
                initial_indent="    ",
                subsequent_indent="    ",
                break_on_hyphens=False,
            )


def _short(text: str) -> str:
    words = text.split()
    return text if len(words) <= 8 else " ".join(words[:6]) + " …"


def _count(things: Sequence[object], what: str) -> str:
    number = len(things)
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _at(lines: tuple[int, ...]) -> str:
    numbers = list(dict.fromkeys(lines))
    shown = ", ".join(map(str, numbers[:8])) + (" and others" if len(numbers) > 8 else "")
    return f"{'line' if len(numbers) == 1 else 'lines'} {shown}"


def _list(value: object) -> list[str]:
    return [str(entry) for entry in value] if isinstance(value, list) else []

"""What an import prints: what was recognised, changed, dropped, and what is left to do."""

from collections.abc import Iterable, Iterator, Sequence

from practice_site.importing.accounting import Accounting, Run
from practice_site.importing.blocks import Listing
from practice_site.importing.draft import Draft
from practice_site.importing.layout import Row, laid_out
from practice_site.importing.lines import Why, cleaning_of
from practice_site.importing.lost_links import LostLink, lost_links
from practice_site.importing.parts import ImportedSection, Remark
from practice_site.importing.source_text import SourceText, near
from practice_site.model.markdown import Role

WIDTH = 100
_LABEL = 18
_MARKS = (Why.QUOTATION_MARKS, Why.DASH)
_MOST_RUNS = 20
_MOST_WORDS = 40


def report_lines(
    draft: Draft, remarks: Iterable[Remark], accounting: Accounting, *, width: int = WIDTH
) -> Iterator[str]:
    """The report on one import, as lines of at most `width` characters.

    Only commands, which must be copied whole, may be longer.
    """
    for row in _report(draft, remarks, accounting):
        yield from laid_out(row, width)


def _report(draft: Draft, remarks: Iterable[Remark], accounting: Accounting) -> Iterator[Row]:
    yield Row(f"{draft.source.name}: {draft.front['title']}")
    yield from _block("Recognised", _recognised(draft))
    yield from _block("Pictures", _pictures(draft))
    yield from _block("Changed", _changed(draft))
    yield from _block("Dropped: in the source, not in the draft", _dropped(draft))
    yield from _block("Could not place", _remarks(draft.source, draft.outline.unplaced))
    yield from _block("Please look at", _remarks(draft.source, remarks))
    if not draft.source.markdown:
        yield from _block("Links lost", _links(lost_links(draft.passages)))
    yield from _block("Words", _words(accounting))


def _block(title: str, rows: Iterable[Row]) -> Iterator[Row]:
    rows = list(rows)
    if rows:
        yield Row("")
        yield Row(title)
        yield from rows


def _recognised(draft: Draft) -> Iterator[Row]:
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
    yield from _entry("sections", f"{len(outline.sections)}:" if outline.sections else "none")
    for section in outline.sections:
        yield from _section(draft.source, section)
    yield from _details(draft)


def _section(source: SourceText, section: ImportedSection) -> Iterator[Row]:
    place = "" if source.document else f"{f'line {section.line}':<9}"
    label = f"{'':<{_LABEL + 2}}{place}"
    what = section.role.value.replace("-", " ")
    yield Row(section.heading, f"{label}{what:<17}", " " * (len(label) + 17))


def _details(draft: Draft) -> Iterator[Row]:
    for section in draft.outline.sections:
        yield from _lists(section)
        if section.role is Role.FAQ:
            yield from _entry("FAQ", _count(section.pairs, "question"))
    for record in draft.records:
        by = record.testimony.attribution or "nobody named"
        words = len(record.testimony.text.split())
        yield from _entry("testimonial", f"{record.id}: {words} words, by {by}")
    if draft.outline.disclaimers:
        yield from _entry("disclaimer", "the educational one; pages show the practice's own")
    yield from _entry("serves", ", ".join(_list(draft.front.get("serves"))) or "no known place")
    if services := _list(draft.front.get("services")):
        yield from _entry("services", ", ".join(services))
    if hospitals := [named.name for named in draft.organizations.hospitals]:
        yield from _entry("hospitals", "; ".join(hospitals))
    yield from _entry("summary", str(draft.front["summary"]))


def _lists(section: ImportedSection) -> Iterator[Row]:
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


def _pictures(draft: Draft) -> Iterator[Row]:
    for picture in draft.pictures:
        there = " (the site has it already)" if picture.known else ""
        if picture.refused:
            yield from _bullet(
                f"not taken: {picture.refused}",
                f"The draft names it {picture.path} where it stood. Put it into content/images/ "
                "under that name, or take it out of the draft.",
            )
        elif picture.alt:
            yield from _bullet(f"content/{picture.path}{there}: “{picture.alt}”")
        else:
            yield from _bullet(
                f"content/{picture.path}{there}: no words for people who cannot see it",
                f"Say in one sentence what it shows, between the brackets of ![]({picture.path}) "
                "in the draft. practice check asks for it there.",
            )


def _changed(draft: Draft) -> Iterator[Row]:
    outline = draft.outline
    for note in draft.source.notes:
        yield from _bullet(note)
    yield from _cleaning(draft.source)
    lists = [
        part
        for parts in (outline.lead, *(section.all_parts for section in outline.sections))
        for part in parts
        if isinstance(part, Listing)
    ]
    if lists and not draft.source.markdown:
        what = _count(lists, "list")
        yield from _bullet(f"{what} with typed bullets or numbers, now set as Markdown")
    labels = [item for entry in lists for item in entry.items if item.label and not item.glued]
    if labels and not draft.source.markdown:
        yield from _bullet(f"{_count(labels, 'label')} in lists are set in bold")
    for record in draft.records:
        yield from _bullet(
            f"{draft.source.where(record.testimony.line)}: the quote went, word for word and "
            f"without the quotation marks around it, to {record.path}; "
            f"{{testimonial: {record.id}}} stands in its place in the article"
        )
    for remark in outline.changed:
        yield from _bullet(f"{draft.source.where(remark.line)}: {remark.message}")


def _cleaning(source: SourceText) -> Iterator[Row]:
    texts = source.document.paragraphs if source.document else source.lines
    cleaning = cleaning_of(texts)
    if cleaning.invisible:
        what = _count(cleaning.invisible, "invisible character")
        yield from _bullet(f"{what} taken out{_at(source, cleaning.invisible)}")
    if cleaning.non_breaking:
        what = _count(cleaning.non_breaking, "non-breaking space")
        yield from _bullet(f"{what} became ordinary{_at(source, cleaning.non_breaking)}")
    for line, word, better in cleaning.mended:
        place = near(texts[line - 1]) if source.document else source.where(line)
        yield from _bullet(
            f"{place}: “{word}” was broken by a wrong encoding, and is “{better}” now"
        )
    for line, word in cleaning.mojibake:
        place = near(texts[line - 1]) if source.document else source.where(line)
        yield from _bullet(
            f"{place}: “{word}” has letters broken by a wrong encoding; it was kept: "
            "correct it in the draft"
        )


def _dropped(draft: Draft) -> Iterator[Row]:
    document = draft.source.document
    for left in document.left_out if document else ():
        yield from _bullet(f"{left.why.value}: “{_cut(left.text)}”")
    for piece in draft.outline.removed:
        if piece.why not in _MARKS:
            place = "" if document else f"line {piece.line}, "
            yield from _bullet(f"{place}{piece.why.value}: “{piece.text}”")


def _cut(text: str) -> str:
    """A long piece of a page, such as its menu, by its beginning."""
    words = text.split()
    left = len(words) - _MOST_WORDS
    return text if left <= 0 else f"{' '.join(words[:_MOST_WORDS])} … ({left} words more)"


def _remarks(source: SourceText, remarks: Iterable[Remark]) -> Iterator[Row]:
    for remark in remarks:
        where = f"{source.where(remark.line)}: " if remark.line else ""
        if source.document and where[6:-3].removesuffix(" …") in remark.message:
            where = ""  # what is quoted anyway
        yield from _bullet(where + remark.message, *remark.remedy.splitlines())


def _links(links: Iterable[LostLink]) -> Iterator[Row]:
    links = list(links)
    if links:
        yield Row(
            "A plain-text file does not say where its links led, and no address was made up. These "
            "phrases look like links. Those that should be links, write in the draft as "
            "[phrase](/address/).",
            "  ",
            "  ",
        )
    for link in links:
        yield from _bullet(f"line {link.line}: “{link.phrase}”")


def _words(accounting: Accounting) -> Iterator[Row]:
    percent = int(accounting.coverage * 1000) / 10
    yield Row(
        f"{accounting.total:,} in the source: {accounting.placed:,} read back from the written "
        f"draft, {accounting.set_aside:,} dropped as listed above, "
        f"{accounting.total - accounting.placed - accounting.set_aside:,} lost. "
        f"{percent}% are accounted for.",
        "  ",
        "  ",
    )
    yield from _runs("lost, put them back by hand", accounting.lost)
    yield from _runs("now at another place", accounting.moved)
    yield from _runs("in the draft, but not (or not twice) in the source", accounting.extra)


def _runs(what: str, runs: tuple[Run, ...]) -> Iterator[Row]:
    for run in runs[:_MOST_RUNS]:
        yield from _bullet(f"{run.near or f'line {run.line}'}, {what}: “{run.text}”")
    if len(runs) > _MOST_RUNS:
        yield from _bullet(f"and {len(runs) - _MOST_RUNS} more")


def _entry(label: str, text: str) -> Iterator[Row]:
    yield Row(text, f"  {label:<{_LABEL}}", " " * (_LABEL + 2))


def _bullet(text: str, *more: str) -> Iterator[Row]:
    yield Row(text, "  - ", "    ")
    for line in more:
        yield Row(line, "    ", "    ", whole=line.startswith("Run: "))


def _short(text: str) -> str:
    words = text.split()
    return text if len(words) <= 8 else " ".join(words[:6]) + " …"


def _count(things: Sequence[object], what: str) -> str:
    number = len(things)
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _at(source: SourceText, lines: tuple[int, ...]) -> str:
    if source.document is not None:
        return ""
    numbers = list(dict.fromkeys(lines))
    shown = ", ".join(map(str, numbers[:8])) + (" and others" if len(numbers) > 8 else "")
    return f" ({'line' if len(numbers) == 1 else 'lines'} {shown})"


def _list(value: object) -> list[str]:
    return [str(entry) for entry in value] if isinstance(value, list) else []

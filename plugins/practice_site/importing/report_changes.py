"""What an import changed: the part of its report on letters, lists and quotes."""

from collections.abc import Iterator

from practice_site.importing.blocks import Listing
from practice_site.importing.draft import Draft
from practice_site.importing.layout import Row
from practice_site.importing.lines import cleaning_of
from practice_site.importing.report_rows import bullet, count
from practice_site.importing.source_text import SourceText, near


def changes(draft: Draft) -> Iterator[Row]:
    """What is in the draft, but not as it was in the source."""
    outline = draft.outline
    for note in draft.source.notes:
        yield from bullet(note)
    yield from _cleaning(draft.source)
    lists = [
        part
        for parts in (outline.lead, *(section.all_parts for section in outline.sections))
        for part in parts
        if isinstance(part, Listing)
    ]
    if lists and not draft.source.markdown:
        what = count(lists, "list")
        yield from bullet(f"{what} with typed bullets or numbers, now set as Markdown")
    labels = [item for entry in lists for item in entry.items if item.label and not item.glued]
    if labels and not draft.source.markdown:
        yield from bullet(f"{count(labels, 'label')} in lists are set in bold")
    for record in draft.records:
        yield from bullet(
            f"{draft.source.where(record.testimony.line)}: the quote went, word for word and "
            f"without the quotation marks around it, to {record.path}; "
            f"{{testimonial: {record.id}}} stands in its place in the article"
        )
    for remark in outline.changed:
        yield from bullet(f"{draft.source.where(remark.line)}: {remark.message}")


def _cleaning(source: SourceText) -> Iterator[Row]:
    texts = source.document.paragraphs if source.document else source.lines
    cleaning = cleaning_of(texts)
    if cleaning.invisible:
        what = count(cleaning.invisible, "invisible character")
        yield from bullet(f"{what} taken out{_at(source, cleaning.invisible)}")
    if cleaning.non_breaking:
        what = count(cleaning.non_breaking, "non-breaking space")
        yield from bullet(f"{what} became ordinary{_at(source, cleaning.non_breaking)}")
    for line, word, better in cleaning.mended:
        place = near(texts[line - 1]) if source.document else source.where(line)
        yield from bullet(
            f"{place}: “{word}” was broken by a wrong encoding, and is “{better}” now"
        )
    for line, word in cleaning.mojibake:
        place = near(texts[line - 1]) if source.document else source.where(line)
        yield from bullet(
            f"{place}: “{word}” has letters broken by a wrong encoding; it was kept: "
            "correct it in the draft"
        )


def _at(source: SourceText, lines: tuple[int, ...]) -> str:
    if source.document is not None:
        return ""
    numbers = list(dict.fromkeys(lines))
    shown = ", ".join(map(str, numbers[:8])) + (" and others" if len(numbers) > 8 else "")
    return f" ({'line' if len(numbers) == 1 else 'lines'} {shown})"

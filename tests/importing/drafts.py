"""Sources and drafts in memory, for tests of importing."""

import datetime as dt
from pathlib import Path

from practice_site.authoring.yaml_text import markdown_text, yaml_text
from practice_site.importing.accounting import Accounting, account
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.parts import Outline
from practice_site.importing.source_text import SourceText
from practice_site.importing.written_words import written_words
from practice_site.model.article import Article
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.record_file import read_record

AS_OF = dt.date(2026, 11, 21)


def source_of(text: str, *, name: str = "text.txt", markdown: bool = False) -> SourceText:
    return SourceText(name, tuple(text.split("\n")), markdown)


def outline_of(text: str, *, markdown: bool = False) -> Outline:
    return read_outline(source_of(text, markdown=markdown))


def draft_of(text: str, site: Site, *, markdown: bool = False) -> Draft:
    source = source_of(text, markdown=markdown)
    return make_draft(source, read_outline(source), site, as_of=AS_OF)


def read_article(draft: Draft) -> Article:
    """The article as the site's reader finds it in the text of the draft's file."""
    record = _read("article", draft.path, markdown_text(draft.front, draft.body))
    assert isinstance(record, Article)
    return record


def accounting_of(draft: Draft) -> Accounting:
    """Every word of the draft's source, compared with what the site's reader finds."""
    records: dict[str, Testimonial] = {}
    for entry in draft.records:
        record = _read("testimonial", entry.path, yaml_text(entry.values, literal={"quote"}))
        assert isinstance(record, Testimonial)
        records[entry.id] = record
    return account(draft.source, draft.outline.removed, written_words(read_article(draft), records))


def _read(kind: str, path: str, text: str) -> object:
    outcome = read_record(SourceFile(kind, path, Path(path)), text)
    assert not outcome.placeholders, outcome.problems
    return outcome.records[0]

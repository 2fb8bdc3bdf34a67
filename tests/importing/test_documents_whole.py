"""Every word of any Word document or web page is found again, whatever its letters are."""

import datetime as dt
from html import escape

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from importing.drafts import accounting_of
from importing.word_documents import bold, cell, paragraph, run, table, word_document
from practice_site.importing.draft import make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.source_text import Picture, SourceText
from practice_site.importing.web_page import read_page
from practice_site.importing.word_file import read_word
from practice_site.model.site import Site

AS_OF = dt.date(2026, 11, 21)
signs = st.sampled_from(list("*_`~<>&#|[](){}!\\-+.:?\"“”'’0123456789 "))
letters = st.sampled_from(list("abcdeé TheA"))
words = st.text(st.one_of(letters, letters, signs), min_size=1, max_size=14)
text = st.lists(words, min_size=1, max_size=6).map(" ".join)
marks = st.sampled_from([(), ("b",), ("i",), ("b", "i"), ("strike",)])
pieces = st.lists(st.tuples(text, marks), min_size=1, max_size=4)


def is_accounted_for(source: SourceText, site: Site) -> None:
    if not any(line.strip() for line in source.lines):
        return
    draft = make_draft(source, read_outline(source), site, as_of=AS_OF)
    accounting = accounting_of(draft)
    assert (accounting.lost, accounting.extra) == ((), ()), draft.body
    assert accounting.coverage == 1.0


def word_block(kind: int, inner: list[tuple[str, tuple[str, ...]]]) -> str:
    runs = [run(words, *names) for words, names in inner]
    if kind == 0:
        return bold(inner[0][0])
    if kind == 1:
        return paragraph(*runs, style="Heading2")
    if kind == 2:
        return paragraph(*runs, level=len(inner) % 2)
    if kind == 3:
        return table(cell("x") + cell("y"), cell(inner[0][0]) + cell(inner[-1][0]))
    return paragraph(*runs)


TAGS = {"b": "strong", "i": "em", "strike": "s"}


def html_block(kind: int, inner: list[tuple[str, tuple[str, ...]]]) -> str:
    line = ""
    for words, names in inner:
        opened = "".join(f"<{TAGS[name]}>" for name in names)
        closed = "".join(f"</{TAGS[name]}>" for name in reversed(names))
        line += f"{opened}{escape(words)}{closed}"
    frames = ("<p>{}</p>", "<h2>{}</h2>", "<ul><li>{}<ol><li>{}</li></ol></li></ul>")
    frames += ("<table><tr><td>{}</td><td>{}</td></tr></table>", "<div>{}<br>{}</div>")
    return frames[kind].format(line, line)


blocks = st.lists(st.tuples(st.integers(0, 4), pieces), min_size=1, max_size=6)
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@SETTINGS
@given(content=blocks)
def test_every_word_of_any_word_document_is_accounted_for(
    content: list[tuple[int, list[tuple[str, tuple[str, ...]]]]], site: Site
) -> None:
    document = word_document(
        paragraph("A Plain Title", style="Title"), *(word_block(*block) for block in content)
    )
    is_accounted_for(read_word(document, "page.docx"), site)


@SETTINGS
@given(content=blocks)
def test_every_word_of_any_page_is_accounted_for(
    content: list[tuple[int, list[tuple[str, tuple[str, ...]]]]], site: Site
) -> None:
    html = "<h1>A Plain Title</h1>" + "".join(html_block(*block) for block in content)
    source = read_page(html.encode(), "page.html", lambda _: Picture(mark=""))
    is_accounted_for(source, site)

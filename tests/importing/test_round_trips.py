"""Our Markdown, written as a Word document or a web page and imported, is the same article."""

import datetime as dt
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from importing.drafts import read_article
from importing.round_trips import (
    Entry,
    Heading,
    List,
    Para,
    Part,
    Table,
    Words,
    markdown,
    page,
    word,
)
from practice_site.importing.draft import make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.source_text import Picture, SourceText
from practice_site.importing.web_page import read_page
from practice_site.importing.word_file import read_word
from practice_site.model.markdown import Block, Body
from practice_site.model.site import Site
from practice_site.reading.markdown import read_body

TITLE = "A Plain Title for a Sample"
AS_OF = dt.date(2026, 11, 21)

letters = st.sampled_from(list("abcdeéTX123"))
signs = st.sampled_from(list("*_`~<>&#|[](){}!\\-+.:%/='\""))
word_text = st.lists(st.one_of(letters, letters, letters, signs), min_size=1, max_size=9)
some_words = st.lists(word_text.map("".join), min_size=1, max_size=3).map(" ".join)
marks = st.sampled_from(["b", "i", "s", "bi"])
addresses = st.sampled_from(
    ["https://example.org/a_b", "/services/nerve-block/", "https://example.org/?a=1&b=2#c"]
)
# What is marked begins and ends with a letter: beside a sign, marks may be none (CommonMark 6.2).
marked = st.builds(lambda text, how: Words(f"a{text}b", how), some_words, marks)
linked = st.builds(lambda text, where: Words(f"a{text}b", "", where), some_words, addresses)


@st.composite
def lines(draw: st.DrawFn, first: str = "Plain") -> tuple[Words, ...]:
    """Plain words, with marked ones and links between them; never two marked ones in a row."""
    pieces = [Words(f"{first} {draw(some_words)} is here.")]
    for piece in draw(st.lists(st.one_of(marked, linked), max_size=2)):
        pieces += [piece, Words(f"and {draw(some_words)} so on.")]
    return tuple(pieces)


headings = st.builds(
    lambda number, level: Heading(f"Part {number} of the Whole Sample", level),
    st.integers(1, 99),
    st.integers(2, 4),
)
entries = st.builds(
    Entry, lines(first="entry"), st.lists(lines(first="below"), max_size=2).map(tuple)
)
lists = st.builds(
    List, st.lists(entries, min_size=1, max_size=3).map(tuple), st.booleans(), st.booleans()
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Rows of equal length; a cell of the first says nothing in bold, since all of it is."""
    width = draw(st.integers(2, 3))
    head = tuple((Words(f"Head {draw(some_words)}"),) for _ in range(width))
    rows = [tuple(draw(lines(first="cell")) for _ in range(width)) for _ in range(draw(one_or_two))]
    return Table((head, *rows))


one_or_two = st.integers(1, 2)
paragraphs = st.builds(Para, lines(), st.booleans())
plain = st.builds(Para, lines(), st.just(False))


@st.composite
def articles(draw: st.DrawFn) -> list[Part]:
    """A text under sections; no level of heading left out, a paragraph between any two blocks."""
    parts: list[Part] = [draw(plain)]
    level = 1
    for heading in draw(st.lists(headings, min_size=1, max_size=3)):
        level = min(heading.level, level + 1)
        parts.append(Heading(heading.text, max(level, 2)))
        level = max(level, 2)
        for block in draw(st.lists(st.one_of(paragraphs, lists, tables()), min_size=1, max_size=3)):
            parts += [draw(plain), block]
    return parts


def shown(block: Block) -> tuple[str, int, str]:
    """A block as readers see it, whichever of two equal marks it was written with."""
    html = re.sub(r"\s+", " ", str(block.html)).replace("<em><strong>", "<strong><em>")
    return block.kind.value, block.level, html.replace("</strong></em>", "</em></strong>")


def content(body: Body) -> list[object]:
    sections: list[object] = [[shown(block) for block in body.lead]]
    for section in body.sections:
        sections.append((section.heading, [shown(block) for block in section.blocks]))
    return sections


def is_the_same(parts: list[Part], source: SourceText, site: Site) -> None:
    expected, problems = read_body(markdown(parts), path="article.md")
    assert not problems
    draft = make_draft(source, read_outline(source), site, as_of=AS_OF)
    article = read_article(draft)
    assert article.title == TITLE
    assert content(article.body) == content(expected), draft.body


SETTINGS = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@SETTINGS
@given(parts=articles())
def test_an_article_written_as_a_word_document_comes_back(parts: list[Part], site: Site) -> None:
    is_the_same(parts, read_word(word(TITLE, parts), "article.docx"), site)


@SETTINGS
@given(parts=articles())
def test_an_article_written_as_a_web_page_comes_back(parts: list[Part], site: Site) -> None:
    source = read_page(page(TITLE, parts), "article.html", lambda _: Picture(mark=""))
    is_the_same(parts, source, site)

"""What is written is what the parser's own renderer writes, but for what this site adds."""

from collections.abc import Iterator
from typing import Any

import lxml.html
import pyromark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.model.markdown import Block, BlockKind
from practice_site.reading.markdown import read_blocks


def blocks_of(text: str) -> tuple[Block, ...]:
    blocks, problems = read_blocks(text, path="a.md")
    assert problems == ()
    return blocks


@pytest.mark.parametrize(
    ("text", "kind", "html", "words"),
    [
        ("A *b* **c** ~~d~~\n`e<`", "paragraph", "", "A b c d\ne<"),
        ("a  \nb\\\nc", "paragraph", "<p>a<br>\nb<br>\nc</p>", "a\nb\nc"),
        ("- one\n  1. two\n- three", "bullets", "", "one\ntwo\nthree"),
        ("3. a\n\n   b\n4. c", "steps", '<ol start="3"><li><p>a</p>\n<p>b</p></li>\n', "a\nb\nc"),
        ("> a\n>\n> b", "quote", "<blockquote><p>a</p>\n<p>b</p></blockquote>", "a\nb"),
        ("```py\nif a < b:\n    c\n```", "code", "<pre><code>if a &lt;", "if a < b:\n    c"),
        ("```\n```", "code", "<pre><code></code></pre>", ""),
        ("* * *", "rule", "<hr>", ""),
        (
            "Less than <5 mm & \"so\" 'on' -- …",
            "paragraph",
            "",
            "Less than <5 mm & \"so\" 'on' -- …",
        ),
        ("&copy; &nbsp;", "paragraph", "<p>© \u00a0</p>", "©"),
    ],
)
def test_each_block_has_its_kind_its_html_and_the_text_a_reader_sees(
    text: str, kind: str, html: str, words: str
) -> None:
    (block,) = blocks_of(text)
    assert (block.kind, block.text) == (BlockKind(kind), words)
    assert block.html.startswith(html)
    assert block.text == lxml.html.fragment_fromstring(block.html).text_content().strip()


PLAIN = [
    *("# ", "## ", "\n", "\n\n", "- ", "  - ", "1. ", "7) ", "> ", "    ", "```\n", "``", "`", "*"),
    *("**", "_", "~~", "[", "](", "](/x)", "]", "[r]: /x 'T'\n", "[r]", "![x](/images/a.jpg)"),
    *("---\n", "\n| a | b |\n|---|--:|\n| c |\n", "<https://x.example>", "<5 mm", "&amp;", "&"),
    *("word ", "wörd", "\\", "  \n", '"', "'", "(", ")"),
]


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(PLAIN), max_size=25).map("".join))
def test_it_is_what_the_parsers_own_renderer_writes(text: str) -> None:
    options = (
        pyromark.Options.ENABLE_TABLES
        | pyromark.Options.ENABLE_FOOTNOTES
        | pyromark.Options.ENABLE_STRIKETHROUGH
    )
    blocks, _ = read_blocks(text, path="a.md")
    ours = "\n".join(block.html for block in blocks)
    theirs = pyromark.html(text, options=options)
    assert list(tokens(ours)) == list(tokens(theirs))


_SHARED = ("href", "src", "alt", "title", "start")


def tokens(html: str) -> Iterator[Any]:
    """Elements, the attributes that both write, and words, in order, without white space."""
    for element in lxml.html.fragment_fromstring(html, create_parent="div").iter():
        if element.tag != "div" and (element.tag != "th" or element.text_content().strip()):
            attributes = {k: v for k, v in element.attrib.items() if k in _SHARED}
            yield element.tag.replace("th", "td"), attributes
        for words in (element.text, element.tail):
            yield from (words or "").split()

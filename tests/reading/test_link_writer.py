"""Links and images in running text."""

import pytest

from practice_site.model.markdown import Block, ImageUse
from practice_site.model.span import Span
from practice_site.reading.markdown import read_blocks


def blocks_of(text: str) -> tuple[Block, ...]:
    blocks, problems = read_blocks(text, path="a.md")
    assert problems == ()
    return blocks


def test_links_keep_their_targets_and_come_in_order() -> None:
    (block,) = blocks_of(
        '[*A* b](/x/?a=1&b=2#c "T\\"") [C][r] <https://c.example> <d@e.example> '
        "[![Alt](images/p.png)](<y z>)\n\n[r]: ../Ä\n"
    )
    assert [(link.target, link.text) for link in block.links] == [
        ("/x/?a=1&b=2#c", "A b"),
        ("../Ä", "C"),
        ("https://c.example", "https://c.example"),
        ("mailto:d@e.example", "d@e.example"),
        ("y z", "Alt"),
    ]
    assert [link.span.column for link in block.links] == [1, 30, 37, 57, 71]
    assert '<a href="/x/?a=1&amp;b=2#c" title="T&quot;"><em>A</em> b</a>' in block.html
    assert '<a href="y%20z"><img src="/images/p.png" alt="Alt"></a>' in block.html


def test_images_are_found_below_content() -> None:
    (block,) = blocks_of('See ![a *b*\n![c](x)](../images/d.jpg "T").')
    assert block.html == '<p>See <img src="/images/d.jpg" alt="a b c" title="T">.</p>'
    assert block.images == (ImageUse("images/d.jpg", "a b c", Span("a.md", 1, 5, 2, 30)),)
    assert block.text == "See ."


def test_links_in_lists_tables_and_headings_are_kept_too() -> None:
    blocks = blocks_of("- [a](/a)\n  - [b](/b)\n\n| [c](/c) |\n|---|\n| [d](/d) |\n\n### [e](/e)\n")
    assert [[link.target for link in block.links] for block in blocks] == [
        ["/a", "/b"],
        ["/c", "/d"],
        ["/e"],
    ]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[a *b*](javascript:alert(1)) c", "<p>a <em>b</em> c</p>"),
        ("[a](JAVASCRIPT&colon;alert(1))", "<p>a</p>"),
        ("[a](<java&#10;script:alert(1)>)", "<p>a</p>"),
        ("[a][r]\n\n[r]: vbscript:x", "<p>a</p>"),
        ("<javascript:x>", "<p>javascript:x</p>"),
        ("![a](data:image/svg+xml;x)", "<p>a</p>"),
    ],
)
def test_a_link_that_a_browser_would_run_is_left_out_and_reported(text: str, html: str) -> None:
    (block,), (problem,) = read_blocks(text, path="a.md")
    assert (block.html, block.links, block.images) == (html, (), ())
    assert (problem.kind, problem.span.line, problem.span.column) == ("raw-html-removed", 1, 1)

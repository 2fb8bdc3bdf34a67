"""What becomes of blocks that are odd."""

from practice_site.model.markdown import BlockKind
from practice_site.reading.markdown import read_blocks


def test_a_block_of_which_nothing_is_left_is_no_block() -> None:
    text = "<!-- a -->\n\n<svg>b</svg>\n\n<style>c</style>\n\nd\n"
    blocks, _ = read_blocks(text, path="a.md")
    assert [block.text for block in blocks] == ["d"]


def test_what_is_too_deep_is_shown_as_it_was_written() -> None:
    (block,), (problem,) = read_blocks("> " * 40 + "a & b\n", path="a.md")
    assert block.kind is BlockKind.PARAGRAPH
    assert block.text == "> " * 40 + "a & b"
    assert block.html == f"<p>{'&gt; ' * 40}a &amp; b</p>"
    assert (problem.kind, problem.span) == ("invalid-value", block.span)


def test_fifteen_levels_of_lists_are_not_too_deep() -> None:
    _, problems = read_blocks("".join("  " * n + "- x\n" for n in range(15)), path="a.md")
    assert problems == ()


def test_a_heading_folds_line_ends_and_keeps_no_break_spaces() -> None:
    (block,), problems = read_blocks("Dr.\u00a0Sample\n   sees   you\n---\n", path="a.md")
    assert problems == ()
    assert (block.kind, block.level, block.text) == (
        BlockKind.HEADING,
        2,
        "Dr.\u00a0Sample sees you",
    )
    assert block.html == '<h2 id="dr-sample-sees-you">Dr.\u00a0Sample\nsees   you</h2>'

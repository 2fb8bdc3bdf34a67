"""Lines that show testimonials."""

import pytest

from practice_site.model.markdown import BlockKind
from practice_site.reading.markdown import read_blocks


def read(text: str) -> tuple[list[str], list[tuple[str, int, int]]]:
    """Each block as its HTML, or `{id}`; each problem as what it names and its place."""
    blocks, problems = read_blocks(text, path="a.md")
    shown = [
        f"{{{b.testimonial}}}" if b.kind is BlockKind.TESTIMONIAL else str(b.html) for b in blocks
    ]
    assert {problem.kind for problem in problems} <= {"invalid-value"}
    return shown, [(p.message, p.span.line, p.span.column) for p in problems]


def test_a_line_of_its_own_shows_a_testimonial() -> None:
    blocks, problems = read_blocks("Before\n\n  {testimonial: t-2026-003}  \n", path="a.md")
    block = blocks[1]
    assert (block.kind, block.testimonial, block.html, block.text) == (
        BlockKind.TESTIMONIAL,
        "t-2026-003",
        "",
        "",
    )
    assert (block.span.line, block.span.column, block.span.end_column) == (3, 3, 28)
    assert problems == ()


def test_it_splits_the_paragraph_that_it_stands_in() -> None:
    text = "Über *alles*  \n{testimonial: a}\n{ Testimonial : b_c_d }\nand [after](/x)\nthat.\n"
    blocks, problems = read_blocks(text, path="a.md")
    assert problems == ()
    assert [(b.testimonial or b.html, b.span.line, b.span.end_line) for b in blocks] == [
        ("<p>Über <em>alles</em></p>", 1, 1),
        ("a", 2, 2),
        ("b_c_d", 3, 3),
        ('<p>and <a href="/x">after</a>\nthat.</p>', 4, 5),
    ]
    assert [link.target for link in blocks[3].links] == ["/x"]


@pytest.mark.parametrize(
    ("text", "named", "line", "column"),
    [
        ("{testimonial t-1}", "{testimonial t-1}", 1, 1),
        ("{testimonial:}", "{testimonial:}", 1, 1),
        ("{testimonial: t 1}", "{testimonial: t 1}", 1, 1),
        ("{testimonial: ../secret}", "{testimonial: ../secret}", 1, 1),
        ("{testimonial: t-1", "{testimonial: t-1", 1, 1),
        ("Look: {testimonial: t-1} here", "{testimonial: t-1}", 1, 7),
        ("text\n*over\n{testimonial: t-1}\nlines*", "{testimonial: t-1}", 3, 1),
        ("- {testimonial: t-1}", "{testimonial: t-1}", 1, 3),
        ("### {testimonial: t-1}", "{testimonial: t-1}", 1, 5),
        ("text\n{foo: x}", "{foo: x}", 2, 1),
        ("{{ page.title }}", "{{ page.title }}", 1, 1),
    ],
)
def test_what_is_no_such_line_is_reported_and_stays_text(
    text: str, named: str, line: int, column: int
) -> None:
    shown, problems = read(text)
    assert named in shown[0].replace("<br>", "")
    ((message, *place),) = problems
    assert named in message
    assert place == [line, column]


def test_code_and_escaped_braces_are_left_alone() -> None:
    text = "`{testimonial: a}` \\{testimonial: b} {c}\n\n    {testimonial: d}\n\n```\n{x: y}\n```\n"
    shown, problems = read(text)
    assert len(shown) == 3
    assert problems == []


def test_one_mistake_with_double_braces_is_one_problem() -> None:
    _, problems = read("{{testimonial: t-1}}")
    assert [(line, column) for _, line, column in problems] == [(1, 2)]

"""Cutting a Markdown file in two."""

import pytest

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.front_matter import FrontMatter, split_front_matter
from practice_site.reading.yaml_nodes import MapNode


def cut(text: str) -> FrontMatter:
    result = split_front_matter(text, path="a.md")
    assert isinstance(result, FrontMatter)
    return result


@pytest.mark.parametrize(
    ("text", "title_line", "body", "body_line"),
    [
        ("---\ntitle: x\n---\nbody\n", 2, "body\n", 4),
        ("---\n\ntitle: x\n---  \n", 3, "", 5),
        ("\n\n--- \ntitle: x\n---\n\nbody\n---\nmore", 4, "\nbody\n---\nmore", 6),
        ("---\ntitle: x\n---", 2, "", 4),
        ("---\ntitle: x\n---y: z\n---\nbody", 2, "body", 5),
    ],
)
def test_lines_are_the_files_lines(text: str, title_line: int, body: str, body_line: int) -> None:
    result = cut(text)
    assert isinstance(result.header.root, MapNode)
    assert result.header.root.entries[0].key_span.line == title_line
    assert (result.body, result.body_line) == (body, body_line)


def test_a_missing_key_belongs_to_the_line_after_the_dashes() -> None:
    assert cut("---\n# nothing\n---\n").whole == Span("a.md", 2)


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("", 1, "no front matter"),
        ("title: x\n\nbody\n", 1, "no front matter"),
        ("\n# Heading\n", 1, "no front matter"),
        ("----\ntitle: x\n----\n", 1, "no front matter"),
        ("\n---\ntitle: x\nbody\n", 2, "has no end"),
    ],
)
def test_without_front_matter(text: str, line: int, word: str) -> None:
    problem = split_front_matter(text, path="a.md")
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.span) == ("front-matter-missing", Span("a.md", line))
    assert word in problem.message
    assert "three dashes" in problem.remedy

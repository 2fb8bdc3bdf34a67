"""The parser's complaints: right place, plain words, a remedy that fits."""

import pytest
import yaml

from practice_site.reading import yaml_parsing
from practice_site.reading.yaml_parsing import parse_yaml

CASES = [
    ("a:\n\tb: 1\n", 2, 1, "tab"),
    ("a:\n  - x\n\t- y\n", 3, 1, "tab"),
    ("title: How: it works\n", 1, 11, "second colon"),
    ("a: 1\ntitle How\nb: 2\n", 2, 1, "no colon"),
    ("title How\nsummary: x\n", 2, 8, "the line above"),
    ("a: 1\n  b: 2\n", 2, 4, "indented further"),
    ('a: 1\nb: "x\nc: 2\n', 2, 4, "never closed"),
    ("a: 'x\n", 1, 4, "never closed"),
    ("a: 'it's'\n", 1, 8, "closing quote"),
    ("a: [Draft] x\nb: c\n", 1, 12, "closing quote or bracket"),
    ("a:\n    b: 2\n  c: 3\n", 3, 3, "not indented like"),
    ("  a: 2\nb: 3\n", 2, 1, "not indented like"),
    ("a: [x, y\nb: c\n", 1, 4, '"["'),
    ("a: {x: y\nb: c\n", 1, 4, '"{"'),
    ("a: @x\n", 1, 4, '"@"'),
    ("a: `x`\n", 1, 4, '"`"'),
    ("a: %x\n", 1, 4, '"%"'),
    ("a: *bold* text\n", 1, 4, '"*"'),
    ("a: & text\n", 1, 4, '"&"'),
    ("a: !b!c text\n", 1, 4, '"!"'),
    ("a: - x\n", 1, 4, "list cannot begin here"),
    ('a: "C:\\path"\n', 1, 7, "backslash"),
    ("a: >10 minutes\nb: c\n", 1, 4, "next line"),
    ("a: ,x\n", 1, 4, '","'),
    ("a: b\nc: d\ne: [\n", 3, 5, "missing here"),
    ("%FOO\n---\na: b\n", 1, 5, "cannot be read"),
]


@pytest.mark.parametrize(("text", "line", "column", "words"), CASES)
def test_usual_mistakes(text: str, line: int, column: int, words: str) -> None:
    (problem,) = parse_yaml(text, path="a.yaml", first_line=11).problems
    assert (problem.kind, problem.span.path) == ("yaml-syntax", "a.yaml")
    assert (problem.span.line, problem.span.column) == (line + 10, column)
    assert words in problem.message
    assert problem.remedy


@pytest.mark.parametrize(("text", "words"), [(case[0], case[3]) for case in CASES[:-1]])
def test_the_words_are_the_same_without_libyaml(
    text: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_parsing, "_LOADER", yaml.SafeLoader)
    (problem,) = parse_yaml(text, path="a.yaml").problems
    assert words in problem.message

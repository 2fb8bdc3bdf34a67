"""YAML to nodes: what is kept, where it is, and what is refused."""

from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.model.span import Span
from practice_site.reading import yaml_parsing
from practice_site.reading.yaml_nodes import ListNode, MapNode, Node, ScalarNode
from practice_site.reading.yaml_parsing import parse_yaml
from practice_site.reading.yaml_tree import DEPTH_LIMIT, NODE_LIMIT


def mapping(text: str, first_line: int = 1) -> MapNode:
    parsed = parse_yaml(text, path="a.yaml", first_line=first_line)
    assert parsed.problems == ()
    assert isinstance(parsed.root, MapNode)
    return parsed.root


def scalar(node: Node | None) -> ScalarNode:
    assert isinstance(node, ScalarNode)
    return node


@pytest.mark.parametrize("text", ["01370", "NO", "yes", "1.50", "2026-02-30", "0x1F", "12:30", "~"])
def test_values_stay_as_written(text: str) -> None:
    node = scalar(mapping(f"key: {text}\n").get("key"))
    assert (node.text, node.plain) == (text, True)


def test_quotes_are_remembered() -> None:
    node = mapping("a: \"true\"\nb: 'it''s'\nc: |\n  x\n")
    assert [(scalar(e.value).text, scalar(e.value).plain) for e in node.entries] == [
        ("true", False),
        ("it's", False),
        ("x\n", False),
    ]


def test_every_key_and_value_has_its_place() -> None:
    node = mapping("é: 日本\nlist:\n  - {a: b}\n", first_line=10)
    first, second = node.entries
    assert first.key_span == Span("a.yaml", 10, 1, 10, 2)
    assert first.value.span == Span("a.yaml", 10, 4, 10, 6)
    assert isinstance(second.value, ListNode)
    assert second.value.span == Span("a.yaml", 12, 3, 12, 11)
    inner = second.value.items[0]
    assert isinstance(inner, MapNode)
    assert inner.entries[0].value.span == Span("a.yaml", 12, 9, 12, 10)


def test_lines_of_block_text_are_lines_of_the_file() -> None:
    text = "a: |\n  one\n\n  three\nb: >\n  one\n  still one\nc: 'one\n\n  two'\n"
    node = mapping(text, first_line=5)
    a, b, c = (scalar(entry.value) for entry in node.entries)
    assert [a.line_of(line) for line in (1, 2, 3)] == [6, 7, 8]
    assert b.line_of(1) == 10
    assert (c.line_of(1), c.line_of(99)) == (12, 14)


def test_text_begins_in_its_column() -> None:
    text = "a: x\nb: 'x'\nc: |\n\n    x\n  \n     y\nd: |2\n   x\ne: >\n   x\nf: |\n"
    node = mapping(text)
    columns = [scalar(entry.value).first_column for entry in node.entries]
    assert columns == [4, 5, 5, 3, 4, 1]


def test_a_repeated_key_is_reported_and_the_first_kept() -> None:
    parsed = parse_yaml("a: 1\nb: 2\na: 3\n", path="a.yaml", first_line=2)
    assert [(p.kind, p.span.line, p.span.column) for p in parsed.problems] == [
        ("duplicate-key", 4, 1)
    ]
    assert "line 2" in parsed.problems[0].message
    assert isinstance(parsed.root, MapNode)
    assert scalar(parsed.root.get("a")).text == "1"


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_nothing_is_no_problem(text: str) -> None:
    parsed = parse_yaml(text, path="a.yaml")
    root = parsed.root
    assert parsed.problems == ()
    assert root is None or (isinstance(root, ScalarNode) and root.text == "")


@pytest.mark.parametrize(
    ("text", "line", "column", "word"),
    [
        ("a: b\nc: &name d\n", 2, 4, "&name"),
        ("a: *name\n", 1, 4, "*name"),
        ("a: !!python/object:os.system x\n", 1, 4, "tag"),
        ("a: ! x\n", 1, 4, "tag"),
        ("a: b\n---\nc: d\n", 2, 1, "second document"),
        ("[a]: b\n", 1, 1, "key"),
        ("a: b\nc: \x07d\n", 2, 4, "U+0007"),
        ("a: b\u2028c: d\n", 1, 5, "U+2028"),
    ],
)
def test_what_is_not_used_here_is_refused(text: str, line: int, column: int, word: str) -> None:
    parsed = parse_yaml(text, path="a.yaml")
    (problem,) = parsed.problems
    assert parsed.refused
    assert parsed.root is None
    assert problem.kind == "yaml-syntax"
    assert problem.span == Span("a.yaml", line, column)
    assert word in problem.message


@pytest.mark.parametrize("name", ["brackets", "braces", "dashes", "indented", "laughs", "many"])
def test_hostile_files_are_refused(name: str, hostile_yaml: Callable[[str], str]) -> None:
    parsed = parse_yaml(hostile_yaml(name), path="a.yaml")
    assert parsed.root is None
    assert [problem.kind for problem in parsed.problems] == ["yaml-syntax"]


def test_the_limits_are_wide_enough_for_real_files() -> None:
    deep = "[" * (DEPTH_LIMIT - 1) + "]" * (DEPTH_LIMIT - 1)
    assert parse_yaml(f"a: {deep}\n", path="a.yaml").problems == ()
    assert parse_yaml(f"a: [{deep}]\n", path="a.yaml").refused
    assert NODE_LIMIT >= 5_000 * 20


@given(st.text())
@settings(deadline=None)
def test_no_text_raises(text: str) -> None:
    parsed = parse_yaml(text, path="a.yaml", first_line=3)
    assert all(problem.span.line >= 3 for problem in parsed.problems)


_WORDS = st.sampled_from(
    [
        "a",
        "b:",
        ":",
        "-",
        "\n",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        '"',
        "'",
        "|",
        ">",
        "#",
        "---",
        "...",
        "&x",
        "*x",
        "!t",
        "?",
        "%YAML",
        "@",
        "`",
        "\\",
        "é",
        "\ufeff",
        "\x85",
    ]
)


@given(st.lists(_WORDS, max_size=30).map(" ".join))
@settings(deadline=None)
def test_no_yaml_raises(text: str) -> None:
    parsed = parse_yaml(text, path="a.yaml")
    assert parsed.refused == any(problem.kind == "yaml-syntax" for problem in parsed.problems)


@pytest.mark.parametrize("escape", ["\\0", "\\e[31m", "\\x9b", "\\uFFFF", "\\ud800", "\\UFFFFFFFF"])
@pytest.mark.parametrize("text", ['a: b\nkey: "x{}"\n', 'a: b\n"x{}": value\n'])
def test_no_escape_brings_in_what_no_page_can_show(text: str, escape: str) -> None:
    parsed = parse_yaml(text.format(escape), path="a.yaml")
    assert parsed.root is None
    assert [(p.kind, p.span.line) for p in parsed.problems] == [("yaml-syntax", 2)]


@pytest.mark.parametrize("escape", ["\\ud800", "\\U00110000", "\\UFFFFFFFF"])
def test_the_parser_in_python_refuses_the_same(
    escape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_parsing, "_LOADER", yaml.SafeLoader)
    parsed = parse_yaml(f'key: "x{escape}"\n', path="a.yaml")
    assert parsed.root is None
    assert [problem.kind for problem in parsed.problems] == ["yaml-syntax"]

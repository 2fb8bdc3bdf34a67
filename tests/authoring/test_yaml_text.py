import datetime as dt

import pytest

from practice_site.authoring.yaml_text import markdown_text, yaml_text
from practice_site.reading.yaml_nodes import ListNode, MapNode, ScalarNode
from practice_site.reading.yaml_parsing import parse_yaml


def read(text: str) -> dict[str, object]:
    """The values as the site's own reader finds them: as they are written."""
    parsed = parse_yaml(text, path="x.yaml")
    assert isinstance(parsed.root, MapNode) and not parsed.problems
    values: dict[str, object] = {}
    for entry in parsed.root.entries:
        if isinstance(entry.value, ListNode):
            values[entry.key] = [n.text for n in entry.value.items if isinstance(n, ScalarNode)]
        else:
            assert isinstance(entry.value, ScalarNode)
            values[entry.key] = entry.value.text
    return values


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "yes",
        "01370",
        "12:30",
        "null",
        "~",
        "",
        "Knees: how they ache",
        "a # b",
        "# a",
        "- a",
        "*bold*",
        "&amp;",
        "{testimonial: x}",
        "[1]",
        '"quoted"',
        "it's 100% so…",
        "% sure",
        "@home",
        "a very long text " * 30 + "ends",
        "two\nlines",
        "é “x” ≥ 5",
        "trailing: ",
        ":0",
        "?x",
    ],
)
def test_texts_read_back_as_they_are(text: str) -> None:
    assert read(yaml_text({"key": text})) == {"key": text}
    assert read(yaml_text({"key": text}, literal={"key"})) == {"key": text}
    assert read(yaml_text({"key": [text, text]})) == {"key": [text, text]}


def test_it_looks_as_people_would_write_it() -> None:
    values = {
        "title": "Knees",
        "published": dt.date(2026, 11, 21),
        "quote": "One.\n\nTwo & three.",
        "serves": ["napa", "st-helena"],
        "licences": [{"state": "NO", "board": "B"}],
    }
    assert yaml_text(values, literal={"quote"}, comment=["What it is."]) == (
        "# What it is.\ntitle: Knees\npublished: 2026-11-21\n"
        "quote: |-\n  One.\n\n  Two & three.\nserves: [napa, st-helena]\n"
        "licences:\n  - state: NO\n    board: B\n"
    )


def test_a_markdown_file_has_its_front_matter_first() -> None:
    assert markdown_text({"title": "Knees"}, "Text.\n") == "---\ntitle: Knees\n---\n\nText.\n"
    assert markdown_text({"title": "Knees"}, "") == "---\ntitle: Knees\n---\n"

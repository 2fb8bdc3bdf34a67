"""Values added to lists of records as text: nothing else changes, in any file people write."""

import difflib

import pytest

from practice_site.authoring.listed_values import (
    add_values,
    in_file,
    in_front_matter,
    in_locations,
    quoted,
)
from practice_site.authoring.locations_text import CannotEdit

ARTICLE = """\
---
# Made up for this test.
title: 'A text'   # as agreed
summary: >-
  Two
  lines.
{list}---

## Heading

redirect_from: not a key, but text
"""
PLACES = """\
format: 1
offices:
  - slug: napa
    name: Office   # of ours
towns:
- slug: yountville
  name: Yountville
  about: |+
    Text.

- {slug: angwin, name: Angwin}
- slug: napa
  redirect_from: [/a/]  # long ago
"""


def added(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\r\n") for line in lines if line[0] in "+-"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", ["+ redirect_from:", "+   - /old/", "+   - '/a, b/'"]),
        ("redirect_from: []\n", ["- redirect_from: []", "+ redirect_from: [/old/, '/a, b/']"]),
        (
            "redirect_from: [/x/]  # why\n",
            ["- redirect_from: [/x/]  # why", "+ redirect_from: [/x/, /old/, '/a, b/']  # why"],
        ),
        ("redirect_from:\n- /x/   # why\n", ["+ - /old/", "+ - '/a, b/'"]),
        ("redirect_from:\n    - /x/\n\nlang: en\n", ["+     - /old/", "+     - '/a, b/'"]),
        (
            "redirect_from: [\n  /x/,\n  ]\n",
            ["-   /x/,", "+   /x/, /old/, '/a, b/',"],
        ),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_a_list_in_front_matter(written: str, expected: list[str], end: str, bom: str) -> None:
    before = bom + ARTICLE.replace("{list}", written).replace("\n", end)
    values = ["/old/", quoted("/a, b/")]
    after = add_values(before, in_front_matter("a.md"), "redirect_from", values)
    assert added(before, after) == expected
    assert after.count(end) == after.count("\n")


def test_an_office_and_a_town_of_one_name_are_told_apart() -> None:
    office = add_values(PLACES, in_locations("offices", "napa"), "redirect_from", ["/o/"])
    assert added(PLACES, office) == ["+     redirect_from:", "+       - /o/"]
    town = add_values(PLACES, in_locations("towns", "napa"), "redirect_from", ["/t/"])
    assert added(PLACES, town) == [
        "-   redirect_from: [/a/]  # long ago",
        "+   redirect_from: [/a/, /t/]  # long ago",
    ]


def test_blank_lines_that_belong_to_a_text_stay_its_own() -> None:
    after = add_values(PLACES, in_locations("towns", "yountville"), "redirect_from", ["/y/"])
    assert after.index("Text.\n\n") < after.index("  redirect_from:\n    - /y/\n- {slug: angwin")


def test_groups_in_a_file() -> None:
    text = "name: A\nmoved:\n  - from: /a/\n    to: /b/\nlang: en\n"
    after = add_values(text, in_file("practice.yaml"), "moved", ["{from: /c/, to: /d/}"])
    assert added(text, after) == ["+   - {from: /c/, to: /d/}"]


@pytest.mark.parametrize(
    "text",
    [
        "no front matter",
        "---\ntitle: [\n---\n",
        "---\nredirect_from: /x/\n---\n",
        "---\nredirect_from:\n---\n",
        "---\n{title: A}\n---\n",
    ],
)
def test_what_cannot_be_added_to_is_said_to_be_so(text: str) -> None:
    with pytest.raises(CannotEdit):
        add_values(text, in_front_matter("a.md"), "redirect_from", ["/old/"])


def test_an_entry_in_braces_is_left_to_people() -> None:
    with pytest.raises(CannotEdit, match="braces"):
        add_values(PLACES, in_locations("towns", "angwin"), "redirect_from", ["/old/"])


def test_a_file_is_added_to_once_for_all_its_values() -> None:
    assert add_values(PLACES, in_locations("towns", "nobody"), "redirect_from", []) == PLACES
    with pytest.raises(CannotEdit, match="no nobody"):
        add_values(PLACES, in_locations("towns", "nobody"), "redirect_from", ["/old/"])

"""What docs/writing.md says of questions is so."""

import re

from conftest import REPOSITORY
from practice_site.cli.new import new
from practice_site.reading.open_questions import PEOPLE, open_questions

WRITING = (REPOSITORY / "docs/writing.md").read_text(encoding="utf-8")
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_every_new_file_is_named() -> None:
    for name in new.commands:
        assert f"`practice new {name}`" in WRITING
    for name in ("article", "physician", "service", "testimonial", "town"):
        assert f"practice new {name}" in README
    for command in ("practice start", "practice questions"):
        assert command in README


def test_its_examples_are_questions() -> None:
    part = WRITING.partition("## Beginning with questions")[2].partition("\n## Sections")[0]
    blocks = re.findall(r"^```\n(.*?)^```", part, re.M | re.S)
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", part, flags=re.M | re.S))
    examples = [example for example in (*blocks, *inline) if "???" in example]
    assert len(examples) == 4
    for example in examples:
        assert len(list(open_questions(example, "content/articles/x.md"))) == 1, example
    for who in PEOPLE:
        assert f"`{who}:`" in part

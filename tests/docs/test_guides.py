"""The guides for marketing staff say, and show, what the program does."""

import os
import re
from pathlib import Path

import pytest
from lxml import etree

from conftest import REPOSITORY
from guides.following import follow, newcomers_site
from guides.guide import FOLDER, PICTURES, Command, Item, Picture, Said, guides, read_guide
from guides.terminal_picture import COLUMNS, terminal_picture, words_in
from guides.word_file import NAME, word_file

HOW = "run `make guide-pictures`"
INDEX = FOLDER / "README.md"
LARGEST_PAGE = 60_000
LARGEST_IN_ALL = 900_000

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")


def items_of(guide: Path) -> list[Item]:
    return read_guide(guide.read_text(encoding="utf-8"))


def pictures() -> list[Picture]:
    return [item for page in guides() for item in items_of(page) if isinstance(item, Picture)]


def flat(text: str) -> str:
    """Words as they follow each other, wherever the lines end; without colours."""
    return " ".join(re.sub(r"\x1b\[[\d;]*m", "", text).split())


def says(shown: str, words: str) -> bool:
    """Whether a terminal has shown these words; "…" stands for any."""
    pattern = ".*".join(re.escape(flat(part)) for part in words.split("…"))
    return re.search(pattern, flat(shown)) is not None


@pytest.mark.parametrize("guide", guides(), ids=lambda page: page.stem)
def test_what_a_guide_says_is_what_happens(guide: Path, tmp_path: Path) -> None:
    command = Command("")
    for item, shown in follow(items_of(guide), newcomers_site(tmp_path / "site")):
        if isinstance(item, Command):
            command = item
            asked = "…".join(words for words, _ in item.answers)
            assert says(shown, asked), f"{item.line} asks otherwise:\n{shown}"
        elif isinstance(item, Said):
            assert says(shown, item.words), f"{command.line} does not say {item.words}\n{shown}"
        elif isinstance(item, Picture) and item.is_terminal:
            now = words_in(terminal_picture(command, shown, item.of))
            there = words_in((PICTURES / item.name).read_text(encoding="utf-8"))
            assert there == now, HOW


def test_there_are_five_and_the_index_leads_to_each() -> None:
    index = INDEX.read_text(encoding="utf-8")
    assert len(guides()) == 5
    for guide in guides():
        assert f"]({guide.name})" in index
        assert any(isinstance(item, Picture) for item in items_of(guide))
    for page in ("README.md", "docs/writing.md"):
        assert "for-marketing/" in (REPOSITORY / page).read_text(encoding="utf-8")


def test_every_picture_says_what_it_shows_and_each_file_is_one() -> None:
    shown = pictures()
    assert {picture.name for picture in shown} == {file.name for file in PICTURES.iterdir()}, HOW
    for picture in shown:
        assert len(picture.alt.split()) > 8, picture.name


def test_pictures_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in PICTURES.iterdir()}
    assert max(sizes.values()) <= LARGEST_PAGE
    assert sum(sizes.values()) <= LARGEST_IN_ALL


@pytest.mark.parametrize("file", sorted(PICTURES.glob("*.svg")), ids=lambda file: file.stem)
def test_terminal_pictures_ask_nobody_for_anything(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    tree = etree.fromstring(text.encode())
    tags = {etree.QName(element).localname for element in tree.iter()}
    assert tags <= {"svg", "title", "style", "rect", "text", "tspan"}
    assert "@import" not in text and "url(" not in text and "href" not in text
    assert all(len(row) <= COLUMNS + 2 for row in words_in(text))


def test_the_word_file_is_the_one_that_is_made() -> None:
    assert word_file() == word_file()
    assert (FOLDER / NAME).read_bytes() == word_file(), HOW


def test_setting_up_is_as_the_readme_of_the_program_says() -> None:
    blocks = re.findall(r"```bat\n(.*?)```", INDEX.read_text(encoding="utf-8"), re.DOTALL)
    lines = [line.strip().replace(" --quiet", "") for line in blocks[0].splitlines()]
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert [line for line in lines if line and line not in readme] == []


def test_what_a_picture_shows_of_a_terminal() -> None:
    shown = "One\n\n  \x1b[31mtwo\x1b[0m & <2>\nThree\nFour\n" + "x" * (COLUMNS + 1)
    whole = terminal_picture(Command("practice check"), shown)
    assert words_in(whole) == [
        "$ practice check", "One", "", "  two & <2>", "Three", "Four", "x" * COLUMNS, "x"
    ]  # fmt: skip
    assert 'fill="#b02020">two<' in whole
    part = terminal_picture(Command("practice check"), shown, "  two … Four")
    assert words_in(part) == ["$ practice check", "⋮", "  two & <2>", "Three", "⋮"]
    with pytest.raises(ValueError, match="begins with: Five"):
        terminal_picture(Command("practice check"), shown, "Five")


def test_what_a_guide_says_is_understood() -> None:
    guide = """
1. Do

   ```sh
   practice new town X
   ```

   | It asks | You type |
   | --- | --- |
   | Its name | `a, b` |
   | More | Enter |

   ![Words](pictures/x.svg "Its … More")

   ```yaml find content/x.yaml
   a: …
   ```

   ```yaml write
   a: 2
   ```

| You type | It says | What to do |
| --- | --- | --- |
| `practice x` | It is none. | Stop. |
"""
    first, picture, edit, failed, said = read_guide(guide)
    assert first == Command("practice new town X", (("Its name", "a, b"), ("More", "")))
    assert picture == Picture("x.svg", "Words", "Its … More")
    assert (edit.path, edit.find, edit.write) == ("content/x.yaml", "a: …", "a: 2")  # type: ignore[union-attr]
    assert (failed, said) == (Command("practice x", fails=True), Said("It is none."))

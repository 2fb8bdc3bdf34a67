"""Long expressions are kept, and what is kept is only a quicker way."""

import re
import sys
from pathlib import Path

import pytest

from practice_site.words import expressions
from practice_site.words.expressions import LONG, ready

WORDS = "|".join(f"word{number}s?" for number in range(60))
LINE = rf"(?<!\w)(?P<first>{WORDS}) (?:\w+ ){{0,2}}?(?P<last>ends?)(?!\w)"
TEXT = "Nothing. A Word7 that never ends, and word41s all end here."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(expressions, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


def told(pattern: re.Pattern[str]) -> list[object]:
    """All that a pattern finds, and what it says of itself."""
    found = [(match.span(), match.groupdict()) for match in pattern.finditer(TEXT)]
    return [found, pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex)]


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.VERBOSE, re.IGNORECASE | re.DOTALL])
def test_what_was_kept_finds_the_same(folder: Path, flags: int) -> None:
    assert len(LINE) >= LONG
    wanted = told(re.compile(LINE, flags))
    assert told(ready(LINE, flags)) == wanted
    (file,) = folder.iterdir()
    made = file.stat().st_mtime_ns, file.stat().st_ino
    assert told(expressions._kept(file, LINE)) == wanted
    assert told(ready(LINE, flags)) == wanted
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == made  # it was read


def test_each_expression_and_its_flags_have_a_file_of_their_own(folder: Path) -> None:
    assert ready(LINE).search("WORD7 ends") is None
    assert ready(LINE, re.IGNORECASE).search("WORD7 ends")
    assert ready(LINE.replace("ends?", "stops?")).search("word7 stops")
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("broken", [b"", b"\xff\x00nonsense", b"\x96\xa1x\x00\xc4\x00\x00\x80\x90"])
def test_what_is_broken_is_made_anew(folder: Path, broken: bytes) -> None:
    ready(LINE)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(broken)
    assert told(ready(LINE)) == told(re.compile(LINE))
    assert file.read_bytes() == whole


def test_what_is_cut_off_is_made_anew(folder: Path) -> None:
    ready(LINE)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    for length in range(0, len(whole), 997):
        file.write_bytes(whole[:length])
        assert told(ready(LINE)) == told(re.compile(LINE))


def test_code_that_python_refuses_is_made_anew(folder: Path) -> None:
    ready(LINE)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    begin = whole.index(expressions._made(LINE, 0).code)
    file.write_bytes(whole[: begin + 8] + b"\xfe\xff\xff\xff" * 4 + whole[begin + 24 :])
    assert told(ready(LINE)) == told(re.compile(LINE))


def test_nothing_is_kept_where_python_keeps_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert told(ready(LINE)) == told(re.compile(LINE))
    assert not folder.exists()


def test_where_nothing_can_be_written_it_is_made_each_time(folder: Path) -> None:
    folder.write_text("a file stands where the folder should be", encoding="utf-8")
    assert told(ready(LINE)) == told(re.compile(LINE))


def test_what_cannot_be_written_is_made_each_time(folder: Path) -> None:
    assert told(ready(f"{LINE}[^\ud800]")) == told(re.compile(f"{LINE}[^\ud800]"))
    assert list(folder.iterdir()) == []


def test_short_ones_are_not_kept(folder: Path) -> None:
    assert ready("a|b").search("b")
    assert not folder.exists()


def test_an_expression_that_is_none_is_said_as_python_says_it(folder: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        ready(f"({WORDS}")
    assert not folder.exists()

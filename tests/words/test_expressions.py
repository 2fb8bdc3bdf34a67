"""Expressions that were compiled before are the same, and what is kept of them is never needed."""

import re
from pathlib import Path

import msgspec
import pytest

from practice_site.reading import roles
from practice_site.words import expressions
from practice_site.words.expressions import CodeFile, code_of, pattern_of

EXPRESSIONS = (
    (r"", 0),
    (r"\bword\b", re.IGNORECASE),
    (r"(?P<one>a+)|(?P<two>[b-d]{2,})(x)?", 0),
    (r"(?i:our) (?<!no )cure[sd]?\b(?!.*\?)", 0),
    (r" a  b | \d+ (?# of them ) ", re.VERBOSE | re.IGNORECASE),
    ("[\ud800-\udfff\ufffe]|é+?.", re.DOTALL | re.ASCII),
    *((wording, 0) for _, wording in roles._WORDINGS),
)


def same(one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether two patterns have the same code, and the same groups."""
    return one == other and (one.groups, dict(one.groupindex)) == (
        other.groups,
        dict(other.groupindex),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that has the codes of all expressions."""
    codes = CodeFile(tmp_path / "made" / "kept.codes")
    for expression, flags in EXPRESSIONS:
        codes.pattern(expression, flags)
    codes.keep()
    return tmp_path / "made" / "kept.codes"


@pytest.mark.parametrize(("expression", "flags"), EXPRESSIONS)
def test_what_is_made_of_a_code_is_what_python_compiles(expression: str, flags: int) -> None:
    python = re.compile(expression, flags)
    assert same(pattern_of(expression, code_of(expression, flags)), python)
    assert same(expressions.compiled(expression, flags), python)


def test_what_is_kept_is_not_compiled_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "code_of", lambda *_: pytest.fail("it was compiled"))
    codes = CodeFile(file)
    for expression, flags in EXPRESSIONS:
        assert same(codes.pattern(expression, flags), re.compile(expression, flags))
    file.unlink()
    codes.keep()
    assert not file.exists(), "there was nothing new"


def test_flags_are_part_of_an_expression(file: Path) -> None:
    assert CodeFile(file).pattern(r"\bword\b").flags == re.compile(r"\bword\b").flags


@pytest.mark.parametrize("content", [b"", b"\xc1 damaged", b"\x92\xa6python\x80"])
def test_a_file_that_is_damaged_or_another_pythons_is_begun_anew(
    file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    codes = CodeFile(file)
    assert same(codes.pattern("a+"), re.compile("a+"))
    codes.keep()
    assert file.read_bytes().startswith(msgspec.msgpack.encode((expressions.PYTHON, {}))[:20])


def test_no_damage_to_a_code_is_believed(file: Path) -> None:
    python, codes = msgspec.msgpack.decode(file.read_bytes())
    damaged = {
        key: (flags, groups, names, numbers[:-3] + b"\0\0\0")
        for key, (flags, groups, names, numbers) in codes.items()
    }
    file.write_bytes(msgspec.msgpack.encode((python, damaged)))
    kept = CodeFile(file)
    for expression, flags in EXPRESSIONS:
        assert same(kept.pattern(expression, flags), re.compile(expression, flags))


def test_a_python_that_is_made_otherwise_inside_compiles_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expressions, "pattern_of", lambda *_: 1 / 0)
    codes = CodeFile(tmp_path / "kept.codes")
    assert same(codes.pattern("(a)|b", re.IGNORECASE), re.compile("(a)|b", re.IGNORECASE))
    codes.keep()
    assert not (tmp_path / "kept.codes").exists()


def test_a_wrong_expression_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        CodeFile(tmp_path / "kept.codes").pattern("(")


def test_where_nothing_may_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    codes = CodeFile(tmp_path / "file" / "kept.codes")
    codes.pattern("a+")
    codes.keep()
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_python_that_keeps_no_compiled_files_keeps_no_codes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    monkeypatch.setattr(CodeFile, "keep", lambda _: pytest.fail("it was kept"))
    expressions.keep_compiled()

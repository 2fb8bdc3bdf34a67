from pathlib import Path

import pytest

from practice_site.rendering.theme import Theme
from rendering.documents import THEME_FOLDER
from rendering.sample_views import FRAME, NOT_FOUND


def entries(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_templates_are_compiled_once_and_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Theme(THEME_FOLDER).render(NOT_FOUND, FRAME)
    kept = tmp_path / "a" / "templates"
    assert Theme(THEME_FOLDER, kept).render(NOT_FOUND, FRAME) == plain
    assert entries(kept)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr("jinja2.environment.Environment.compile", refuse)
    assert Theme(THEME_FOLDER, kept).render(NOT_FOUND, FRAME) == plain


@pytest.mark.parametrize("damage", [b"", b"j2", b"rubbish that is no entry at all" * 9])
def test_a_damaged_entry_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    plain = Theme(THEME_FOLDER, tmp_path).render(NOT_FOUND, FRAME)
    good = entries(tmp_path)
    for name, content in good.items():
        (tmp_path / name).write_bytes(damage or content[: len(content) // 2])
    assert Theme(THEME_FOLDER, tmp_path).render(NOT_FOUND, FRAME) == plain
    assert entries(tmp_path) == good


def test_a_changed_template_is_compiled_again(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    (theme / "templates").mkdir(parents=True)
    file = theme / "templates" / "404.html"
    for words in ("First", "Second"):
        file.write_text(f"<p>{words}</p>", encoding="utf-8")
        made = Theme(theme, tmp_path / "kept").render(NOT_FOUND, FRAME)
        assert made == f"<p>{words}</p>\n".encode()


def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    theme = Theme(THEME_FOLDER, tmp_path / "file")
    assert theme.render(NOT_FOUND, FRAME) == Theme(THEME_FOLDER).render(NOT_FOUND, FRAME)


def test_what_one_process_compiles_another_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    theme = Theme(THEME_FOLDER, kept)
    assert {"404.html", "parts/footer.html"} <= set(theme.names())
    theme.compile(theme.names()[::2])
    Theme(THEME_FOLDER, kept).compile(theme.names()[1::2])

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr("jinja2.environment.Environment.compile", refuse)
    assert theme.render(NOT_FOUND, FRAME)


def test_a_broken_template_is_compiled_for_nobody(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "a.html").write_text("{% if %}", encoding="utf-8")
    (tmp_path / "templates" / "b.html").write_bytes(b"\xff\xfe")
    (tmp_path / "templates" / "404.html").write_text("<p>Here</p>", encoding="utf-8")
    theme = Theme(tmp_path, tmp_path / "kept")
    theme.compile(theme.names())
    assert theme.render(NOT_FOUND, FRAME) == b"<p>Here</p>\n"

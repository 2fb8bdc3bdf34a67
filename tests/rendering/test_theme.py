from pathlib import Path

import pytest
from msgspec.structs import replace

from practice_site.model.html import Html
from practice_site.model.view import View
from practice_site.rendering.missing_field import SEEN
from practice_site.rendering.theme import RenderingFailed, Theme
from rendering.documents import THEME, THEME_FOLDER
from rendering.sample_views import ARTICLE, FRAME, NOT_FOUND, VIEWS


def theme_with(folder: Path, **templates: str) -> Theme:
    (folder / "templates").mkdir()
    for name, source in templates.items():
        path = folder / "templates" / f"{name}.html"
        path.write_text(source, encoding="utf-8", newline="")
    return Theme(folder)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.template)
def test_equal_views_give_equal_bytes(view: View) -> None:
    first = THEME.render(view, FRAME)
    assert first == Theme(THEME_FOLDER).render(replace(view), replace(FRAME))
    assert first != THEME.render(replace(view, title="Another title"), FRAME)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.template)
def test_bytes_are_utf_8_with_plain_line_ends(view: View) -> None:
    page = THEME.render(replace(view, title="Señor O’Neil · 日本"), FRAME)
    assert "<h1>Señor O’Neil · 日本</h1>" in page.decode("utf-8")
    assert b"\r" not in page
    assert page.startswith(b"<!DOCTYPE html>\n")
    assert page.endswith(b"</html>\n")
    assert b"\n\n\n" not in page


def test_line_ends_in_the_content_are_plain_too(tmp_path: Path) -> None:
    theme = theme_with(tmp_path, **{"404": "{{ page.title }}"})
    assert theme.render(replace(NOT_FOUND, title="a\r\nb\rc"), FRAME) == b"a\nb\nc\n"


def test_templates_saved_on_windows_give_the_same_bytes(tmp_path: Path) -> None:
    lines = "{% if page.title %}\n<p>{{ page.title }}</p>\n{% endif %}\n"
    (tmp_path / "unix").mkdir()
    (tmp_path / "windows").mkdir()
    unix = theme_with(tmp_path / "unix", **{"404": lines})
    windows = theme_with(tmp_path / "windows", **{"404": "\ufeff" + lines.replace("\n", "\r\n")})
    assert unix.render(NOT_FOUND, FRAME) == b"<p>Page not found</p>\n"
    assert windows.render(NOT_FOUND, FRAME) == b"<p>Page not found</p>\n"


def test_only_html_is_not_escaped(tmp_path: Path) -> None:
    theme = theme_with(tmp_path, **{"404": "{{ page.title }}|{{ page.json_ld }}"})
    view = replace(NOT_FOUND, title="<b>&'\"", json_ld=Html('{"a": "<b>"}'))
    assert theme.render(view, FRAME) == b'&lt;b&gt;&amp;&#39;&#34;|{"a": "<b>"}\n'


@pytest.mark.parametrize("source", ["{{ page.title | safe }}", "{{ page.nav | random }}"])
def test_filters_that_undo_escaping_or_repeatability_are_gone(tmp_path: Path, source: str) -> None:
    with pytest.raises(RenderingFailed, match="filter"):
        theme_with(tmp_path, **{"404": source}).render(NOT_FOUND, FRAME)


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "joiner", "namespace"])
def test_templates_see_nothing_else(tmp_path: Path, name: str) -> None:
    theme = theme_with(tmp_path, **{"404": f"{{{{ {name} }}}}"})
    with pytest.raises(RenderingFailed) as failure:
        theme.render(NOT_FOUND, FRAME)
    assert failure.value.message == f"“{name}” is unknown: {SEEN}"


def test_static_files_by_output_path() -> None:
    files = THEME.static_files()
    assert list(files) == sorted(files)
    assert files["theme/css/site.css"] == THEME_FOLDER / "static" / "css" / "site.css"
    assert "theme/favicon.svg" in files
    assert all(path.is_file() for path in files.values())


def test_static_files_leave_out_links_and_hidden_files(tmp_path: Path) -> None:
    static = tmp_path / "theme" / "static"
    (static / ".git").mkdir(parents=True)
    (static / "fonts").mkdir()
    for path in ("a.css", "fonts/b.css", ".DS_Store", ".git/config"):
        (static / path).write_text("x", encoding="utf-8")
    outside = tmp_path / "private"
    outside.mkdir()
    (outside / "secret.txt").write_text("x", encoding="utf-8")
    (static / "file.txt").symlink_to(outside / "secret.txt")
    (static / "folder").symlink_to(outside, target_is_directory=True)
    assert list(Theme(tmp_path / "theme").static_files()) == [
        "theme/a.css",
        "theme/fonts/b.css",
    ]

    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "static").symlink_to(outside, target_is_directory=True)
    assert Theme(tmp_path / "linked").static_files() == {}


def test_a_theme_without_static_files(tmp_path: Path) -> None:
    assert Theme(tmp_path).static_files() == {}


def test_the_graph_stands_in_the_head_as_it_is() -> None:
    graph = Html('{"name": "A \\u003c/script> & \'B\'"}')
    page = THEME.render(replace(ARTICLE, json_ld=graph), FRAME).decode("utf-8")
    head = page.partition("</head>")[0]
    assert f'<script type="application/ld+json">{graph}</script>' in head

from pathlib import Path

import pytest

from practice_site.building.request import BuildRequest
from practice_site.building.stylesheets import foreign_in_stylesheets
from practice_site.model.span import Span


def found(folder: Path, css: str, name: str = "css/a.css") -> list[tuple[Span, str]]:
    file = folder / "theme/static" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(css, encoding="utf-8")
    request = BuildRequest(root=folder, theme=folder / "theme", parts=frozenset())
    problems = foreign_in_stylesheets({f"theme/{name}": file}, request, None)
    return [(problem.span, problem.message) for problem in problems]


@pytest.mark.parametrize(
    "css",
    [
        '@import "https://fonts.example/a.css";',
        "@import url(//fonts.example/a.css);",
        "p { background: url( 'HTTP://fonts.example/a.png' ) }",
    ],
)
def test_what_another_site_is_asked_for_is_reported_on_its_line(tmp_path: Path, css: str) -> None:
    ((span, message),) = found(tmp_path, f"/* Ours */\n\n{css}\n")
    assert span == Span("theme/static/css/a.css", 3)
    assert "fonts.example" in message


@pytest.mark.parametrize(
    "css",
    [
        "/* url(https://fonts.example/a.css) */",
        "p { background: url(data:image/png;base64,//8=) }",
        "@font-face { src: url(../fonts/a.woff2) }",
        "p::after { content: 'https://fonts.example' }",
    ],
)
def test_what_nobody_is_asked_for_is_not(tmp_path: Path, css: str) -> None:
    assert found(tmp_path, css) == []


def test_other_files_of_the_theme_are_not_read(tmp_path: Path) -> None:
    assert found(tmp_path, "url(https://a.example/)", "notes.txt") == []

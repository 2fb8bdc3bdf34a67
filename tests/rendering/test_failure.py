from pathlib import Path

import pytest
from msgspec.structs import replace

from practice_site.rendering.theme import RenderingFailed, Theme
from rendering.sample_views import FRAME, NOT_FOUND


def failure_of(folder: Path, templates: dict[str, bytes]) -> tuple[str, int, str]:
    (folder / "templates" / "parts").mkdir(parents=True)
    for name, source in templates.items():
        (folder / "templates" / name).write_bytes(source)
    with pytest.raises(RenderingFailed) as failure:
        Theme(folder).render(NOT_FOUND, FRAME)
    error = failure.value
    return error.template, error.line, error.message


def test_the_template_is_missing(tmp_path: Path) -> None:
    assert failure_of(tmp_path, {}) == ("404.html", 0, "the theme has no template “404.html”.")


def test_a_part_is_missing(tmp_path: Path) -> None:
    templates = {"404.html": b"<p>\n\n{% include 'parts/nothing.html' %}"}
    message = "the theme has no template “parts/nothing.html”."
    assert failure_of(tmp_path, templates) == ("404.html", 3, message)


def test_a_field_that_does_not_exist(tmp_path: Path) -> None:
    template, line, message = failure_of(tmp_path, {"404.html": b"<p>\n{{ page.foo }}"})
    assert (template, line) == ("404.html", 2)
    assert "“page.foo”" in message


def test_the_place_is_in_the_part_that_fails(tmp_path: Path) -> None:
    templates = {
        "404.html": b"{% from 'parts/a.html' import a %}\n{{ a(frame) }}",
        "parts/a.html": b"{% macro a(x) %}\n\n{{ x.foo }}{% endmacro %}",
    }
    template, line, message = failure_of(tmp_path, templates)
    assert (template, line) == ("parts/a.html", 3)
    assert "“frame.foo”" in message


def test_a_template_that_cannot_be_understood(tmp_path: Path) -> None:
    templates = {"404.html": b"{% include 'parts/a.html' %}", "parts/a.html": b"\n\n{% fi %}"}
    template, line, message = failure_of(tmp_path, templates)
    assert (template, line) == ("parts/a.html", 3)
    assert message == "the template cannot be understood: Encountered unknown tag 'fi'."


def test_a_template_that_is_not_utf_8(tmp_path: Path) -> None:
    template, _, message = failure_of(tmp_path, {"404.html": b"caf\xe9"})
    assert template == "404.html"
    assert "UTF-8" in message


def test_a_text_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "404.html").write_text("{{ page.title }}", encoding="utf-8")
    with pytest.raises(RenderingFailed, match="half a character"):
        Theme(tmp_path).render(replace(NOT_FOUND, title="\ud800"), FRAME)


def test_a_template_that_includes_itself(tmp_path: Path) -> None:
    template, line, message = failure_of(tmp_path, {"404.html": b"\n{% include '404.html' %}"})
    assert (template, line) == ("404.html", 2)
    assert message == "the template includes itself without end."


def test_any_other_mistake(tmp_path: Path) -> None:
    templates = {"404.html": b"{% for x in page.head %}{% endfor %}"}
    template, line, message = failure_of(tmp_path, templates)
    assert (template, line) == ("404.html", 1)
    assert message == "the template stopped with TypeError: 'Head' object is not iterable"


def test_the_failure_reads_as_one_line() -> None:
    assert str(RenderingFailed("a.html", 3, "no.")) == "a.html:3: no."
    assert str(RenderingFailed("a.html", 0, "no.")) == "a.html: no."

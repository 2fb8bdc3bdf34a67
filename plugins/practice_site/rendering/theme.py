"""The theme: a folder of templates and static files, and views rendered with it."""

import os
from collections.abc import Mapping
from pathlib import Path

from jinja2 import FileSystemLoader

from practice_site.model.documents import RedirectView
from practice_site.model.view import Frame, View
from practice_site.rendering.compiled_templates import CompiledTemplates
from practice_site.rendering.environment import ThemeEnvironment
from practice_site.rendering.failure import RenderingFailed, explain
from practice_site.rendering.missing_field import MissingField

__all__ = ["RenderingFailed", "Theme"]

WITHHELD_FILTERS = ("random", "safe")
"""Filters that templates go without: one is not repeatable, one would undo escaping."""


class Theme:
    """The templates of `folder/templates` and the files of `folder/static`.

    Content is data: a template sees it only as the values of `page` and
    `frame`, and whatever is not `Html` is escaped. Equal views give equal bytes.
    """

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        """`kept` is a folder for compiled templates, which need not exist."""
        self._templates = folder / "templates"
        self._static = folder / "static"
        compiled = CompiledTemplates(kept) if kept else None
        self._environment = _environment(self._templates, compiled)

    def render(self, view: View | RedirectView, frame: Frame) -> bytes:
        """The page as UTF-8; lines end with a line feed alone.

        Raises:
            RenderingFailed: the template is missing, broken, or asks for what
                the view does not have.
        """
        return self.render_as(view.template, view, frame)

    def render_as(self, name: str, view: View | RedirectView, frame: Frame) -> bytes:
        """The same view through another template than its own; raises as `render` does."""
        try:
            template = self._environment.get_template(name)
            return _written(template.render(page=view, frame=frame))
        except Exception as error:  # a template can raise anything
            raise explain(error, name, self._templates) from error

    def static_files(self) -> Mapping[str, Path]:
        """The static files by their path in the output (`theme/css/site.css`).

        Symbolic links are not followed, so that nothing from outside the theme
        is published; hidden files (`.DS_Store`) are left out.
        """
        if self._static.is_symlink():
            return {}
        found: dict[str, Path] = {}
        for folder, _, names in os.walk(self._static, followlinks=False):
            for file in (Path(folder, name) for name in names):
                path = file.relative_to(self._static)
                hidden = any(part.startswith(".") for part in path.parts)
                if not hidden and not file.is_symlink():
                    found[f"theme/{path.as_posix()}"] = file
        return dict(sorted(found.items()))


def _written(text: str) -> bytes:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"{text.strip()}\n".encode()


def _environment(templates: Path, compiled: CompiledTemplates | None) -> ThemeEnvironment:
    environment = ThemeEnvironment(
        bytecode_cache=compiled,
        loader=FileSystemLoader(templates, encoding="utf-8-sig"),
        autoescape=True,
        undefined=MissingField,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        auto_reload=False,
    )
    environment.globals.clear()
    for name in WITHHELD_FILTERS:
        del environment.filters[name]
    return environment

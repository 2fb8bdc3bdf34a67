"""The theme: a folder of templates and static files, and views rendered with it."""

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from practice_site.model.documents import RedirectView
from practice_site.model.html import Html
from practice_site.model.view import Frame, View
from practice_site.rendering.failure import RenderingFailed

if TYPE_CHECKING:
    from practice_site.rendering.environment import ThemeEnvironment
    from practice_site.rendering.shared_parts import SharedParts

__all__ = ["RenderingFailed", "Theme"]

TEMPLATES = "templates"
"""The folder of a theme that its templates are in."""


class Theme:
    """The templates of `folder/templates` and the files of `folder/static`.

    Content is data: a template sees it only as the values of `page` and
    `frame`, and whatever is not `Html` is escaped. Equal views give equal bytes.
    `shared` gives a template the parts that do not see `page` (`SharedParts`).
    """

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        """`kept` is a folder for compiled templates, which need not exist."""
        self.templates = folder / TEMPLATES
        self._static = folder / "static"
        self._kept = kept
        self._parts: SharedParts | None = None

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
            shared = self._shared(view.url, frame)
            return _written(template.render(page=view, frame=frame, shared=shared))
        except Exception as error:  # a template can raise anything
            from practice_site.rendering.explanation import explain

            raise explain(error, name, self.templates) from error

    def names(self) -> list[str]:
        """The names of all templates."""
        found = (file.relative_to(self.templates) for file in self.templates.rglob("*.html"))
        return sorted(name.as_posix() for name in found)

    def compile(self, names: Iterable[str]) -> None:
        """Compile some templates, so that another process finds them among those that are kept.

        What is wrong with one is told where a page needs it.
        """
        for name in names:
            with suppress(Exception):  # a template can raise anything
                self._environment.get_template(name)

    def _shared(self, url: str, frame: Frame) -> Callable[[str], Html]:
        parts = self._parts
        if parts is None or parts.frame is not frame:
            from practice_site.rendering.shared_parts import SharedParts

            parts = self._parts = SharedParts(self._environment, frame)
        return partial(parts.part, current=parts.current(url))

    @cached_property
    def _environment(self) -> "ThemeEnvironment":
        # Importing Jinja takes a twentieth of a second, which a build that renders nothing saves.
        from practice_site.rendering.environment import theme_environment

        return theme_environment(self.templates, self._kept)

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

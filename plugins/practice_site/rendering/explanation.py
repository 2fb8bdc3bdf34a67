"""What is said when a template fails, in words that name the template and its line."""

import traceback
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from practice_site.rendering.failure import RenderingFailed


def explain(error: Exception, wanted: str, templates: Path) -> RenderingFailed:
    """The failure that `error` means; `wanted` is the template that was asked for.

    `templates` is the folder that the templates are in: the place is the
    innermost of its files on the error's traceback.
    """
    if isinstance(error, TemplateSyntaxError):
        name = error.name or wanted
        return RenderingFailed(
            name, error.lineno, f"the template cannot be understood: {error.message}"
        )
    template, line = _place(error, wanted, templates)
    return RenderingFailed(template, line, _words(error))


def _place(error: Exception, wanted: str, templates: Path) -> tuple[str, int]:
    for entry in reversed(traceback.extract_tb(error.__traceback__)):
        file = Path(entry.filename)
        if file.is_relative_to(templates):
            return file.relative_to(templates).as_posix(), entry.lineno or 0
    return wanted, 0


def _words(error: Exception) -> str:
    match error:
        case TemplateNotFound():
            return f"the theme has no template “{error.name}”."
        case UndefinedError():
            return str(error.message)
        case UnicodeDecodeError():
            return "the template is not UTF-8 text; save it as UTF-8."
        case UnicodeEncodeError():
            return "a text on the page holds half a character, which UTF-8 cannot write."
        case RecursionError():
            return "the template includes itself without end."
        case _:
            return f"the template stopped with {type(error).__name__}: {error}"

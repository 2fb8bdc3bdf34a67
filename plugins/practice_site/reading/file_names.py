"""What files are called: names that are addresses, and names that nobody meant."""

import os
import re

from slugify import slugify

from practice_site.model.finding import Problem
from practice_site.model.span import Span

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NOBODY = "practice"
"""What articles that no physician signs have as their author."""

_LEFTOVERS = frozenset({"thumbs.db", "desktop.ini"})


def readable_name(name: str) -> str:
    """A file's name as findings write it: characters that cannot be printed become `\ufffd`."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return _UNPRINTABLE.sub("\ufffd", text)


def is_leftover(name: str) -> bool:
    """Whether a file is what computers leave behind, which nobody meant to put there."""
    return (
        name.startswith((".", "~$")) or name.endswith(("~", ".swp")) or name.lower() in _LEFTOVERS
    )


def slug_of(name: str, kind: str) -> str:
    """The short name for a file called `name` (without its ending), made fit if it is not."""
    return name if _SLUG.fullmatch(name) else slugify(name, max_length=100) or kind


def name_problems(name: str, kind: str, path: str) -> tuple[Problem, ...]:
    """Object to a file's name (without its ending) that cannot stand for what it holds."""
    if kind == "physician" and name == _NOBODY:
        message = f'"{name}" as an author means the practice, so no physician can be called that.'
        return (Problem("invalid-value", Span(path), message, "Rename the file."),)
    if _SLUG.fullmatch(name):
        return ()
    ending = path[path.rindex(".") :].lower()
    message = (
        f'"{name}" cannot be part of an address: names of files here have lower-case letters '
        "a to z, digits, and single hyphens between them."
    )
    remedy = f"Rename the file to {slug_of(name, kind)}{ending}."
    return (Problem("invalid-value", Span(path), message, remedy),)

"""What to do with a file that nothing reads."""

from practice_site.model.finding import Problem
from practice_site.model.span import Span

_WORD = frozenset({".docx", ".doc", ".odt", ".rtf", ".pages", ".html", ".htm"})
_PLAIN = frozenset({".txt", ".markdown", ".mdown", ".mkd"})
_PICTURES = frozenset({".heic", ".heif", ".tif", ".tiff", ".bmp", ".psd", ".svg", ".pdf"})

TEXT_FOLDERS = ("articles", "pages", "physicians", "services")
"""The folders of Markdown files."""


def unused(path: str) -> Problem:
    """Say that nothing reads the file at `path`, and what its owner most likely wants."""
    return Problem("file-not-used", Span(path), "Nothing reads this file.", _remedy(path))


def unreadable(path: str, error: OSError) -> Problem:
    """Say that the file or folder at `path` is there but cannot be opened."""
    denied = isinstance(error, PermissionError)
    why = "the computer does not allow it" if denied else "it cannot be read"
    return Problem(
        "file-not-used",
        Span(path),
        f"This cannot be opened, so it is not used ({why}).",
        "Check that it is on this computer and that you may read it.",
    )


def no_file(path: str) -> Problem:
    """Say that what has the name of a file is none, or leads nowhere."""
    message = "This is a link that leads nowhere, or something that is no file."
    return Problem("file-not-used", Span(path), message, "Put the file itself here, or remove it.")


def unnamed(path: str) -> Problem:
    """Say that a file or folder has a name that is no text."""
    message = "This name holds characters that cannot be read, so nothing reads it."
    return Problem("file-not-used", Span(path), message, "Rename it.")


def _remedy(path: str) -> str:
    parts = path.split("/")
    folder = parts[1] if len(parts) > 2 else ""
    name = parts[-1]
    stem, dot, end = name.rpartition(".")
    ending = (dot + end).lower()
    if name.lower() in ("locations.yaml", "locations.yml"):
        return "Move it out of content/, into the site's own folder; it is called locations.yaml."
    if path.lower() in ("content/practice.yaml", "content/practice.yml"):
        return "Rename it to practice.yaml, in small letters."
    if folder == "images":
        return _image_remedy(ending)
    if ending in _WORD:
        return f'Turn it into an article with "practice import {path}", then remove it from here.'
    if folder in TEXT_FOLDERS and ending in _PLAIN:
        return f'Rename it to {stem}.md, or import it with "practice import {path}".'
    if ending == ".yml":
        return f"Rename it to {stem}.yaml."
    if folder in TEXT_FOLDERS and ending == ".md":
        return f"Move it to content/{folder}/ itself; folders within are not read."
    return (
        "Move it out of content/, or to its folder: articles, pages, physicians and services "
        "take .md files, testimonials .yaml files, images pictures."
    )


def _image_remedy(ending: str) -> str:
    kinds = "Images are .jpg, .png, .webp, .avif or .gif files"
    if ending in _PICTURES:
        return f"{kinds}: save it as one of these, then remove this one."
    return f"{kinds}: move this one out of content/."

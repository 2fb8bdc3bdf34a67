"""A web page with the files that were saved beside it, in a folder or in a .zip."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from practice_site.importing.archive import read_archive
from practice_site.importing.html_pictures import LARGEST
from practice_site.importing.source_text import Picture, SourceText, SourceUnreadable
from practice_site.importing.web_page import LARGEST as LARGEST_PAGE
from practice_site.importing.web_page import read_page

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff")
_PAGES = (".html", ".htm", ".xhtml")


def read_saved_page(path: Path, data: bytes) -> SourceText:
    """Read a page of a browser's “Save as”; its pictures lie in the folder beside it.

    Raises:
        SourceUnreadable: as `read_page` does.
    """
    return read_page(data, path.name, lambda source: _beside(path.parent, source))


def read_zipped_page(data: bytes, name: str) -> SourceText:
    """Read a .zip that holds one page and its pictures, as Google Docs exports them.

    Raises:
        SourceUnreadable: it holds no page, or more than one; or as `read_page` does.
    """

    def limit_of(path: str) -> int:
        suffix = PurePosixPath(path).suffix.lower()
        if path.startswith("__MACOSX/"):
            return 0
        return LARGEST_PAGE if suffix in _PAGES else LARGEST if suffix in _PICTURES else 0

    files = read_archive(data, name, limit_of)
    pages = [path for path in files if PurePosixPath(path).suffix.lower() in _PAGES]
    if len(pages) != 1:
        held = f"{len(pages)} web pages" if pages else "no web page"
        raise SourceUnreadable(
            f"{name} holds {held}; taken is one page with its pictures, as Google Docs exports it. "
            "Unpack it, and import the files or the folder."
        )
    (page,) = pages
    folder = PurePosixPath(page).parent
    return read_page(files[page], name, lambda source: _packed(files, folder, source))


def _beside(folder: Path, source: str) -> Picture:
    path = _relative(source)
    if path is None:
        return _outside(source)
    file = folder / path
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            return _outside(source)
        if not file.is_file():
            return _missing(path)
        if file.stat().st_size > LARGEST:
            return Picture(mark="", name=path.name, refused="it is larger than 40 MB")
        return Picture(mark="", name=path.name, data=file.read_bytes())
    except (OSError, ValueError):
        return Picture(mark="", name=path.name, refused="its file cannot be read")


def _packed(files: Mapping[str, bytes], folder: PurePosixPath, source: str) -> Picture:
    path = _relative(source)
    if path is None:
        return _outside(source)
    data = files.get(str(folder / path))
    return _missing(path) if data is None else Picture(mark="", name=path.name, data=data)


def _relative(source: str) -> PurePosixPath | None:
    """The path that an address means, below the page; None where it leads elsewhere."""
    path = PurePosixPath(unquote(source.partition("?")[0].partition("#")[0]).replace("\\", "/"))
    parts = path.parts
    if path.is_absolute() or ".." in parts or not parts or ":" in parts[0] or "\0" in str(path):
        return None
    return path


def _outside(source: str) -> Picture:
    name = PurePosixPath(source.replace("\\", "/")).name
    return Picture(mark="", name=name, refused="its address leads out of the page's folder")


def _missing(path: PurePosixPath) -> Picture:
    return Picture(mark="", name=path.name, refused="its file was not saved with the page")

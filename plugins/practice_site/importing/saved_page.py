"""A web page with the files that were saved beside it, in a folder or in a .zip."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from practice_site.importing.archive import read_archive
from practice_site.importing.files_beside import missing, outside, path_beside, picture_beside
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
    return read_page(data, path.name, lambda source: picture_beside(path.parent, source))


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


def _packed(files: Mapping[str, bytes], folder: PurePosixPath, source: str) -> Picture:
    path = path_beside(source)
    if path is None:
        return outside(source)
    data = files.get(str(folder / path))
    return missing(path) if data is None else Picture(mark="", name=path.name, data=data)

"""Reading a file from somewhere else, whatever it is."""

import stat
from pathlib import Path

from practice_site.importing.lines import clean_line
from practice_site.importing.plain_text import read_plain_text
from practice_site.importing.source_text import MAX_BYTES, SourceText, SourceUnreadable

TAKEN = (".docx", ".docm", ".html", ".htm", ".xhtml", ".zip", ".md", ".txt")
"""What the names of files end in that can be imported."""

_LARGEST_PACKED = 100_000_000
_LARGEST = {".txt": MAX_BYTES, ".md": MAX_BYTES}
_OTHERS = {
    ".doc": "files of Word before 2007",
    ".dotx": "Word templates",
    ".odt": "OpenDocument files",
    ".rtf": "RTF files",
    ".pdf": "PDF files",
    ".pages": "Pages files",
    ".gdoc": "links to Google Docs",
    ".mht": "web archives",
    ".mhtml": "web archives",
    ".webarchive": "web archives",
    ".xlsx": "spreadsheets",
    ".pptx": "presentations",
}
_MAGIC = {b"%PDF-": ".pdf", b"{\\rtf": ".rtf"}
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_HOW = {
    ".gdoc": "In Google Docs choose File, Download, Microsoft Word (.docx) or Web Page (.html, "
    "zipped), and import what that gives",
    ".mht": "Save the page as “Web page, complete”, and import the .html file",
    ".pdf": "Ask for the file that it was made from, or copy its text into a Word document or a "
    "text file, and import that",
}
_HOW |= {".mhtml": _HOW[".mht"], ".webarchive": _HOW[".mht"]}


def read_source(path: Path) -> SourceText:
    """Read a Word document, web page, Google Docs' export, Markdown or plain text.

    Raises:
        SourceUnreadable: it is missing, of another kind, empty, harmful or too large.
    """
    suffix = _kind_of(path)
    data = _bytes_of(path, _LARGEST.get(suffix, _LARGEST_PACKED))
    source = _read(path, suffix, data)
    if not any(clean_line(line).strip() for line in source.lines):
        raise SourceUnreadable(f"{path.name} is empty. Nothing was imported.")
    return source


def _read(path: Path, suffix: str, data: bytes) -> SourceText:
    # Word and web pages need libraries that take a third of a second to be imported.
    if suffix in (".docx", ".docm"):
        from practice_site.importing.word_file import read_word

        if data and not data.startswith((_ZIP, _OLE)):
            raise SourceUnreadable(
                f"{path.name} is no Word document, whatever its name says. Open it in the program "
                "it was written with, save it as a Word document (.docx), and import that."
            )
        return read_word(data, path.name) if data else SourceText(path.name, ())
    if suffix in (".html", ".htm", ".xhtml"):
        from practice_site.importing.saved_page import read_saved_page

        return read_saved_page(path, data)
    if suffix == ".zip":
        from practice_site.importing.saved_page import read_zipped_page

        return read_zipped_page(data, path.name)
    _require_text(data, path.name)
    source = read_plain_text(data, path.name, markdown=suffix == ".md")
    if source.markdown and b"![" in data:
        from practice_site.importing.markdown_pictures import with_pictures_beside

        return with_pictures_beside(source, path.parent)
    return source


def _kind_of(path: Path) -> str:
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        if path.is_symlink():
            raise SourceUnreadable(f"{path} is a link to a file that is not there.") from None
        raise SourceUnreadable(
            f"{path} does not exist. Look for a typing mistake in its name."
        ) from None
    except (OSError, ValueError) as error:
        raise SourceUnreadable(f"{path} cannot be read: {_reason(error)}.") from error
    if not stat.S_ISREG(mode):
        raise SourceUnreadable(f"{path} is not a file that can be read.")
    suffix = path.suffix.lower()
    if suffix not in TAKEN:
        raise not_taken(path.name, suffix)
    return suffix


def not_taken(name: str, suffix: str) -> SourceUnreadable:
    """Why a file of this kind is not imported, and what to do instead."""
    what = _OTHERS.get(suffix, "files of this kind")
    how = _HOW.get(
        suffix,
        "Open the file in the program it was written with, save it as a Word document (.docx), "
        "and import that",
    )
    return SourceUnreadable(
        f"{name}: {what} cannot be imported; taken are Word (.docx), web pages (.html), Google "
        f"Docs' export (.zip), Markdown (.md) and plain text (.txt). {how}."
    )


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _bytes_of(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise SourceUnreadable(f"{path} cannot be read: {_reason(error)}.") from error
    if len(data) > limit:
        raise SourceUnreadable(
            f"{path.name} is larger than {limit // 1_000_000} MB, which no article is. "
            "Nothing was imported."
        )
    return data


def _require_text(data: bytes, name: str) -> None:
    for magic, suffix in _MAGIC.items():
        if data.startswith(magic):
            raise not_taken(name, suffix)
    if data.startswith((_ZIP, _OLE)):
        raise SourceUnreadable(
            f"{name} is no plain text, but a packed file, perhaps a Word document. Give it the "
            "ending that it had (.docx), and import that."
        )

"""The parts of a Word file, checked before anything reads them."""

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree
from msgspec import Struct

from practice_site.importing.archive import read_archive
from practice_site.importing.source_text import MOST_PARAGRAPHS, SourceUnreadable, too_long
from practice_site.importing.word_properties import W

_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LARGEST_TEXT = 12_000_000
_LARGEST_PICTURE = 40_000_000
_READ = re.compile(r"\[Content_Types\]\.xml|_rels/\.rels|word/[^/]+\.xml|word/_rels/[^/]+\.rels")
_MEDIA = re.compile(r"(?:word/)?media/[^/]+")
_MACROS = re.compile(r"(?:^|/)vba\w*\.(?:bin|xml)$", re.IGNORECASE)
_NOT_NEEDED = re.compile(r"word/(?:fontTable|webSettings|theme\w*|settings)\.xml")
_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")


class WordPackage(Struct, frozen=True):
    """A Word file: its parts of XML by their paths, its media, and whether macros lie in it."""

    parts: Mapping[str, etree._Element]
    media: Mapping[str, bytes]
    macros: bool
    drawings: bool = False
    """Whether charts or diagrams lie in it, which are no pictures."""

    @property
    def body(self) -> etree._Element | None:
        """The text itself."""
        return self.parts.get("word/document.xml")

    def packed(self) -> BytesIO:
        """The checked parts alone, as a Word file for other readers."""
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            for path, root in self.parts.items():
                archive.writestr(path, etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
            for path, data in self.media.items():
                archive.writestr(path, data)
        stream.seek(0)
        return stream


def open_word(data: bytes, name: str) -> WordPackage:
    """Open a Word file without trusting it.

    Raises:
        SourceUnreadable: it is none, is protected, harmful, damaged or too large.
    """
    if data.startswith(_OLE):
        raise _old_or_locked(data, name)
    found: set[str] = set()

    def limit_of(path: str) -> int:
        found.add(path)
        if _READ.fullmatch(path) and not _NOT_NEEDED.fullmatch(path):
            return _LARGEST_TEXT
        return _LARGEST_PICTURE if _MEDIA.fullmatch(path) else 0

    files = read_archive(data, name, limit_of)
    if "word/document.xml" not in files:
        raise SourceUnreadable(
            f"{name} is no Word document, whatever its name says. Open it in the program it was "
            "written with, save it as a Word document (.docx), and import that."
        )
    parts = {
        path: _parsed(text, name) for path, text in files.items() if not _MEDIA.fullmatch(path)
    }
    package = WordPackage(
        parts,
        {path: content for path, content in files.items() if _MEDIA.fullmatch(path)},
        macros=any(_MACROS.search(path) for path in found),
        drawings=any(path.startswith(("word/charts/", "word/diagrams/")) for path in found),
    )
    _require_article(package, name)
    return package


def _parsed(text: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise SourceUnreadable(
            f"{name} is damaged: Word's own text in it cannot be read. Open it in Word, save it "
            "anew, and import that."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise SourceUnreadable(
            f"{name} declares entities of its own, as no Word does and only a harmful file has "
            "reason to. Nothing was imported."
        )
    return root


def _require_article(package: WordPackage, name: str) -> None:
    body = package.body
    if body is not None and _STRICT in body.tag:
        raise SourceUnreadable(
            f"{name} is saved as “Strict Open XML”. Open it in Word, save it as an ordinary Word "
            "document (.docx), and import that."
        )
    if body is not None and next(body.iter(f"{W}altChunk"), None) is not None:
        raise SourceUnreadable(
            f"{name} holds a whole page of another format, as some programs pack one into a Word "
            "document and only Word unpacks. Open it in Word, save it anew, and import that."
        )
    count = sum(1 for root in package.parts.values() for _ in root.iter(f"{W}p"))
    if count > MOST_PARAGRAPHS:
        raise too_long(name, count)


def _old_or_locked(data: bytes, name: str) -> SourceUnreadable:
    if _LOCKED in data:
        return SourceUnreadable(
            f"{name} is protected with a password. Open it in Word, take the password off (File, "
            "Info, Protect Document), save it, and import that."
        )
    return SourceUnreadable(
        f"{name} is in the format of Word before 2007 (.doc), whatever its name says. Open it in "
        "Word, save it as a Word document (.docx), and import that."
    )

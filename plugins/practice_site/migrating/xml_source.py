"""XML files of unknown origin, read piece by piece: no file is ever held as a whole.

Nothing is loaded from anywhere, no entity is replaced, and a file that declares a
document type is refused: neither WordPress nor any sitemap does so.
"""

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from lxml import etree

MOST_BYTES = 2_000_000_000
"""Unpacked; the largest exports that hosts let people make are a tenth of it."""

_HEAD = 1 << 16
_UNSEEN = bytes([*range(9), 11, 12, *range(14, 32)])
_PROLOG = re.compile(rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*", re.DOTALL)
_ZIP = b"PK"
"""Without the control characters that follow."""

_GZIP = b"\x1f\x8b"
_BARE = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)", re.IGNORECASE)
_VERBATIM, _ITS_END = b"<![CDATA[", b"]]>"
_BEGUN = b"|".join(re.escape(_VERBATIM[:n]) for n in range(1, len(_VERBATIM)))
_CUT = re.compile(rb"(?:%s|\]\]?|&[#\w]{0,9})\Z" % _BEGUN)
_LONGEST_SIGN = 12


class Unreadable(Exception):
    """A file cannot be used; the message says why and what to do."""


class CleanStream:
    """The bytes of a file without what XML cannot hold.

    Control characters are passed over, and counted in `removed`: WordPress exports what was
    pasted into its editor. An `&` that begins none of XML's own five names stands for itself:
    Squarespace writes addresses and `&mdash;` so. Raises `Unreadable` past `MOST_BYTES`.
    """

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self.removed = 0
        self._stream = stream
        self._name = name
        self._total = 0
        self._held = b""
        self._verbatim = False

    def read(self, size: int = -1) -> bytes:
        """Some more bytes; none at the end."""
        while True:
            try:
                data = self._stream.read(size)
            except (OSError, EOFError, zlib.error) as error:
                raise Unreadable(f"{self._name} cannot be read to its end: {error}.") from error
            self._total += len(data)
            if self._total > MOST_BYTES:
                raise Unreadable(f"{self._name} is larger than {MOST_BYTES // 10**9} GB.")
            seen = data.translate(None, _UNSEEN)
            self.removed += len(data) - len(seen)
            clean = self._with_signs(seen, last=not data)
            if clean or not data:
                return clean

    def _with_signs(self, data: bytes, *, last: bool) -> bytes:
        """The bytes with `&amp;` for each bare `&`; what may be cut in two waits for the rest."""
        data = self._held + data
        cut = None if last else _CUT.search(data, max(len(data) - _LONGEST_SIGN, 0))
        self._held = data[cut.start() :] if cut else b""
        data = data[: cut.start()] if cut else data
        pieces: list[bytes] = []
        place = 0
        while place < len(data):
            sign = _ITS_END if self._verbatim else _VERBATIM
            at = data.find(sign, place)
            end = len(data) if at < 0 else at + len(sign)
            piece = data[place:end]
            pieces.append(piece if self._verbatim else _BARE.sub(b"&amp;", piece))
            self._verbatim ^= at >= 0
            place = end
        return b"".join(pieces)


def open_bytes(path: Path) -> IO[bytes]:
    """A file's bytes, unpacked where it is packed with gzip.

    Raises:
        Unreadable: it cannot be opened.
    """
    try:
        with path.open("rb") as file:
            packed = file.read(2) == _GZIP
        return cast(IO[bytes], gzip.open(path, "rb")) if packed else path.open("rb")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Unreadable(f"{path.name} cannot be read: {reason}.") from error


def root_of(path: Path) -> str:
    """The name of a file's root element; empty where it is no XML.

    Raises:
        Unreadable: it cannot be read, or declares a document type.
    """
    with open_bytes(path) as stream:
        head = CleanStream(stream, path.name).read(_HEAD)
    if head.startswith(_ZIP):
        raise Unreadable(
            f"{path.name} is packed (ZIP). Unpack it, and give the .xml files that are in it to "
            "this command; what Search Console exports goes behind --pages."
        )
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Unreadable(f"{path.name} is in UTF-16. Save it as UTF-8 first.")
    rest = head.removeprefix(b"\xef\xbb\xbf")
    begin = _PROLOG.match(rest)
    rest = rest[begin.end() :] if begin else rest
    if rest[:9].upper() == b"<!DOCTYPE":
        if re.match(rb"<!doctype\s+html", rest, re.IGNORECASE):
            raise Unreadable(f"{path.name} is a web page, not an export or a list of addresses.")
        raise Unreadable(
            f"{path.name} declares a document type (<!DOCTYPE), which no export and no sitemap "
            "does. It was not read: such a file can be an attack."
        )
    named = re.match(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)", rest)
    return named[1].decode() if named else ""


def elements(path: Path, names: frozenset[str], notes: list[str]) -> Iterator[etree._Element]:
    """The elements of some local names, each whole, and gone when the next one is asked for.

    What is broken is passed over as well as can be, and said in `notes`.

    Raises:
        Unreadable: the file cannot be opened, or is too large.
    """
    with open_bytes(path) as stream:
        clean = CleanStream(stream, path.name)
        events = etree.iterparse(
            clean,
            events=("end",),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=True,
        )
        try:
            for _, element in events:
                if local(element) in names:
                    yield element
                    _forget(element)
        except etree.XMLSyntaxError as error:
            notes.append(f"{path.name} breaks off at line {error.lineno}: {error.msg}")
        else:
            errors = [entry for entry in events.error_log if entry.level_name != "WARNING"]
            if errors:
                first = errors[0]
                notes.append(
                    f"{path.name} has {len(errors)} mistakes in its XML, the first in line "
                    f"{first.line} ({first.message.strip()}); what they broke may be missing"
                )
        if clean.removed:
            notes.append(f"{path.name}: {clean.removed:,} control characters were passed over")


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and the like."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def _forget(element: etree._Element) -> None:
    """Let go of an element and of all before it, so that memory does not grow with the file."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]

"""Finding words in finished files, however they are written there."""

import gzip
import html
import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from practice_site.release.refusals import refusing
from practice_site.release.walk import entries, is_folder

SHORTEST = 5
"""A sentence of fewer words ("Thank you very much.") stands anywhere; it is looked for as part of
a whole."""

_TAG = re.compile(r"<[^<>]*>")
_ENDS = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"\b[a-z]+\b", re.ASCII)
_GZIP = b"\x1f\x8b"


class Traces(Struct, frozen=True, dict=True):
    """What gives a testimonial away: its sentences and the name under it, as rows of words."""

    rows: tuple[str, ...]

    @cached_property
    def _clues(self) -> tuple[bytes, ...]:
        """A plain word of each row: where none of them is, there is no need to look closer."""
        plain = (max(_PLAIN.findall(row), key=len, default="") for row in self.rows)
        return tuple(word.encode() for word in plain)

    def in_text(self, text: str) -> bool:
        """Whether some of it stands in a text: HTML, XML, JSON, YAML or Markdown."""
        words = plain_words(text)
        return any(row in words for row in self.rows)

    def in_file(self, file: Path) -> bool:
        """Whether some of it stands in a file; a compressed one is looked into."""
        content = file.read_bytes()
        if content.startswith(_GZIP):
            try:
                content = gzip.decompress(content)
            except (OSError, EOFError, zlib.error):
                return False
        lowered = content.lower()
        if not any(clue in lowered for clue in self._clues):
            return False
        return self.in_text(content.decode("utf-8", "ignore"))

    def in_tree(self, tree: Path) -> tuple[str, ...]:
        """The files of a folder that have some of it, by their paths there."""
        if not tree.is_dir():
            return ()
        with refusing("The files of the site could not be read"):
            return tuple(
                name
                for name, entry in entries(tree)
                if entry.is_file(follow_symlinks=False)
                and not is_folder(entry)
                and self.in_file(Path(entry.path))
            )


def traces_of(quote: str, name: str = "") -> Traces:
    """What to look for of a quote, and of the person's name under it (empty: nobody is named)."""
    sentences = [plain_words(sentence) for sentence in _ENDS.split(quote)]
    rows = [row for row in sentences if row.count(" ") > SHORTEST]
    whole = plain_words(quote)
    named = plain_words(name)
    found = [*(rows or [whole]), *([named] if named.count(" ") > 1 else [])]
    return Traces(tuple(row for row in dict.fromkeys(found) if row.strip()))


def plain_words(text: str) -> str:
    """The words of a text with one space around each, without tags, marks, accents and case.

    Feeds hold HTML in XML: references are resolved twice.
    """
    for _ in range(2):
        text = _TAG.sub(" ", html.unescape(text)) if "<" in text or "&" in text else text
    text = text.replace("\\n", " ").replace("\u00ad", "").replace("’", "'")
    folded = unicodedata.normalize("NFKD", text).casefold()
    return f" {' '.join(_WORD.findall(folded))} "


def urls_of(files: Iterable[str]) -> tuple[str, ...]:
    """The addresses at which a visitor gets some files."""
    return tuple(f"/{name.removesuffix('index.html')}" for name in files)

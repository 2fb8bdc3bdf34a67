"""Finding words in finished files, however they are written there."""

import gzip
import html
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from practice_site.release.refusals import refusing
from practice_site.release.walk import entries, is_folder

ENOUGH = 6
"""Fewer words in a row ("The staff was very kind.") stand in any text, and give nobody away."""

_TAG = re.compile(r"<[^<>]*>")
_ENDS = re.compile(r"(?<=[.!?])[\"'”’)]*\s+|(?<=[。！？])")
_WORD = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"(?<!\w)[a-z]+(?!\w)")
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrt])")
_UNSEEN = re.compile("[\u00ad\u200b\ufeff]|(?<=\\w)[-\u2010\u2011](?=\\w)")
"""A hyphen joins words to one: the file jo-madeup.yaml does not name Jo Madeup."""

_GZIP = b"\x1f\x8b"


class Row(Struct, frozen=True):
    """Some words as `plain_words` gives them; where the bytes of `clue` are not, they are not."""

    words: str
    clue: bytes


class Traces(Struct, frozen=True):
    """What gives a testimonial away: its sentences and the name under it, as rows of words."""

    rows: tuple[Row, ...]

    def in_text(self, text: str) -> bool:
        """Whether some of it stands in a text: HTML (attributes too), XML, JSON, YAML, Markdown."""
        seen = plain_words(text)
        if any(row.words in seen for row in self.rows):
            return True
        written = _words(html.unescape(html.unescape(text)))
        return any(row.words in written for row in self.rows)

    def in_file(self, file: Path) -> bool:
        """Whether some of it stands in a file; a compressed one is looked into."""
        content = file.read_bytes()
        if content.startswith(_GZIP):
            try:
                content = gzip.decompress(content)
            except (OSError, EOFError, zlib.error):
                return False
        lowered = content.lower()
        if not any(row.clue in lowered for row in self.rows):
            return False
        return self.in_text(content.decode("utf-8", "ignore"))

    def in_tree(self, tree: Path) -> tuple[str, ...]:
        """The files of a folder that have some of it, by their paths there."""
        if not (self.rows and tree.is_dir()):
            return ()
        with refusing("The files of the site could not be read"):
            return tuple(
                name
                for name, entry in entries(tree)
                if entry.is_file(follow_symlinks=False)
                and not is_folder(entry)
                and self.in_file(Path(entry.path))
            )

    def without(self, others: Iterable[str]) -> "Traces":
        """The same without the rows that other texts have as well, unless that leaves nothing."""
        elsewhere = [plain_words(text) for text in others]
        own = [row for row in self.rows if not any(row.words in each for each in elsewhere)]
        return Traces(tuple(own)) if own else self


def traces_of(quote: str, name: str = "", *, attribution: str = "") -> Traces:
    """What to look for of a quote, of the attribution under it, and of the `name` in that.

    Short sentences are looked for together with their neighbours, the last of
    them with the attribution that follows: "Thank you." alone is on many pages.
    So is a first name, or initials that may be a degree.
    """
    rows = [*_rows(quote, attribution or name)]
    named = plain_words(name).split()
    if len(named) > 1 and any(len(word) > 2 for word in named):
        rows.append(name)
    return joined(Traces(tuple(_row(text) for text in rows if plain_words(text).strip())))


def joined(*traces: Traces) -> Traces:
    """All that some traces look for, each once."""
    return Traces(tuple(dict.fromkeys(row for each in traces for row in each.rows)))


def _rows(quote: str, attribution: str) -> Iterator[str]:
    """Sentences, as many together as are enough; what is left at the end with what follows."""
    gathered = ""
    for sentence in _ENDS.split(quote):
        gathered = f"{gathered} {sentence}"
        if _is_enough(gathered):
            yield gathered
            gathered = ""
    if plain_words(gathered).strip():
        yield f"{gathered} {attribution}"


def _is_enough(text: str) -> bool:
    """Whether nobody else writes that: words enough, or as much in a script without spaces."""
    words = plain_words(text).split()
    return len(words) >= ENOUGH or sum(1 for word in words for sign in word if sign > "\u2e7f") > 11


def _row(text: str) -> Row:
    """A row of words; its clue is the longest that every way of writing it leaves alone."""
    plain = _PLAIN.findall(unicodedata.normalize("NFC", text).casefold())
    return Row(plain_words(text), max(plain, key=len, default="").encode())


def plain_words(text: str) -> str:
    """The words of a text with one space around each, without tags, marks, accents and case.

    Feeds hold HTML in XML: references are resolved twice.
    """
    for _ in range(2):
        text = _TAG.sub(" ", html.unescape(text)) if "<" in text or "&" in text else text
    return _words(text)


def _words(text: str) -> str:
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", text)
    folded = unicodedata.normalize("NFKD", _UNSEEN.sub("", text)).casefold()
    letters = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return f" {' '.join(_WORD.findall(letters))} "


def urls_of(files: Iterable[str]) -> tuple[str, ...]:
    """The addresses at which a visitor gets some files."""
    return tuple(f"/{name.removesuffix('index.html')}" for name in files)

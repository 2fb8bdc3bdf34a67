"""Finding words in finished files, however they are written there."""

import gzip
import html
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
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

_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
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
        return bool(_standing_in(_Text(text), [("", self)]))

    def in_file(self, file: Path) -> bool:
        """Whether some of it stands in a file; a compressed one is looked into."""
        return bool(_shown_by(file, [("", self)]))

    def in_tree(self, tree: Path) -> tuple[str, ...]:
        """The files of a folder that have some of it, by their paths there."""
        return files_with({"": self}, tree).get("", ())

    def without(self, others: Iterable[str]) -> "Traces":
        """The same without the rows that other texts have as well, unless that leaves nothing."""
        elsewhere = [plain_words(text) for text in others]
        own = [row for row in self.rows if not any(row.words in each for each in elsewhere)]
        return Traces(tuple(own)) if own else self


def files_with(wanted: Mapping[str, Traces], tree: Path) -> dict[str, tuple[str, ...]]:
    """The files of a folder that have some of each, by its name; each file is read once."""
    asked = [(name, traces) for name, traces in wanted.items() if traces.rows]
    found: dict[str, list[str]] = {}
    if not (asked and tree.is_dir()):
        return {}
    with refusing("The files of the site could not be read"):
        for path, entry in entries(tree):
            if entry.is_file(follow_symlinks=False) and not is_folder(entry):
                for name in _shown_by(Path(entry.path), asked):
                    found.setdefault(name, []).append(path)
    return {name: tuple(paths) for name, paths in found.items()}


def _shown_by(file: Path, asked: Iterable[tuple[str, Traces]]) -> list[str]:
    content = file.read_bytes()
    if content.startswith(_GZIP):
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return []
    lowered = content.lower()
    likely = [
        (name, traces) for name, traces in asked if any(row.clue in lowered for row in traces.rows)
    ]
    return _standing_in(_Text(content.decode("utf-8", "ignore")), likely) if likely else []


class _Text:
    """A text, and its words when somebody asks for them."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def seen(self) -> str:
        """The words without those in tags."""
        return plain_words(self._text)

    @cached_property
    def written(self) -> str:
        """All words, those in tags among them."""
        return _words(html.unescape(html.unescape(self._text)))


def _standing_in(text: _Text, asked: Iterable[tuple[str, Traces]]) -> list[str]:
    return [
        name
        for name, traces in asked
        if any(row.words in text.seen for row in traces.rows)
        or any(row.words in text.written for row in traces.rows)
    ]


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
    text = _UNSEEN.sub("", text)
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def urls_of(files: Iterable[str]) -> tuple[str, ...]:
    """The addresses at which a visitor gets some files."""
    return tuple(f"/{name.removesuffix('index.html')}" for name in files)

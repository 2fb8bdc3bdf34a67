"""A settled tree as Markdown that shows exactly its words."""

import re
from collections.abc import Callable, Iterable
from typing import cast

from bs4 import BeautifulSoup, Tag
from markdownify import ATX, MarkdownConverter

from practice_site.importing.html_inline import without
from practice_site.importing.html_text import text_of
from practice_site.importing.markdown_text import escape
from practice_site.importing.words import words_of
from practice_site.importing.written_words import body_passages
from practice_site.reading.markdown import read_body

_ITEM = re.compile(r"(?:[•‣◦●▪·]|[-*+–]\s|\d{1,2}[.)]\s)")
_NUMBER = re.compile(r"\d+\.")
_REFERENCE = re.compile(r"(?<!\\)\[\^\d+\]")
_SIGNS = re.compile(r"[!-/:-@\[-`{-~]")
_BEGINNING = re.compile(r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$)|\d{1,9}[.)](?=\s|$)")
_ENDS_PLAIN = re.compile(r"(?P<words>.*?)(?P<after>[\W_]*)", re.DOTALL)
_BEGINS_PLAIN = re.compile(r"(?P<before>[\W_]*)(?P<words>.*)", re.DOTALL)


def as_markdown(body: Tag) -> str:
    """The Markdown of a body whose children are blocks (`html_blocks`).

    All of it is read back, and where that gives other words each block by itself: where
    its marks are not taken for what they are, it goes without emphasis, and at last with
    every sign escaped.
    """
    tags = body.find_all(True, recursive=False)
    made = _joined(_converted(tag, escape) for tag in tags)
    words = [word for tag in tags for word in _plain_words(words_of(text_of(tag)))]
    return made if _read(made) == words else _joined(map(_block, tags))


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(filter(None, blocks)) + "\n"


def _block(tag: Tag) -> str:
    text = _converted(tag, escape)
    words = _plain_words(words_of(text_of(tag)))
    if _read(text) == words:
        return text
    without(tag, "strong", "em", "del")
    text = _converted(tag, escape)
    return text if _read(text) == words else _converted(tag, _escape_all)


def _converted(tag: Tag, escaping: Callable[[str], str]) -> str:
    converter = _Converter(heading_style=ATX, bullets="-", keep_inline_images_in=["td", "th"])
    converter.escaping = escaping
    # Its type says a whole soup, and any tag will do.
    text = converter.convert_soup(cast(BeautifulSoup, tag))
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _read(text: str) -> list[str]:
    body, _ = read_body(_REFERENCE.sub("", text), path="source.md")
    return _plain_words(word for _, words in body_passages(body, {}) for word in words)


def _plain_words(words: Iterable[str]) -> list[str]:
    """Words without the numbers of lists, which documents count by themselves."""
    return [word for word in words if not _NUMBER.fullmatch(word)]


def _escape_all(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", text)


class _Converter(MarkdownConverter):
    """markdownify, but nothing is escaped that Markdown would not take for its own."""

    escaping: Callable[[str], str] = staticmethod(escape)

    def escape(self, text: str, parent_tags: set[str]) -> str:
        escaped = self.escaping(text)
        if self.escaping is _escape_all:
            return escaped
        return escaped.replace("|", r"\|") if parent_tags & {"td", "th"} else escaped

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = " ".join(text.split())
        if "_inline" in parent_tags:
            return f" {text} "
        return f"\n\n{_begun(text)}\n\n" if text else ""

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        line, _, below = text.strip().partition("\n")
        siblings = el.find_previous_siblings("li")
        numbered = el.parent is not None and el.parent.name == "ol"
        # In an entry only a list that begins with 1 is one (CommonMark 0.31, 5.3).
        start = 1
        if numbered and el.parent is not None and el.parent.find_parent("li") is None:
            start = int(str(el.parent.get("start") or 1))
        mark = f"{start + len(siblings)}. " if numbered else "- "
        indent = " " * len(mark)
        lines = [_begun(line.strip(), item=True), *below.splitlines()]
        return mark + f"\n{indent}".join(entry.rstrip() for entry in lines if entry.strip()) + "\n"

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "<br>" if parent_tags & {"td", "th"} else " "

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: N802
        text = re.sub(r"(?<=\s)#+$", lambda found: f"\\{found[0]}", " ".join(text.split()))
        return f"\n\n{'#' * n} {text}\n\n"

    def convert_strong(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _marked(el, text, "**")

    def convert_em(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _marked(el, text, "*")

    def convert_del(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _marked(el, text, "~~")

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        words = " ".join(text.split())
        longest = max(map(len, re.findall("`+", words)), default=0)
        mark, space = "`" * (longest + 1), " " if longest else ""
        made = f"{mark}{space}{words}{space}{mark}" if words else ""
        return made.replace("|", r"\|") if parent_tags & {"td", "th"} else made

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        longest = max(map(len, re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"\n\n{fence}\n{text.strip(chr(10))}\n{fence}\n\n" if text.strip() else ""

    def convert_sub(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"<sub>{text}</sub>"

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"[^{el['data-note']}]" if el.get("data-note") else f"<sup>{text}</sup>"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        alt = escape(" ".join(str(el.get("alt") or "").split()))
        return f"![{alt}]({el.get('src', '')})"

    def convert_blockquote(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        lines = text.strip().splitlines()
        return "\n\n" + "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n"

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        width = len(el.find_all(["td", "th"], recursive=False))
        rule = "" if el.find_previous_sibling("tr") else f"|{' --- |' * width}\n"
        return f"|{text}\n{rule}"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        words = " ".join(text.split())
        return f" {words} |" if words else "  |"

    convert_th = convert_td
    convert_b = convert_strong
    convert_i = convert_em
    convert_s = convert_del


def _begun(text: str, *, item: bool = False) -> str:
    """A line's text, escaped where its beginning would mean something.

    Typed bullets and numbers at the beginning of a paragraph are left to the
    reader of lists (`blocks`).
    """
    if not item and _ITEM.match(text):
        return text
    found = _BEGINNING.match(text)
    if not found:
        return text
    mark = found[0]
    return f"{mark[:-1]}\\{text[len(mark) - 1 :]}" if mark[0].isdigit() else f"\\{text}"


def _marked(el: Tag, text: str, mark: str) -> str:
    """Text between two marks where Markdown takes them for what they are.

    A mark beside a letter, with punctuation on its other side, is none
    (CommonMark 0.31, 6.2); then the punctuation stands outside.
    """
    words = text.strip()
    if not words:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if not after and _is_letter(el.next_sibling, first=True) and not words[-1].isalnum():
        if el.find(True):
            return text  # what ends there may be a link
        found = _ENDS_PLAIN.fullmatch(words)
        words, after = (found["words"], found["after"]) if found else (words, "")
    if not before and _is_letter(el.previous_sibling, first=False) and words[:1]:
        if el.find(True) and not words[0].isalnum():
            return text
        found = _BEGINS_PLAIN.fullmatch(words)
        before, words = (found["before"], found["words"]) if found else ("", words)
    return f"{before}{mark}{words}{mark}{after}" if words else text


def _is_letter(node: object, *, first: bool) -> bool:
    text = node.get_text() if isinstance(node, Tag) else str(node or "")
    return bool(text) and text[0 if first else -1].isalnum()

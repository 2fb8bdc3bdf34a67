"""WordPress's own notation in the texts of an export, turned into plain HTML.

Blocks are marked with comments, plug-ins with shortcodes in brackets, and the old editor
writes paragraphs as empty lines (WordPress, wp-includes/formatting.php, wpautop).
"""

import re
from collections import Counter

from msgspec import Struct

_BLOCK_MARK = re.compile(r"<!--\s*/?wp:[^>]*-->|<!--\s*(?:more|nextpage)[^>]*-->", re.IGNORECASE)
_SHORTCODE = re.compile(
    r"\[(?P<close>/?)(?P<name>[a-z][\w-]{0,60})(?P<attributes>(?:\s[^\[\]]{0,5000})?/?)\](?!\()",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"\[caption\b[^\[\]]{0,2000}\]\s*(?P<image>(?:<a\b[^<>]{0,2000}>\s*)?<img\b[^<>]{0,5000}>"
    r"(?:\s*</a>)?)(?P<words>[^\[]{0,5000})\[/caption\]",
    re.IGNORECASE,
)
_BARE_WORDS = (
    "gallery caption audio video embed playlist contact-form-7 gravityform wpforms toc row "
    "column button sc_fs_multi_faq recent_posts sitemap social_share"
)
_BARE = frozenset(_BARE_WORDS.split())
_ESCAPED = re.compile(r"\[(\[[^\[\]]*\])\]")
_BLOCK = re.compile(
    r"(?:address|article|aside|blockquote|div|dl|details|fieldset|figure|footer|form|h[1-6]|header|"
    r"hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul)\b",
    re.IGNORECASE,
)
_TAG_AT_START = re.compile(r"</?([a-z][a-z0-9]*)", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"<(?:p|div|section|h[1-6])\b", re.IGNORECASE)
_PRE = re.compile(r"<(pre|script|style|textarea)\b.*?</\1>", re.IGNORECASE | re.DOTALL)


class OldText(Struct, frozen=True):
    """A text as plain HTML, and the shortcodes taken out of it with how often each stood there."""

    html: str
    shortcodes: tuple[tuple[str, int], ...] = ()


def plain_html(text: str) -> OldText:
    """The text without WordPress's notation; what stood between shortcodes stays."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    blocks = bool(_BLOCK_MARK.search(text))
    text = _CAPTION.sub(_figure, _BLOCK_MARK.sub("", text))
    text, taken = _without_shortcodes(text)
    return OldText(text if blocks else with_paragraphs(text), tuple(sorted(taken.items())))


def _figure(caption: re.Match[str]) -> str:
    image, words = caption["image"], caption["words"].strip()
    return f"\n\n<figure>{image}<figcaption>{words}</figcaption></figure>\n\n"


def with_paragraphs(text: str) -> str:
    """Empty lines made paragraphs, as the old editor meant them; other line ends made breaks."""
    if "\n\n" not in text.strip() and _PARAGRAPHS.search(text):
        return text
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"\x00{len(kept) - 1}\x00"

    pieces = re.split(r"\n\s*\n", _PRE.sub(keep, text.replace("\x00", "")))
    made = "\n\n".join(_paragraph(piece.strip()) for piece in pieces if piece.strip())
    return re.sub("\x00(\\d+)\x00", lambda found: kept[int(found[1])], made)


def _paragraph(piece: str) -> str:
    tag = _TAG_AT_START.match(piece)
    if piece.startswith("\x00") or (tag and _BLOCK.fullmatch(tag[1])):
        return piece
    return f"<p>{piece.replace(chr(10), '<br>' + chr(10))}</p>"


def _without_shortcodes(text: str) -> tuple[str, Counter[str]]:
    found = list(_SHORTCODE.finditer(text))
    closed = {hit["name"].lower() for hit in found if hit["close"]}
    taken: Counter[str] = Counter()

    def take(hit: re.Match[str]) -> str:
        name = hit["name"].lower()
        begin, end = hit.span()
        if text[begin - 1 : begin] == "[" and text[end : end + 1] == "]":
            return hit[0]
        is_one = "=" in hit["attributes"] or name in closed or name in _BARE
        is_one = is_one or hit["attributes"].endswith("/")
        if not is_one:
            return hit[0]  # [sic], [Figure 1], a note in brackets
        if not hit["close"]:
            taken[name] += 1
        return ""

    return _ESCAPED.sub(r"\1", _SHORTCODE.sub(take, text)), taken

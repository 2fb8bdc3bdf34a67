"""HTML that authors wrote themselves: what stays, what goes, and what to say of it."""

import html
import re

from msgspec import Struct

from practice_site.model.image import css_pixels
from practice_site.model.markdown import ImageUse, LinkUse
from practice_site.reading.link_targets import image_source, is_safe
from practice_site.reading.link_writer import report_unsafe
from practice_site.reading.markdown_events import DEEPEST
from practice_site.reading.markdown_source import MarkdownSource
from practice_site.reading.sanitise import ATTRIBUTES, DROPPED_WHOLE, ELEMENTS, EVERYWHERE
from practice_site.words.expressions import ready

_MARKUP = ready(
    r"""
    <!--(?:-?>|(?P<comment>.*?)(?:--!?>|(?P<endless>\Z)))
    | <(?P<other>[!?][^>]*|/[^a-zA-Z>][^>]*)>?
    | <(?P<closing>/?)(?P<name>[a-zA-Z][^\s/>]*+)
      (?P<attributes>(?:[\s/]++|[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*+)?)?+|=)*+)
      (?P<end>>?)
    """,
    re.VERBOSE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s/>=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?""")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_CLOSED_BY_OTHERS = frozenset(["dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr"])

_HOW_TO_REPLACE = {
    "script": "Pages run no scripts: take it out.",
    "style": "The theme decides how pages look: take it out.",
    "iframe": "Pages load nothing from other sites: link to it instead.",
    "form": "No form here may collect what patients write: give the phone number instead.",
    **{f"h{level}": f"Write a heading as {'#' * level} Words." for level in range(1, 7)},
}
_TAKE_OUT = "Take the tag out, or write the same in Markdown."


class Fragment(Struct, frozen=True):
    """A piece of raw HTML and the bytes it stands in."""

    text: str
    start: int
    end: int


class RawHtml:
    """The raw HTML of one block, piece by piece, in the order in which it was written.

    The pieces it gives back hold no element and no attribute that is not
    allowed, but are not safe yet: the block they end up in has to go through
    `sanitise.cleaned`, unless `found` is still false.
    """

    def __init__(self, source: MarkdownSource) -> None:
        self.found = False
        self.links: list[LinkUse] = []
        self.images: list[ImageUse] = []
        self._source = source
        self._open: list[tuple[str, int, int]] = []
        self._dropping: tuple[str, int, int] | None = None
        self._too_deep = False

    def take(self, fragment: Fragment) -> str:
        """What is left of a piece."""
        kept: list[str] = []
        done = 0
        for match in _MARKUP.finditer(fragment.text):
            if not self._dropping:
                kept.append(fragment.text[done : match.start()])
            kept.append(self._markup(match, *self._place(fragment, match)))
            done = match.end()
        if not self._dropping:
            kept.append(fragment.text[done:])
        left = "".join(kept)
        self.found = self.found or bool(left.strip())
        return left

    def finish(self) -> None:
        """Report what the block's end leaves open."""
        if self._dropping:
            name, start, end = self._dropping
            message = f"The <{name}> element is never closed, so all that follows was left out."
            self._report(start, end, message, f"Take out everything from <{name}> on.")
        for name, start, end in self._open:
            message = f"The <{name}> element is not closed before its paragraph or block ends."
            remedy = f"Write </{name}> before the next empty line, or take <{name}> out."
            self._report(start, end, message, remedy)

    def _place(self, fragment: Fragment, match: re.Match[str]) -> tuple[int, int]:
        start = fragment.start + len(fragment.text[: match.start()].encode())
        end = start + len(match[0].encode())
        return min(start, fragment.end), min(end, fragment.end)

    def _markup(self, match: re.Match[str], start: int, end: int) -> str:
        """What is left of one tag, comment or other thing in angle brackets."""
        if match["name"] is None:
            self._not_a_tag(match, start, end)
            return ""
        name = match["name"].lower()
        if self._dropping:
            if not (match["closing"] and name == self._dropping[0]):
                return ""
            self._dropping = None
            return f"</{name}>"
        if not match["end"]:
            message = f"The tag <{match['closing']}{name} has no > at its end."
            self._report(start, end, message, "Write the >, or take the tag out.")
            return ""
        if match["closing"]:
            return self._closing(name, start, end)
        return self._opening(name, match["attributes"], start, end)

    def _not_a_tag(self, match: re.Match[str], start: int, end: int) -> None:
        if self._dropping or (match["other"] is None and match["endless"] is None):
            return
        if match["endless"] is not None:
            message = "The comment <!-- is never closed, so all that follows was left out."
            self._report(start, end, message, "Write --> where the comment ends.")
            return
        message = f"{_shortened(match[0])} is no text and no HTML element; it was left out."
        self._report(start, end, message, "Take it out, or write &lt; for a literal <.")

    def _opening(self, name: str, attributes: str, start: int, end: int) -> str:
        if name not in ELEMENTS:
            return self._forbidden(name, attributes, start, end)
        if name not in _VOID and name not in _CLOSED_BY_OTHERS:
            if len(self._open) >= DEEPEST:
                self._report_depth(start, end)
                return ""
            self._open.append((name, start, end))
        kept = self._attributes(name, attributes, start, end)
        if name == "img" and "src" not in kept:
            return ""
        written = "".join(f' {key}="{html.escape(value)}"' for key, value in kept.items())
        return f"<{name}{written}>"

    def _forbidden(self, name: str, attributes: str, start: int, end: int) -> str:
        message = f"The <{name}> element is not allowed in texts; it was left out."
        remedy = _HOW_TO_REPLACE.get(name, _TAKE_OUT)
        self._report(start, end, message, remedy)
        if name not in DROPPED_WHOLE or attributes.endswith("/"):
            return ""
        self._dropping = (name, start, end)
        return f"<{name}>"

    def _closing(self, name: str, start: int, end: int) -> str:
        if name not in ELEMENTS or name in _VOID:
            return ""
        if name in _CLOSED_BY_OTHERS:
            return f"</{name}>"
        if name not in (open_name for open_name, _, _ in self._open):
            if not self._too_deep:
                message = f"The closing tag </{name}> has no opening one before it here."
                remedy = f"Take it out. HTML cannot go on past an empty line: keep <{name}> in one."
                self._report(start, end, message, remedy)
            return ""
        while (inner := self._open.pop())[0] != name:
            message = f"The <{inner[0]}> element is not closed before </{name}>."
            self._report(inner[1], inner[2], message, f"Write </{inner[0]}> before </{name}>.")
        return f"</{name}>"

    def _attributes(self, name: str, written: str, start: int, end: int) -> dict[str, str]:
        allowed = ATTRIBUTES.get(name, frozenset()) | EVERYWHERE
        kept: dict[str, str] = {}
        for key, value in _ATTRIBUTE.findall(written):
            attribute = key.lower()
            if attribute not in allowed:
                message = f"The {attribute} attribute of <{name}> is not allowed; it was left out."
                self._report(start, end, message, "Take the attribute out.")
                continue
            kept.setdefault(attribute, html.unescape(_unquoted(value)))
        self._note_targets(name, kept, start, end)
        return kept

    def _note_targets(self, name: str, kept: dict[str, str], start: int, end: int) -> None:
        for attribute in ("href", "src"):
            target = kept.get(attribute, "")
            if not is_safe(target):
                report_unsafe(self._source, target, start, end)
                del kept[attribute]
        span = self._source.span(start, end)
        if name == "a" and "href" in kept:
            self.links.append(LinkUse(kept["href"], "", span))
        if name == "img" and "src" in kept:
            source = image_source(kept["src"])
            width = css_pixels(kept.get("width", ""))
            self.images.append(ImageUse(source, kept.get("alt", ""), span, width))

    def _report_depth(self, start: int, end: int) -> None:
        if not self._too_deep:
            self._too_deep = True
            message = f"HTML elements stand inside each other more than {DEEPEST} deep here."
            self._source.report("invalid-value", start, end, message, "Close them earlier.")

    def _report(self, start: int, end: int, message: str, remedy: str) -> None:
        self._source.report("raw-html-removed", start, end, message, remedy)


def _unquoted(value: str) -> str:
    return value[1:-1] if value[:1] in {'"', "'"} else value


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"

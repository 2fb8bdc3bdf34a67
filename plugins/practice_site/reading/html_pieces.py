"""HTML in the making, together with the text that a reader sees of it."""

import html
from dataclasses import dataclass, field


@dataclass(slots=True)
class Pieces:
    """Pieces of HTML and of visible text.

    White space stands only between elements, never at a block's edges, so that
    the text of a block begins and ends with its author's words.
    """

    html: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    _opened: str = ""

    def tag(self, tag: str) -> None:
        """Write a tag that stands within a line, or one that closes an element."""
        self.html.append(tag)

    def block(self, tag: str) -> None:
        """Write the tag of an element that stands on a line of its own."""
        if self.html and self.html[-1] != self._opened:
            self.html.append("\n")
            self.text.append("\n")
        self.html.append(tag)
        self._opened = tag

    def whole_block(self, html: str) -> None:
        """Write a block that is already complete."""
        self.block(html)
        self._opened = ""

    def end_verbatim(self) -> None:
        """Take off the line end that the parser leaves at the end of code."""
        for pieces in (self.html, self.text):
            if pieces:
                pieces[-1] = pieces[-1].removesuffix("\n")

    def say(self, text: str) -> None:
        """Write words."""
        self.html.append(escaped(text))
        self.text.append(text)


def escaped(text: str) -> str:
    """Words as HTML."""
    return html.escape(text, quote=False)


def attribute(value: str) -> str:
    """A value as it stands between an attribute's double quotes."""
    return escaped(value).replace('"', "&quot;")

"""HTML in the making, together with the text that a reader sees of it."""


class Pieces:
    """Pieces of HTML and of visible text.

    White space stands only between elements, never at a block's edges, so that
    the text of a block begins and ends with its author's words. Words become
    HTML when the next tag is written, all that were said since the last one.
    """

    __slots__ = ("_opened", "_written", "html", "text")

    def __init__(self) -> None:
        self.html: list[str] = []
        self.text: list[str] = []
        self._written = 0
        self._opened = ""

    def say(self, text: str) -> None:
        """Write words."""
        self.text.append(text)

    def tag(self, tag: str) -> None:
        """Write a tag that stands within a line, or one that closes an element."""
        if self._written < len(self.text):
            self.write_words()
        self.html.append(tag)

    def block(self, tag: str) -> None:
        """Write the tag of an element that stands on a line of its own."""
        if self._written < len(self.text):
            self.write_words()
        if self.html and self.html[-1] != self._opened:
            self.html.append("\n")
            self.text.append("\n")
            self._written += 1
        self.html.append(tag)
        self._opened = tag

    def whole_block(self, html: str) -> None:
        """Write a block that is already complete."""
        self.block(html)
        self._opened = ""

    def end_verbatim(self) -> None:
        """Take off the line end that the parser leaves at the end of code."""
        if self.text:
            self.text[-1] = self.text[-1].removesuffix("\n")

    def take_back(self, html_from: int, text_from: int) -> str:
        """Take off what was written since the lists had those lengths; its text."""
        taken = "".join(self.text[text_from:])
        del self.html[html_from:], self.text[text_from:]
        self._written = text_from
        return taken

    def write_words(self) -> None:
        """Make HTML of the words said since the last tag."""
        words = "".join(self.text[self._written :])
        if words:
            self.html.append(escaped(words))
        self._written = len(self.text)


def escaped(text: str) -> str:
    """Words as HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """A value as it stands between an attribute's double quotes."""
    return escaped(value).replace('"', "&quot;")

"""The front matter of a Markdown file: YAML between two lines of three dashes."""

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.yaml_nodes import ParsedYaml
from practice_site.reading.yaml_parsing import parse_yaml

_FENCE = "---"
_EXAMPLE = (
    "Begin the file with a line of three dashes, then the keys (title: …), then a line of three "
    "dashes, then the text."
)


class FrontMatter(Struct, frozen=True):
    """A Markdown file cut in two.

    `header` is the YAML between the dashes, `whole` where it begins, `body`
    the text after it, which begins on the line `body_line`.
    """

    header: ParsedYaml
    source: str
    whole: Span
    body: str
    body_line: int


class Cut(Struct, frozen=True):
    """The text of a file cut in two: front matter, as it is written, and body."""

    source: str
    body: str


def cut_front_matter(text: str) -> Cut | None:
    """Cut a Markdown file in two without reading its front matter; None where it has none."""
    opening = _opening(text)
    closing = _next_fence(text, opening.end) if opening.words == _FENCE else None
    return _cut(text, opening, closing) if closing else None


def split_front_matter(text: str, *, path: str) -> FrontMatter | Problem:
    """Cut the text of a Markdown file into front matter and body.

    Blank lines before the first dashes are accepted. A file without front
    matter, or whose front matter has no end, is a problem of the kind
    `front-matter-missing`.
    """
    opening = _opening(text)
    if opening.words != _FENCE:
        message = "This file has no front matter, so nothing is known of its title and the rest."
        return Problem("front-matter-missing", Span(path), message, _EXAMPLE)
    first_line = text.count("\n", 0, opening.start) + 2
    closing = _next_fence(text, opening.end)
    if closing is None:
        message = "The front matter that begins here has no end."
        remedy = "Put a line of three dashes after its last key, before the text."
        return Problem("front-matter-missing", Span(path, first_line - 1), message, remedy)
    cut = _cut(text, opening, closing)
    return FrontMatter(
        header=parse_yaml(cut.source, path=path, first_line=first_line),
        source=cut.source,
        whole=Span(path, first_line),
        body=cut.body,
        body_line=first_line + text.count("\n", opening.end + 1, closing.start) + 1,
    )


class _Line(Struct, frozen=True):
    """A line's first character, the one after its last, and what stands on it."""

    start: int
    end: int
    words: str


def _opening(text: str) -> _Line:
    """The first line that is not blank."""
    return _line_at(text, len(text) - len(text.lstrip()))


def _cut(text: str, opening: _Line, closing: _Line) -> Cut:
    return Cut(text[opening.end + 1 : closing.start] or "\n", text[closing.end + 1 :])


def _line_at(text: str, place: int) -> _Line:
    """The line that `place` is on; its words keep the white space before them."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    if end < 0:
        end = len(text)
    return _Line(start, end, text[start:end].rstrip())


def _next_fence(text: str, place: int) -> _Line | None:
    """The first line of three dashes below the line that ends at `place`."""
    while (place := text.find(f"\n{_FENCE}", place)) >= 0:
        line = _line_at(text, place + 1)
        if line.words == _FENCE:
            return line
        place = line.end
    return None

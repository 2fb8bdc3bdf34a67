"""The front matter of a Markdown file: YAML between two lines of three dashes."""

from dataclasses import dataclass

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.yaml_nodes import ParsedYaml
from practice_site.reading.yaml_parsing import parse_yaml

_FENCE = "---"
_EXAMPLE = (
    "Begin the file with a line of three dashes, then the keys (title: …), then a line of three "
    "dashes, then the text."
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A Markdown file cut in two.

    `header` is the YAML between the dashes, `whole` where it begins, `body`
    the text after it, which begins on the line `body_line`.
    """

    header: ParsedYaml
    source: str
    whole: Span
    body: str
    body_line: int


def split_front_matter(text: str, *, path: str) -> FrontMatter | Problem:
    """Cut the text of a Markdown file into front matter and body.

    Blank lines before the first dashes are accepted. A file without front
    matter, or whose front matter has no end, is a problem of the kind
    `front-matter-missing`.
    """
    lines = text.split("\n")
    begin = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if lines[begin].rstrip() != _FENCE:
        message = "This file has no front matter, so nothing is known of its title and the rest."
        return Problem("front-matter-missing", Span(path), message, _EXAMPLE)
    end = next(
        (n for n in range(begin + 1, len(lines)) if lines[n].rstrip() == _FENCE),
        None,
    )
    if end is None:
        message = "The front matter that begins here has no end."
        remedy = "Put a line of three dashes after its last key, before the text."
        return Problem("front-matter-missing", Span(path, begin + 1), message, remedy)
    source = "\n".join(lines[begin + 1 : end]) + "\n"
    return FrontMatter(
        header=parse_yaml(source, path=path, first_line=begin + 2),
        source=source,
        whole=Span(path, begin + 2),
        body="\n".join(lines[end + 1 :]),
        body_line=end + 2,
    )

"""What reading one file comes to."""

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.record import Record
from practice_site.model.site import Placeholder
from practice_site.model.span import Span
from practice_site.reading.yaml_nodes import ListNode, MapNode, ParsedYaml


class Outcome(Struct, frozen=True):
    """The records of a file, placeholders for those that could not be read, and problems.

    `text` is None where the file could not be decoded.
    """

    records: tuple[Record, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    problems: tuple[Problem, ...] = ()
    text: str | None = None


def top_mapping(parsed: ParsedYaml, nothing: Problem) -> MapNode | Problem | None:
    """The keys at the top of a YAML text.

    `nothing` is the problem with a text that holds no value. None where the
    text was refused, which its own problems say already.
    """
    if isinstance(parsed.root, MapNode):
        return parsed.root
    if parsed.refused:
        return None
    if parsed.root is None:
        return nothing
    kind = "a list" if isinstance(parsed.root, ListNode) else "a text"
    return Problem(
        "invalid-value",
        parsed.root.span,
        f"Keys with values are expected here, and this is {kind}.",
        "Write a key, a colon, a space and the value on each line, for example: title: Back pain.",
    )


def missing_file(path: str, *, empty: bool = False) -> Problem:
    """Say that a file is not there, or holds nothing, which every site needs."""
    if empty:
        message = f"{path} is empty, and without it there is no site."
        remedy = "Fill it in, or bring back an older version of it."
    else:
        message = f"{path} is missing, and without it there is no site."
        remedy = "Make it, or bring it back; its name is written exactly as here."
    return Problem("file-missing", Span(path), message, remedy)

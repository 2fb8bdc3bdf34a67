"""Values as the YAML that people would write by hand."""

import io
from collections.abc import Collection, Iterable, Mapping

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

_NEVER_FOLD = 1_000_000


def yaml_text(
    values: Mapping[str, object],
    *,
    literal: Collection[str] = (),
    comment: Iterable[str] = (),
    braced: Collection[str] = (),
) -> str:
    """Write a mapping as YAML, keys in their order, each text on one line.

    Texts under the keys in `literal` are written as blocks (`|`), line by line
    as they are; groups under the keys in `braced` stand on one line, in braces.
    Short lists of plain values stand in brackets. The lines of `comment` come first.
    """
    writer = YAML()
    writer.width = _NEVER_FOLD
    writer.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    writer.dump(
        {
            key: braced_group(value) if key in braced else _styled(value, literal=key in literal)
            for key, value in values.items()
        },
        stream,
    )
    return "".join(f"# {line}\n" for line in comment) + stream.getvalue()


def markdown_text(front: Mapping[str, object], body: str, remarks: str = "") -> str:
    """A Markdown file with its front matter between lines of three dashes.

    `remarks` are lines of YAML below the keys.
    """
    text = f"---\n{yaml_text(front)}{remarks}---\n"
    return f"{text}\n{body}" if body else text


def braced_group(value: object) -> object:
    """A group that is to stand on one line, in braces; anything else as it is."""
    if not isinstance(value, Mapping):
        return value
    group = CommentedMap({key: _in_brackets(entry) for key, entry in value.items()})
    group.fa.set_flow_style()
    return group


def _styled(value: object, *, literal: bool) -> object:
    if literal and isinstance(value, str):
        return LiteralScalarString(value)
    if isinstance(value, list) and not any(isinstance(entry, Mapping) for entry in value):
        sequence = CommentedSeq([_in_brackets(entry) for entry in value])
        sequence.fa.set_flow_style()
        return sequence
    return value


def _in_brackets(value: object) -> object:
    """A text in quotes that would be taken for a sign of YAML's within brackets or braces."""
    if isinstance(value, str) and value.startswith((":", "?")):
        return DoubleQuotedScalarString(value)
    return value

"""A graph as text that may stand inside a `<script>` element."""

import json
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from practice_site.model.html import Html

_UNSAFE = "<>&\u2028\u2029"
"""What could end the element or begin a comment, and what JavaScript takes for a line end."""

_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which have no UTF-8 form."""

_ENCODER = msgspec.json.Encoder()


def script_json(graph: Mapping[str, Any]) -> Html:
    r"""The graph as compact JSON, safe inside `<script type="application/ld+json">`.

    A script element ends at `</script`, whatever the JSON string around it
    says (HTML Standard, 4.12.1.3), so that `<`, `>`, `&` and the line separators stand
    as `\uXXXX`; outside of strings JSON has none of them. Equal graphs give
    equal text. Numbers are finite, as all that are read.
    """
    text = _json(graph)
    for character in _UNSAFE:
        if character in text:
            text = text.replace(character, _escaped(character))
    return Html(text)


def _json(graph: Mapping[str, Any]) -> str:
    try:
        return _ENCODER.encode(graph).decode()
    except UnicodeEncodeError:
        text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
        return _HALVES.sub(lambda half: _escaped(half[0]), text)


def _escaped(character: str) -> str:
    return f"\\u{ord(character):04x}"

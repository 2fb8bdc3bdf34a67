"""A graph as text that may stand inside a `<script>` element."""

import json
import re
from collections.abc import Mapping
from typing import Any

from practice_site.model.html import Html

_UNSAFE = "<>&\u2028\u2029"
"""What could end the element or begin a comment, and what JavaScript takes for a line end."""

_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which have no UTF-8 form."""

# The graph is a tree: it is made anew for each page, of frozen values.
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), check_circular=False
)


def script_json(graph: Mapping[str, Any]) -> Html:
    r"""The graph as compact JSON, safe inside `<script type="application/ld+json">`.

    A script element ends at `</script`, whatever the JSON string around it
    says (HTML Standard, 4.12.1.3), so that `<`, `>`, `&` and the line separators stand
    as `\uXXXX`; outside of strings JSON has none of them. Equal graphs give
    equal text. Raises ValueError for numbers that JSON does not have (NaN).
    """
    text = _ENCODER.encode(graph)
    for character in _UNSAFE:
        if character in text:
            text = text.replace(character, _escaped(character))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _HALVES.sub(lambda half: _escaped(half[0]), text)
    return Html(text)


def _escaped(character: str) -> str:
    return f"\\u{ord(character):04x}"

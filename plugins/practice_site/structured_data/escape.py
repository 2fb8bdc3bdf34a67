"""A graph as text that may stand inside a `<script>` element."""

import json
import re
from collections.abc import Mapping
from typing import Any

from practice_site.model.html import Html

_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
"""What could end the element or begin a comment, what JavaScript takes for a line end, and
halves of surrogate pairs, which have no UTF-8 form."""


def script_json(graph: Mapping[str, Any]) -> Html:
    r"""The graph as compact JSON, safe inside `<script type="application/ld+json">`.

    A script element ends at `</script`, whatever the JSON string around it
    says (HTML Standard, 4.12.1.3), so that `<`, `>`, `&` and the line separators stand
    as `\uXXXX`; outside of strings JSON has none of them. Equal graphs give
    equal text. Raises ValueError for numbers that JSON does not have (NaN).
    """
    text = json.dumps(graph, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Html(_UNSAFE.sub(_escaped, text))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"

"""The structured data that a page carries."""

import json
from typing import Any, NoReturn

from practice_site.inspecting.document import Element

JSON_LD = "application/ld+json"


def json_ld(root: Element) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    """The parsed JSON-LD scripts of a page, and for each broken one what is wrong with it."""
    graphs: list[Any] = []
    broken: list[str] = []
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() != JSON_LD:
            continue
        try:
            graphs.append(json.loads(script.text or "", parse_constant=_refuse))
        except (ValueError, RecursionError) as error:
            broken.append(str(error))
    return tuple(graphs), tuple(broken)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number in JSON")

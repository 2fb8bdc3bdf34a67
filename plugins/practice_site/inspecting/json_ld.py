"""The structured data that a page carries."""

import json
from collections.abc import Iterable
from typing import Any, NoReturn

import msgspec

from practice_site.inspecting.document import Element

JSON_LD = "application/ld+json"


def json_ld(scripts: Iterable[Element]) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    """The parsed JSON-LD among some scripts, and for each that is broken what is wrong with it."""
    graphs: list[Any] = []
    broken: list[str] = []
    for script in scripts:
        if script.get("type", "").strip().lower() != JSON_LD:
            continue
        try:
            graphs.append(_parsed(script.text or ""))
        except (ValueError, RecursionError) as error:
            broken.append(str(error))
    return tuple(graphs), tuple(broken)


def _parsed(text: str) -> Any:
    """What some JSON says; raises the standard parser's errors, which name a line and a column."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number in JSON")

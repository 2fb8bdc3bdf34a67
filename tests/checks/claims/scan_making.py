"""The expressions with which texts are looked through for kinds of claims, made from wordings.

`PYTHONPATH=tests python -m checks.claims.scan_making` writes `checks/claims/scan.json`, and a test
holds it against the wordings. What RE2 does not know is left out, so that more is found: what
must stand before or behind, which word was meant by a name, and how often something may repeat.
"""

import json
import re
from collections.abc import Sequence
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from practice_site.checks.claims import scanning
from practice_site.checks.claims.groups import groups

_CATEGORIES = {
    code.CATEGORY_DIGIT: r"\d",
    code.CATEGORY_NOT_DIGIT: r"\D",
    code.CATEGORY_SPACE: r"\s",
    code.CATEGORY_NOT_SPACE: r"\S",
    code.CATEGORY_WORD: r"\w",
    code.CATEGORY_NOT_WORD: r"\W",
}


def made_scan() -> dict[str, str]:
    """An expression for each kind, over small letters."""
    lines: dict[str, list[str]] = {}
    for name, group in sorted(groups().items()):
        kind = name.partition(".")[0]
        for line in group.lines:
            tree = parser.parse(line, group.flags & ~re.UNICODE)
            lines.setdefault(kind, []).append(_written(list(tree)))
    return {kind: "|".join(said) for kind, said in lines.items()}


def _written(items: Sequence[Any]) -> str:
    return "".join(map(_of, items))


def _of(item: Any) -> str:  # noqa: C901 (one line for each thing that an expression may have)
    kind, value = item
    if kind is code.LITERAL:
        return _letter(value)
    if kind is code.NOT_LITERAL:
        return f"[^{_letter(value)}]"
    if kind is code.ANY:
        return "."
    if kind is code.IN:
        return _of_class(value)
    if kind is code.AT:
        return r"\b" if value is code.AT_BOUNDARY else ""
    if kind in (code.ASSERT, code.ASSERT_NOT):
        return ""
    if kind is code.GROUPREF:
        return r"\w+"
    if kind is code.SUBPATTERN:
        return f"(?:{_written(list(value[-1]))})"
    if kind is code.BRANCH:
        return f"(?:{'|'.join(_written(list(branch)) for branch in value[1])})"
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        least, most, what = value
        often = "?" if (least, most) == (0, 1) else "*" if least == 0 else "+"
        return f"(?:{_written(list(what))}){often}"
    raise ValueError(f"not known here: {kind}")


def _of_class(members: Sequence[Any]) -> str:
    said = ""
    for kind, value in members:
        if kind is code.NEGATE:
            said = f"^{said}"
        elif kind is code.LITERAL:
            said += _letter(value)
        elif kind is code.RANGE:
            said += "-".join(chr(end).lower() for end in value)
        else:
            said += _CATEGORIES[value]
    return f"[{said}]"


def _letter(value: int) -> str:
    letter = chr(value).lower()
    plain = letter.isalnum() or letter == " " or not letter.isascii()
    return letter if plain else f"\\{letter}"


if __name__ == "__main__":
    text = json.dumps(made_scan(), indent=0, ensure_ascii=False)
    scanning.FILE.write_text(text + "\n", encoding="utf-8", newline="\n")
    print(scanning.FILE.name, len(text), "letters")

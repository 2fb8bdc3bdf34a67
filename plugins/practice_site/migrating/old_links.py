"""Links between the texts of an old site, brought to the pages that take the old ones' places."""

import re
from collections.abc import Callable

_LINK = re.compile(r"(?<!\\)\]\((?P<to>/[^()\s]*)\)")

Successor = Callable[[str], str | None]
"""The address here of an old address; None where nothing takes its place."""


def relinked(text: str, successor: Successor) -> tuple[str, tuple[str, ...]]:
    """A draft with its links led on, and the old addresses that lead nowhere, each once.

    What stands behind `#` is left away: headings have other names here.
    """
    lost: dict[str, None] = {}

    def led_on(found: re.Match[str]) -> str:
        to = successor(found["to"])
        if to is None:
            lost.setdefault(found["to"])
            return found[0]
        return f"]({to})"

    return _LINK.sub(led_on, text), tuple(lost)


def without_targets(text: str) -> str:
    """A text but for where its links lead: what two drafts of one text have in common."""
    return _LINK.sub("]()", text)

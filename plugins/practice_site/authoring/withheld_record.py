"""Marking a testimonial's record so that nobody sees it any more."""

import re

_STATUS = re.compile(
    r"""^(?P<key>\ufeff?(?P<mark>["']?)status(?P=mark)[ \t]*:[ \t]*)["']?(?P<value>\w+)["']?"""
    r"""(?:[ \t]+#[ \t]*(?P<remark>[^\r\n]*?))?[ \t]*(?=\r?$)""",
    re.MULTILINE,
)


class NotMarked(Exception):
    """The record has no status that could be changed; the file is as it was."""


def marked_withheld(text: str, day: str) -> str:
    """The text of a record as a draft, with a remark of the day; all else is as it was.

    A draft stays as it is. Raises `NotMarked` where the line with the status is
    not found, once.
    """
    found = list(_STATUS.finditer(text))
    if len(found) != 1:
        raise NotMarked
    status = found[0]
    if status["value"] == "draft":
        return text
    before = f"; before: {status['remark']}" if status["remark"] else ""
    line = f"{status['key']}draft  # withheld on {day}{before}"
    return f"{text[: status.start()]}{line}{text[status.end() :]}"

"""Marking a testimonial's record so that nobody sees it any more."""

import re

_STATUS = re.compile(r"^(status[ \t]*:[ \t]*)[\"']?\w+[\"']?[ \t]*(#.*)?$", re.MULTILINE)


class NotMarked(Exception):
    """The record has no status that could be changed; the file is as it was."""


def marked_withheld(text: str, day: str) -> str:
    """The text of a record as a draft, with a remark of the day; all else is as it was.

    Raises `NotMarked` where the line with the status is not found, once.
    """
    if len(_STATUS.findall(text)) != 1:
        raise NotMarked
    return _STATUS.sub(lambda match: f"{match[1]}draft  # withheld on {day}", text)

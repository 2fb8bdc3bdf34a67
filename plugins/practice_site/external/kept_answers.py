"""Answers of the last days: who answered is not asked again at once."""

import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from practice_site.model.answer import Answer, AnswerKind

DAYS = 7
"""How long an answer counts where nobody says otherwise."""

_DAY = 24 * 60 * 60
_VERSION = 1
_LARGEST = 50_000_000
_KEPT = (AnswerKind.FINE, AnswerKind.MOVED)
"""What is worth keeping: whoever repairs a link wants to see it repaired."""


class _Kept(msgspec.Struct, frozen=True):
    """The file: each address's answer and when it came, in seconds since 1970."""

    version: int
    answers: dict[str, tuple[Answer, int]]


class KeptAnswers:
    """The answers in one file; one that is damaged or of another version counts as empty."""

    def __init__(self, file: Path, now: float | None = None) -> None:
        self._file = file
        self._now = int(time.time() if now is None else now)
        self._answers = _load(file)

    def of_the_last(self, days: int) -> Mapping[str, Answer]:
        """The answers that are no older than so many days of 24 hours."""
        return {
            address: answer
            for address, (answer, asked) in self._answers.items()
            if 0 <= self._now - asked < days * _DAY
        }

    def keep(self, asked: Mapping[str, Answer], wanted: Mapping[str, Answer]) -> None:
        """Keep new answers, and of the older ones those that the site still wants."""
        answers = {a: entry for a, entry in self._answers.items() if a in wanted}
        for address, answer in asked.items():
            answers.pop(address, None)
            if answer.kind in _KEPT:
                answers[address] = (answer, self._now)
        content = msgspec.json.encode(_Kept(_VERSION, dict(sorted(answers.items()))))
        unfinished = self._file.with_name(self._file.name + ".unfinished")
        with suppress(OSError):  # then they are asked again
            self._file.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(content)
            unfinished.replace(self._file)


def _load(file: Path) -> dict[str, tuple[Answer, int]]:
    try:
        if file.stat().st_size > _LARGEST:
            return {}
        kept = msgspec.json.decode(file.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return {}
    return kept.answers if kept.version == _VERSION else {}

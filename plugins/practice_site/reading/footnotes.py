"""Notes that the text points to with `[^label]`."""

from msgspec import Struct

from practice_site.reading.markdown_events import Group
from practice_site.reading.markdown_source import MarkdownSource


class Use(Struct, frozen=True):
    """One place that points to a note: the note's number, and the place's own id."""

    number: int
    anchor: str


class Notes:
    """The notes of a text, numbered in the order in which it first points to them.

    A text that cannot have notes (`allowed` is false) has no list to show them in.
    """

    def __init__(
        self, definitions: list[Group], source: MarkdownSource, *, allowed: bool = True
    ) -> None:
        self.allowed = allowed
        self._source = source
        self._definitions: dict[str, Group] = {}
        self._numbers: dict[str, int] = {}
        self._uses: dict[str, int] = {}
        self._numbering = True
        for note in definitions:
            self._define(note)

    def use(self, label: str) -> Use | None:
        """Count a use of a note; None where there is no such note.

        The number is 0 where only notes that nothing points to would use it.
        """
        key = label.casefold()
        if key not in self._definitions:
            return None
        if not (self._numbering or key in self._numbers):
            return Use(0, "")
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        count = self._uses[key] = self._uses.get(key, 0) + 1
        return Use(number, f"ref-{number}-use" + (f"-{count}" if count > 1 else ""))

    def used(self) -> list[tuple[int, Group]]:
        """The notes pointed to so far, in the order of their numbers."""
        return [(number, self._definitions[key]) for key, number in self._numbers.items()]

    def unused(self) -> list[Group]:
        """The notes that nothing points to, in the order written; no note gets a number later."""
        self._numbering = False
        return [note for key, note in self._definitions.items() if key not in self._numbers]

    def _define(self, note: Group) -> None:
        label = label_of(note)
        key = label.casefold()
        if not self.allowed:
            self.report_not_allowed(label, note.start, note.start + len(f"[^{label}]:".encode()))
        elif key in self._definitions:
            self._source.report(
                "invalid-value",
                note.start,
                note.start + len(f"[^{label}]:".encode()),
                f"The note [^{label}] is written twice; the first one counts.",
                "Give this one another label, or take it out.",
            )
        else:
            self._definitions[key] = note

    def report_missing(self, label: str, start: int, end: int) -> None:
        """Report a pointer to a note that nobody wrote."""
        if not self.allowed:
            self.report_not_allowed(label, start, end)
            return
        self._source.report(
            "footnote-missing",
            start,
            end,
            f"The text points to the note [^{label}], which does not exist.",
            f"Write a line [^{label}]: with the reference, or take [^{label}] out.",
        )

    def report_misplaced(self, label: str, start: int, end: int) -> None:
        """Report a pointer in a heading, which is shown as plain words elsewhere."""
        self._source.report(
            "invalid-value",
            start,
            end,
            f"The note [^{label}] cannot stand inside a heading; it was left out.",
            f"Put [^{label}] after the sentence that the reference supports.",
        )

    def report_not_allowed(self, label: str, start: int, end: int) -> None:
        """Report a note in a text that has no list of references."""
        self._source.report(
            "invalid-value",
            start,
            end,
            f"The note [^{label}] cannot be used here: this text has no list of references.",
            "Write the source as a link instead: [its title](https://…).",
        )


def label_of(note: Group) -> str:
    """The label under which a note was written."""
    _, label = note.tag
    return str(label)

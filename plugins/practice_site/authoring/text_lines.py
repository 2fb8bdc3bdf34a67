"""A text file as lines whose ends stay as they are."""

from msgspec import Struct

BOM = "\ufeff"


class TextLines(Struct, frozen=True):
    """Lines without their ends, each with its own end; `bom` is whether a mark came first."""

    lines: tuple[str, ...]
    ends: tuple[str, ...]
    bom: bool = False

    @classmethod
    def of(cls, text: str) -> "TextLines":
        r"""Cut a text at `\n`, `\r\n` and `\r`, and nowhere else."""
        bom = text.startswith(BOM)
        lines: list[str] = []
        ends: list[str] = []
        rest = text[1:] if bom else text
        for piece in rest.splitlines(keepends=True) if rest else ():
            body = piece.rstrip("\r\n")
            if not ends or ends[-1]:
                lines.append(body)
                ends.append(piece[len(body) :])
            else:  # cut at a character that ends no line of a file
                lines[-1] += body
                ends[-1] = piece[len(body) :]
        return cls(tuple(lines), tuple(ends), bom)

    @property
    def plain(self) -> str:
        r"""The text as YAML is read: ends of lines are `\n`, no mark."""
        return "".join(f"{line}\n" for line in self.lines)

    @property
    def text(self) -> str:
        """The text as it stands in the file."""
        whole = "".join(line + end for line, end in zip(self.lines, self.ends, strict=True))
        return (BOM if self.bom else "") + whole

    @property
    def end(self) -> str:
        """The end of a line that this file uses."""
        return next((end for end in self.ends if end), "\n")

    def with_lines(self, number: int, new: tuple[str, ...]) -> "TextLines":
        """The same with `new` lines after the first `number` lines."""
        if not new:
            return self
        ends = self.ends
        if number and number == len(self.lines) and not ends[-1]:
            # The file does not end its last line; it does now, and the new last one does not.
            ends = (*ends[:-1], self.end)
            added = (*[self.end] * (len(new) - 1), "")
        else:
            added = tuple([self.end] * len(new))
        return TextLines(
            (*self.lines[:number], *new, *self.lines[number:]),
            (*ends[:number], *added, *ends[number:]),
            self.bom,
        )

    def with_line(self, number: int, line: str) -> "TextLines":
        """The same with another line in place of the line `number`, counted from 1."""
        lines = (*self.lines[: number - 1], line, *self.lines[number:])
        return TextLines(lines, self.ends, self.bom)

    def without_line(self, number: int) -> "TextLines":
        """The same without the line `number`, counted from 1."""
        return TextLines(
            (*self.lines[: number - 1], *self.lines[number:]),
            (*self.ends[: number - 1], *self.ends[number:]),
            self.bom,
        )

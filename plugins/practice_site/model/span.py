"""Where in the sources a value stands."""

from msgspec import Struct


class Span(Struct, frozen=True, array_like=True):
    """A stretch of one source file.

    `path` is relative to the site's folder with `/` between its parts; lines
    and columns count characters from 1; the end is exclusive and absent where
    only a starting point is known.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int | None = None
    end_column: int | None = None

    @property
    def order(self) -> tuple[str, int, int]:
        """The key that findings are sorted by."""
        return (self.path, self.line, self.column)

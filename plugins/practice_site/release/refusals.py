"""Why a release did not happen, in words for the person who asked for it."""

from collections.abc import Iterator
from contextlib import contextmanager

DISK = "Check that the disk is not full and that you may write there, then build again."


class ReleaseRefused(Exception):
    """The finished site could not be put up; what was up stays up.

    `message` says what is wrong, `remedy` what to do; `exitcode` is what
    Pelican's `main` exits with.
    """

    exitcode = 1

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Both sentences, the remedy on a line of its own as in findings."""
        return f"{self.message}\n  {self.remedy}"


@contextmanager
def refusing(failure: str, remedy: str = DISK) -> Iterator[None]:
    """Turn an error of the operating system into a `ReleaseRefused` that begins with `failure`."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        where = f" ({error.filename})" if error.filename else ""
        raise ReleaseRefused(f"{failure}: {reason}{where}.", remedy) from error

"""What Pelican and its plugins logged as an error."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from practice_site.model.finding import Problem
from practice_site.model.span import Span


class ErrorLog(logging.Handler):
    """Keeps the messages of errors, which Pelican logs and then forgets (exit code 0)."""

    def __init__(self) -> None:
        super().__init__(level=logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.messages.append(record.getMessage())

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Keep what is logged while the block runs."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    def problems(self, settings: str) -> Iterator[Problem]:
        """A problem for every error logged, at the settings file that hosts it."""
        for message in self.messages:
            yield Problem(
                kind="page-dropped",
                span=Span(settings),
                message=f"Pelican or one of its plugins reported an error: {message}",
                remedy="Pelican would leave the file out and go on; show this to whoever keeps "
                "the site's plugins.",
            )

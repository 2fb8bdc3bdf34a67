"""Telling all browsers that are listening, from any thread."""

import asyncio
from contextlib import suppress


class Bell:
    """Rings for everybody who waits; those who come later wait for the next time."""

    def __init__(self) -> None:
        self.ended = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._next: asyncio.Event | None = None

    def next(self) -> asyncio.Event:
        """What the next ring sets; take it before looking at what a ring tells of."""
        if self._next is None:
            self._loop = asyncio.get_running_loop()
            self._next = asyncio.Event()
        return self._next

    def ring(self) -> None:
        """Wake everybody, from any thread."""
        if self._loop:
            with suppress(RuntimeError):  # the loop has ended, and everybody with it
                self._loop.call_soon_threadsafe(self._ring)

    def end(self) -> None:
        """Wake everybody for the last time."""
        self.ended = True
        self.ring()

    def _ring(self) -> None:
        if self._next:
            self._next.set()
            self._next = None

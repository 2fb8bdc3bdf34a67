"""How other people's servers are asked, so that nobody minds."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from msgspec import Struct

USER_AGENT = "practice-site link check"


class Manners(Struct, frozen=True, kw_only=True):
    """Times are in seconds.

    `at_once` requests are under way at most, one of them to each server, with a
    `pause` after it. A server may keep silent for `timeout`, and one address with
    all its redirections, and each attempt anew, may take `patience`. Where a server
    has trouble it is asked up to `retries` times more, after `again` and then twice
    as long each time, or when it says, but not later than after `longest_wait`.
    """

    at_once: int = 16
    pause: float = 0.5
    timeout: float = 10.0
    patience: float = 30.0
    retries: int = 2
    again: float = 1.0
    longest_wait: float = 20.0
    redirections: int = 10


class Turns:
    """Whose turn it is: one request to a server at a time, so many to all together."""

    def __init__(self, manners: Manners) -> None:
        self._pause = manners.pause
        self._all = asyncio.Semaphore(manners.at_once)
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for the server to be free; keep it for the pause after the request too."""
        async with self._hosts[host]:
            async with self._all:
                yield
            await asyncio.sleep(self._pause)

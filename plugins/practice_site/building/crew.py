"""The processes of a build: all run the same flow, each on its share of the work."""

import os
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn, TypeVar

from practice_site.building.site_changed import SiteChanged

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_Item = TypeVar("_Item")


class CrewLost(Exception):
    """A process of the build has ended before its work was done."""


class Crew:
    """One process, and after `fork` several: number 0 goes on with the build, the others help.

    A helper is a copy of the process as it was when it was forked. It runs the
    same code on its own share, and ends where it `deliver`s what it made.
    """

    def __init__(self) -> None:
        self.number = 0
        self.size = 1
        self._helpers: list[tuple[int, Connection]] = []
        self._leader: Connection | None = None

    def fork(self, size: int) -> None:
        """Become `size` processes; does nothing where that is not possible, or has been done.

        A process with threads is never forked: a thread that holds a lock in
        that moment would hold it for ever in the copy. Raises `CrewLost` where the
        system refuses a process.
        """
        if size < 2 or self.size > 1 or not hasattr(os, "fork") or threading.active_count() > 1:
            return
        # Imported for those who fork: it takes as long as making ten pages.
        from multiprocessing.connection import Pipe

        for number in range(1, size):
            ours, theirs = Pipe()
            with _losing():
                process = os.fork()
            if process == 0:
                self._become_helper(number, size, ours, theirs)
                return
            theirs.close()
            self._helpers.append((process, ours))
        self.size = size

    def share(self, items: Sequence[_Item]) -> Sequence[_Item]:
        """This process's share: every item is in exactly one."""
        return items[self.number :: self.size]

    def exchange(self, mine: bytes) -> list[bytes]:
        """What each process brings, in the order of their numbers; raises `CrewLost`."""
        if self._leader:
            with _losing():
                self._leader.send_bytes(mine)
                return [self._leader.recv_bytes() for _ in range(self.size)]
        everything = [mine, *(_received(connection) for _, connection in self._helpers)]
        with _losing():
            for _, connection in self._helpers:
                for part in everything:
                    connection.send_bytes(part)
        return everything

    def deliver(self, mine: bytes) -> list[bytes]:
        """What each helper made; they end here, and one process goes on. Raises `CrewLost`."""
        if self._leader:
            with _losing():
                self._leader.send_bytes(mine)
            _end(0)
        everything = [mine, *(_received(connection) for _, connection in self._helpers)]
        self.dismiss()
        return everything

    def dismiss(self) -> None:
        """See that no helper is left: those that still work are ended."""
        for process, connection in self._helpers:
            connection.close()  # whoever still wants to send gets an error, and ends
            with suppress(ChildProcessError):
                os.waitpid(process, 0)
        self._helpers, self.size = [], 1

    def give_up(self, error: BaseException) -> None:
        """End a helper whose work has failed, having told a developer why.

        One that was interrupted, or that nobody waits for any longer, has nothing to say.
        """
        if self._leader:
            if isinstance(error, Exception) and not isinstance(error, CrewLost | SiteChanged):
                traceback.print_exception(error)
            _end(1)

    def _become_helper(
        self, number: int, size: int, ours: "Connection", theirs: "Connection"
    ) -> None:
        for _, connection in self._helpers:
            connection.close()
        ours.close()
        self._helpers = []
        self.number, self.size, self._leader = number, size, theirs


@contextmanager
def crew_at_work() -> Iterator[Crew]:
    """A crew for one build; nobody of it is left when the block ends, however it ends."""
    crew = Crew()
    try:
        yield crew
    except BaseException as error:
        crew.give_up(error)
        raise
    finally:
        crew.dismiss()


def processors() -> int:
    """How many processes can work at once on this machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _received(connection: "Connection") -> bytes:
    with _losing():
        return connection.recv_bytes()


@contextmanager
def _losing() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as error:
        raise CrewLost("a process of the build ended before its work was done") from error


def _end(code: int) -> NoReturn:
    """End this process at once: what belongs to the first one stays as it is."""
    sys.stderr.flush()
    os._exit(code)

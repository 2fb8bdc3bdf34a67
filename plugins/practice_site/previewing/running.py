"""A preview from its beginning to its end."""

import gc
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from practice_site.building.configuration import Configuration
from practice_site.previewing.app import PreviewApp
from practice_site.previewing.bell import Bell
from practice_site.previewing.folder import folder_locked
from practice_site.previewing.pictures import Pictures
from practice_site.previewing.rebuilding import Rebuilding
from practice_site.previewing.resident import ResidentSite
from practice_site.previewing.search import SearchIndex
from practice_site.previewing.told import change_lines, start_lines
from practice_site.previewing.update import Update
from practice_site.previewing.watching import Watching

Say = Callable[[str], object]
"""Writes to the terminal."""

GRACE_SECONDS = 1
"""How long answers that are under way may take when the preview ends."""

SWITCH_SECONDS = 0.0005
"""How long one thread may keep the others from going on: a whole build, the page of an edit."""

LOOK_SECONDS = 0.5
"""How often the main thread wakes, without which Windows would not see Ctrl-C."""


def run_preview(
    configuration: Configuration,
    listening: socket.socket,
    *,
    drafts: bool,
    say: Say,
    color: bool,
    can_restart: Callable[[], str],
    ready: Callable[[str], None] | None = None,
) -> bool:
    """Serve a site at a listening socket until Ctrl-C or SIGTERM; afterwards nothing is left.

    Returns True where it ended because the program itself was changed and it
    should begin anew. `can_restart` says why that cannot be, or nothing; `ready` is
    told the site's address once it is served. Raises
    `PreviewRunning` where another one shows the site, `ReleaseRefused` where
    nothing can be written.
    """
    end = _End()
    with end.on_signals(), folder_locked(configuration.root), ExitStack() as stack:
        site = ResidentSite(configuration, drafts=drafts)
        bell = Bell()

        def report(changed: frozenset[Path], update: Update) -> None:
            bell.ring()
            with suppress(OSError):  # a terminal that has gone ends nothing
                say(change_lines(changed, update, configuration.root, color=color))

        def restart() -> None:
            if why := can_restart():
                say(why)
            else:
                end.begin_anew()

        rebuilding = Rebuilding(site, report, restart)
        stack.callback(rebuilding.stop)
        with suppress(KeyboardInterrupt), end.interrupting():
            # Before any thread is there: then all processors can work on it.
            rebuilding.start()
            say(start_lines(site.snapshot, color=color))
        if end.is_over:
            site.folder.sweep()
            return False
        gc.freeze()
        sys.setswitchinterval(SWITCH_SECONDS)
        pictures = Pictures(configuration.root)
        stack.callback(pictures.stop)
        search = SearchIndex(configuration.root, site.folder.read)
        stack.callback(search.stop)
        port = listening.getsockname()[1]
        app = PreviewApp(site, rebuilding, pictures, search, bell).application(port)
        stack.enter_context(_serving(app, listening))
        stack.callback(bell.end)
        watching = Watching(rebuilding.watched, rebuilding.tell, say)
        watching.start()
        stack.callback(watching.stop)
        address = f"http://127.0.0.1:{port}/"
        say(f"The site is at {address} (Ctrl-C ends it)")
        if ready is not None:
            ready(address)
        end.wait()
    return end.is_anew


class _End:
    """When the preview ends, and whether it then begins anew."""

    def __init__(self) -> None:
        self._process = os.getpid()
        self.is_over = False
        self.is_anew = False
        self._event = threading.Event()
        self._interrupts = False

    @contextmanager
    def on_signals(self) -> Iterator[None]:
        """Take Ctrl-C and SIGTERM for the end, however often they come."""
        signals = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(each, self._on_signal) for each in signals]
        try:
            yield
        finally:
            for each, handler in zip(signals, before, strict=True):
                signal.signal(each, handler)

    @contextmanager
    def interrupting(self) -> Iterator[None]:
        """Let a signal interrupt what this thread does, by a KeyboardInterrupt."""
        self._interrupts = True
        try:
            yield
        finally:
            self._interrupts = False

    def begin_anew(self) -> None:
        """End, from any thread, in order to begin anew."""
        self.is_anew = True
        self._event.set()

    def wait(self) -> None:
        """Wait for the end."""
        while not self._event.wait(LOOK_SECONDS):
            continue

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if os.getpid() != self._process:  # one of those that help with the first build
            os._exit(0)
        self.is_over = True
        self.is_anew = False
        self._event.set()
        if self._interrupts:
            self._interrupts = False
            raise KeyboardInterrupt


@contextmanager
def _serving(app: ASGIApp, listening: socket.socket) -> Iterator[None]:
    """Answer requests in a thread of their own until the block ends."""
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        log_level="critical",  # the terminal is for the site; what fails is said in the answer
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    server = uvicorn.Server(config)
    # The server closes the socket that it is given; ours may be needed to begin anew.
    own = listening.dup()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [own]}, name="preview-server")
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()

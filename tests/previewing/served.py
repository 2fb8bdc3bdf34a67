"""A preview in a process of its own, as people start it, and requests to it."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

from conftest import REPOSITORY

NOON = "1795262400"
"""12:00 UTC of the tests' day, in seconds since 1970."""

SECONDS = 60.0
"""Whatever is waited for must be there by then."""

ADDRESS = "The site is at "


@dataclass(frozen=True)
class Reply:
    """What the server said; `state` is what it told the page of itself."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def state(self) -> dict[str, Any]:
        data = self.text.rpartition('data-state="')[2].partition('"')[0]
        return dict(json.loads(unescape(data)))


@dataclass
class Preview:
    """A running preview and what it has said."""

    process: "subprocess.Popen[str]"
    address: str = ""
    said: list[str] = field(default_factory=list)
    _lines: "queue.Queue[str]" = field(default_factory=queue.Queue)

    def get(self, path: str, **headers: str) -> Reply:
        return self.ask("GET", path, **headers)

    def ask(self, method: str, path: str, **headers: str) -> Reply:
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(self.address + path, headers=names, method=method)
        opener = urllib.request.build_opener(_Stay)
        try:
            answer = opener.open(request, timeout=SECONDS)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            found = {name.lower(): value for name, value in answer.headers.items()}
            return Reply(answer.status, found, answer.read().decode("utf-8", "replace"))

    def hear(self, words: str) -> str:
        """The next line with these words; lines before it are over."""
        end = time.monotonic() + SECONDS
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"never said: {words}\n{''.join(self.said)}") from None
            if words in line:
                return line

    def end(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(SECONDS)

    def listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)
            self._lines.put(line)


class _Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are answers."""

    def redirect_request(self, *args: object) -> None:
        return None


@contextmanager
def previewing(
    root: Path, *arguments: str, until: str = ADDRESS, **variables: str
) -> Iterator[Preview]:
    """The preview of a site until the block ends, at the tests' clock, on a free port.

    The block begins when the preview has said `until`.
    """
    python_path = (str(REPOSITORY / "plugins"), os.environ.get("PYTHONPATH", ""))
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, python_path)),
        "SOURCE_DATE_EPOCH": NOON,
        **variables,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "practice_site.cli", "preview", "--port", "0", *arguments],
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    preview = Preview(process)
    listener = threading.Thread(target=preview.listen, daemon=True)
    listener.start()
    try:
        preview.address = preview.hear(until).removeprefix(ADDRESS).partition("/ ")[0]
        yield preview
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        listener.join()
        assert process.stdout
        process.stdout.close()


def eventually(is_so: Callable[[], object], what: str) -> None:
    """Wait until something is so."""
    end = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.02)


def rewrite(file: Path, old: str, new: str) -> None:
    """An edit, saved as editors do: whole, in one step."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    unfinished = file.with_name(f".{file.name}.unfinished")
    unfinished.write_text(text.replace(old, new), encoding="utf-8")
    unfinished.replace(file)

"""From save to served: how long until a running preview serves the new word."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.building_cases import Bench, edit, edited_article
from benchmarks.corpus.articles import slug_of
from benchmarks.tools import PRACTICE, article_file, hugo_binary, practice_environment, tool_named

BETWEEN_POLLS = 0.001
READY_WITHIN = 180.0
SERVED_WITHIN = 15.0
SETTLED = 0.7
"""Seconds between two edits, so that each finds the server at rest."""


def measure_preview(bench: Bench, size: int, rounds: int) -> None:
    """Edit and wait, so many times, once with each server; only one runs at a time."""
    case = f"preview/{size}"
    known = bench.results.rounds(case)
    if len(known) >= rounds:
        return
    bench.results.forget(case)
    waits = {name: _waits(bench, name, size, rounds) for name in ("practice", "hugo")}
    for number in range(rounds):
        bench.results.add(case, {name: found[number] for name, found in waits.items()})
    for name, found in waits.items():
        bench.say(f"{case}: {name}: {[one.get('wall', one.get('failed')) for one in found]}")


def _waits(bench: Bench, name: str, size: int, rounds: int) -> list[dict[str, float | str]]:
    site = bench.site(tool_named(name), size)
    bench.run(tool_named(name), site)
    port = _free_port()
    path = f"/articles/{slug_of(edited_article(size))}/"
    try:
        with _serving(name, site, port, bench.log):
            if _until(port, path, slug_of(edited_article(size)), READY_WITHIN) is None:
                return [{"failed": "the server did not begin to serve"}] * rounds
            return [_one_wait(site, size, port, path) for _ in range(rounds)]
    except OSError as failure:
        return [{"failed": str(failure)}] * rounds


def _one_wait(site: Path, size: int, port: int, path: str) -> dict[str, float | str]:
    time.sleep(SETTLED)
    begun = time.perf_counter()
    word = edit(article_file(site, edited_article(size)))
    served = _until(port, path, word, SERVED_WITHIN)
    if served is None:
        return {"failed": f"not served within {SERVED_WITHIN:.0f} s"}
    return {"wall": served - begun}


def _until(port: int, path: str, word: str, seconds: float) -> float | None:
    """When a page first had a word; None if it did not within so many seconds."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", path)
            page = connection.getresponse().read()
            connection.close()
            if word.encode() in page:
                return time.perf_counter()
        time.sleep(BETWEEN_POLLS)
    return None


@contextlib.contextmanager
def _serving(name: str, site: Path, port: int, log: Path) -> Iterator[None]:
    with log.open("wb") as out:
        process = subprocess.Popen(
            preview_command(name, port),
            cwd=site,
            env={**os.environ, **(practice_environment() if name == "practice" else {})},
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)  # its own session: it and its children
                process.wait()


def preview_command(name: str, port: int) -> list[str]:
    """The command that serves a site while it is edited."""
    if name == "practice":
        return [str(PRACTICE), "preview", "--port", str(port)]
    return [hugo_binary(), "server", "--bind", "127.0.0.1", "--port", str(port)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""From save to served: how long until a running preview serves the new word.

`python -m benchmarks.preview_case FOLDER SIZE ROUNDS` measures ours alone, in a new folder.
"""

import contextlib
import http.client
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.building_cases import Bench, edit, edited_article
from benchmarks.corpus.articles import EDITED_WORD, slug_of
from benchmarks.corpus.facts import PHYSICIANS, SERVICES, TOWNS
from benchmarks.measuring import Command
from benchmarks.tools import PRACTICE, hugo_binary, practice_environment, tool_named

BETWEEN_POLLS = 0.001
READY_WITHIN = 180.0
SERVED_WITHIN = 15.0
SETTLED = 0.7
SETTLED_AN_ARTICLE = 0.001
"""Seconds between two edits, and more of them for each article, so that each edit finds the
server at rest: behind the page that is asked for, ours makes the whole site anew."""

Wait = dict[str, float | str]
"""What one edit took (`wall`, in seconds), or why it failed."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A kind of edit: a word in a file of the site, shown on the page at `url`.

    The word comes behind `after`; empty where the file has it already.
    """

    title: str
    file: str
    url: str
    after: str = ""


def kinds_of(size: int) -> dict[str, Edited]:
    """What is edited of a site with so many articles, the article first; by name."""
    article, other = slug_of(edited_article(size)), slug_of(1)
    service, person = SERVICES[0].slug, PHYSICIANS[0].slug
    town = next(town for town in TOWNS if town.has_page)
    return {
        "article": Edited("an article", f"content/articles/{article}.md", f"/articles/{article}/"),
        "page": Edited(
            "a page", "content/pages/about.md", "/about/", "a page of the made-up practice"
        ),
        "service": Edited(
            "a service",
            f"content/services/{service}.md",
            f"/services/{service}/",
            "in plain words",
        ),
        "physician": Edited(
            "a physician", f"content/physicians/{person}.md", f"/physicians/{person}/", "does not"
        ),
        "practice": Edited("practice.yaml", "content/practice.yaml", "/", "an emergency, call"),
        "locations": Edited(
            "locations.yaml", "locations.yaml", f"/locations/{town.slug}/", str(town.parking)
        ),
        # The last, because it leaves the most to do behind the page.
        "template": Edited(
            "a template",
            "theme/templates/article.html",
            f"/articles/{other}/",
            "<h1>{{ page.title }}",
        ),
    }


def measure_preview(bench: Bench, size: int, rounds: int) -> None:
    """Edit and wait, so many times, once with each server; only one runs at a time.

    With ours every kind of file is edited; `practice` alone stands for an article's.
    """
    case = f"preview/{size}"
    known = bench.results.rounds(case)
    if len(known) >= rounds:
        return
    bench.results.forget(case)
    kinds = kinds_of(size)
    ours = _waits(bench, "practice", size, rounds, kinds)
    waits = {f"practice-{kind}": found for kind, found in ours.items() if kind != "article"}
    waits["practice"] = ours["article"]
    hugo = _waits(bench, "hugo", size, rounds, {"article": kinds["article"]})
    waits["hugo"] = hugo["article"]
    for number in range(rounds):
        bench.results.add(case, {name: found[number] for name, found in waits.items()})
    for name, found in waits.items():
        bench.say(f"{case}: {name}: {[one.get('wall', one.get('failed')) for one in found]}")


def _waits(
    bench: Bench, name: str, size: int, rounds: int, kinds: Mapping[str, Edited]
) -> dict[str, list[Wait]]:
    site = bench.site(tool_named(name), size)
    prepare(site, kinds)
    bench.run(tool_named(name), site)
    try:
        rest = SETTLED + SETTLED_AN_ARTICLE * size
        with serving(name, site, bench.log) as port:
            return {
                kind: waits_for(edited, site, port, rounds, rest) for kind, edited in kinds.items()
            }
    except OSError as failure:
        return {kind: [{"failed": str(failure)}] * rounds for kind in kinds}


def prepare(site: Path, kinds: Mapping[str, Edited]) -> None:
    """Give every file that is to be edited the word that will be exchanged."""
    for edited in kinds.values():
        path = site / edited.file
        text = path.read_text(encoding="utf-8")
        if EDITED_WORD not in text:
            if edited.after not in text:
                raise ValueError(f"{path} has no place for a word.")
            path.write_text(text.replace(edited.after, f"{edited.after} {EDITED_WORD}", 1), "utf-8")


def waits_for(
    edited: Edited, site: Path, port: int, rounds: int, rest: float = SETTLED
) -> list[Wait]:
    """How long each of some edits took to be served, with so many seconds of `rest` before."""
    if _until(port, edited.url, EDITED_WORD, READY_WITHIN) is None:
        return [{"failed": "the server did not begin to serve"}] * rounds
    return [_one_wait(site / edited.file, edited.url, port, rest) for _ in range(rounds)]


def _one_wait(file: Path, url: str, port: int, rest: float) -> Wait:
    time.sleep(rest)
    begun = time.perf_counter()
    served = _until(port, url, edit(file), SERVED_WITHIN)
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
def serving(name: str, site: Path, log: Path) -> Iterator[int]:
    """A tool's server at work on a site; gives its port."""
    port = _free_port()
    with log.open("wb") as out:
        own = practice_environment() if name == "practice" else {}
        command = Command(preview_command(name, port), site, own)
        process = subprocess.Popen(
            command.arguments,
            cwd=command.folder,
            env=command.complete_environment(),
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield port
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)  # its own session: it and its children
                process.wait()


def preview_command(name: str, port: int) -> tuple[str, ...]:
    """The command that serves a site while it is edited."""
    if name == "practice":
        return (str(PRACTICE), "preview", "--port", str(port))
    return (hugo_binary(), "server", "--bind", "127.0.0.1", "--port", str(port))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main(folder: Path, size: int, rounds: int) -> None:
    """Measure our preview alone, and print a line for each kind of edit."""
    site, kinds = folder / "site", kinds_of(size)
    folder.mkdir(parents=True, exist_ok=True)
    if not site.exists():
        site.mkdir()
        tool_named("practice").write(site, size)
    prepare(site, kinds)
    with serving("practice", site, folder / "log.txt") as port:
        for edited in kinds.values():
            rest = SETTLED + SETTLED_AN_ARTICLE * size
            found = waits_for(edited, site, port, rounds, rest)
            waits = [float(one["wall"]) * 1000 for one in found if "wall" in one]
            middle = f"{statistics.median(waits):.0f} ms" if waits else "failed"
            print(f"{edited.title:16}{middle:>9}   {' '.join(f'{wait:.0f}' for wait in waits)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute(), int(sys.argv[2]), int(sys.argv[3]))

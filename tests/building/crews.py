"""Programs that fork, each run in a process of its own: the tests' own may have threads.

What a program finds out it prints; what it must not see makes it fail.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from msgspec.structs import replace

from building.test_flow import request
from practice_site.building import production
from practice_site.building.crew import Crew, CrewLost, crew_at_work
from practice_site.building.flow import build_site
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.readings import UNSETTLED
from practice_site.building.request import BuildRequest
from practice_site.incremental.kept import Kept

Build = Callable[[BuildRequest, Output], Outcome]


def nobody_left() -> bool:
    """Whether this process has no child, running or a zombie."""
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def shares() -> None:
    """Every item is in exactly one share, and everybody learns what everybody brings."""
    items = list(range(10))
    print("before")  # it waits in a buffer, which every helper has a copy of
    with crew_at_work() as crew:
        assert crew.share(items) == items
        crew.fork(3)
        mine = bytes(crew.share(items))
        everything = crew.exchange(mine)
        assert everything[crew.number] == mine
        made = crew.deliver(b"|".join(everything))
    assert (crew.size, crew.number) == (1, 0)
    assert crew.share(items) == items
    assert made == [b"|".join(bytes(items[number::3]) for number in range(3))] * 3
    assert nobody_left()
    print("after")


def loads() -> None:
    """What is exchanged may be more than a pipe holds."""
    with crew_at_work() as crew:
        crew.fork(3)
        everything = crew.exchange(bytes([crew.number]) * 3_000_000)
        assert [(part[0], len(part)) for part in everything] == [(n, 3_000_000) for n in range(3)]
        made = crew.deliver(bytes([crew.number]) * 5_000_000)
    assert [(part[0], len(part)) for part in made] == [(n, 5_000_000) for n in range(3)]
    assert nobody_left()


def one_is_enough() -> None:
    with crew_at_work() as crew:
        crew.fork(1)
        assert (crew.size, crew.exchange(b"x"), crew.deliver(b"y")) == (1, [b"x"], [b"y"])
        crew.fork(2)
        crew.fork(5)
        assert crew.size == 2
        assert len(crew.deliver(b"")) == 2
    assert nobody_left()


def with_threads() -> None:
    """A process with a thread is not forked."""
    enough = threading.Event()
    thread = threading.Thread(target=enough.wait)
    thread.start()
    with crew_at_work() as crew:
        crew.fork(3)
        assert (crew.size, nobody_left()) == (1, True)
        enough.set()
        thread.join()
        crew.fork(2)
        assert len(crew.deliver(b"")) == 2
    assert nobody_left()


def without_fork() -> None:
    del os.fork
    with crew_at_work() as crew:
        crew.fork(3)
        assert (crew.size, crew.deliver(b"x")) == (1, [b"x"])


def killed_before_exchange() -> None:
    lost(lambda crew: crew.number == 2 and kill(), lambda crew: crew.exchange(b""))


def killed_before_delivery() -> None:
    lost(lambda crew: crew.number == 1 and kill(), lambda crew: crew.deliver(b""))


def killed_while_sending() -> None:
    def send(crew: Crew) -> None:
        if crew.number == 1:
            threading.Timer(0.3, kill).start()
            crew.deliver(b"x" * 50_000_000)
        time.sleep(1)
        crew.deliver(b"")

    lost(lambda crew: None, send)


def fails() -> None:
    """A helper that fails says why, and ends."""

    def fail(crew: Crew) -> None:
        if crew.number == 1:
            raise ValueError("the helper's own words")

    lost(fail, lambda crew: crew.deliver(b""))


def interrupted() -> None:
    """Ctrl-C reaches every process: one that helps has nothing to say about it."""

    def interrupt(crew: Crew) -> None:
        if crew.number == 1:
            raise KeyboardInterrupt

    lost(interrupt, lambda crew: crew.deliver(b""))


def no_more_processes() -> None:
    """The system refuses the third process."""
    fork, calls = os.fork, []

    def refused() -> int:
        calls.append(1)
        if len(calls) == 2:
            raise BlockingIOError("Resource temporarily unavailable")
        return fork()

    os.fork = refused
    lost(lambda crew: None, lambda crew: crew.deliver(b""))


def lost(before: Callable[[Crew], object], then: Callable[[Crew], object]) -> None:
    """Three processes of which one is lost."""
    try:
        with crew_at_work() as crew:
            crew.fork(3)
            before(crew)
            then(crew)
    except CrewLost as error:
        assert nobody_left()
        print(f"lost: {error}")


def leader_fails() -> None:
    """Helpers that wait for one that has failed end as well, and say nothing."""
    try:
        with crew_at_work() as crew:
            crew.fork(3)
            if crew.number == 0:
                raise ValueError("the leader's own words")
            crew.exchange(b"x" * 1_000_000)
            print("a helper goes on", flush=True)
    except ValueError as error:
        assert nobody_left()
        print(error)


def leader_is_killed() -> None:
    """Helpers never outlive the process that they help."""
    with crew_at_work() as crew:
        crew.fork(3)
        if crew.number == 0:
            kill()
        crew.exchange(b"x" * 1_000_000)
        print("a helper goes on", flush=True)


def builds_alike(root: str) -> None:
    """One, two and five processes make the same site, and keep the same of it."""
    outcomes = []
    for jobs in (1, 2, 5):
        folder = Path(root).parent / f"output-{jobs}"
        outcome = built(Path(root), folder, jobs)
        processes = set((folder / "log").read_text().splitlines())
        assert len(processes) == jobs, processes
        (folder / "log").unlink()
        outcomes.append((outcome, contents(folder)))
        assert nobody_left()
    (first, files), *others = outcomes
    assert first.judgement.findings
    assert len(files) == len(first.evidence.made) > 30
    for outcome, written in others:
        assert written == files
        assert kept(outcome) == kept(first)
        assert outcome.judgement == first.judgement
        assert outcome.documents == first.documents
        assert (outcome.urls, outcome.made) == (first.urls, first.made)
    print(len(files))


def builds_on(root: str) -> None:
    """A build goes on alone where somebody kills one that helps."""
    leader = os.getpid()
    whole = built(Path(root), Path(root).parent / "whole", 1)
    folder = Path(root).parent / "output"

    def killing(file: str) -> None:
        if os.getpid() != leader and file == "articles/bone-density-test/index.html":
            kill()

    outcome = built(Path(root), folder, 5, killing)
    pids = (folder / "log").read_text().splitlines()
    assert len(set(pids)) > 1
    assert kept(outcome) == kept(whole)
    assert outcome.judgement == whole.judgement
    again = contents(Path(root).parent / "whole")
    assert {**contents(folder), "log": b""} == {**again, "log": b""}
    assert nobody_left()
    print("built")


def built(
    root: Path, folder: Path, jobs: int, before: Callable[[str], None] = lambda file: None
) -> Outcome:
    """Build into a folder, by as many processes as may work; `log` names who wrote."""
    production.WORTH_A_PROCESS = 1
    folder.mkdir()

    def put(file: str, content: bytes) -> None:
        before(file)
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        with (folder / "log").open("a") as log:
            log.write(f"{os.getpid()}\n")

    wanted = replace(request(root), jobs=jobs, whole=False)
    return build_site(wanted, output=Output(put=put))


def kept(outcome: Outcome) -> Kept:
    """What is kept, but for stamps: files that have only just been made are not trusted yet."""
    readings = outcome.kept.readings.items()
    unstamped = {path: replace(reading, stamp=UNSETTLED) for path, reading in readings}
    return replace(outcome.kept, readings=unstamped)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def kill() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still alive")


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])

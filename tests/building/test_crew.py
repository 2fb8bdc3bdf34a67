"""Processes that work together; each program of `crews` runs in a process of its own."""

import os
import signal
import subprocess
import sys

import pytest

from conftest import REPOSITORY, SiteMaker
from practice_site.building.crew import processors

LOST = "lost: a process of the build ended before its work was done\n"

forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes (Windows cannot fork)")


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, which is that of all its helpers too: they share its output."""
    folders = [str(REPOSITORY / name) for name in ("plugins", "tests")]
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "building.crews", program, *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(folders)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def said(program: str, *arguments: str) -> tuple[str, str, int]:
    result = run(program, *arguments)
    return result.stdout, result.stderr, result.returncode


@forking
def test_all_work_is_shared_and_only_one_goes_on() -> None:
    assert said("shares") == ("before\nafter\n", "", 0)


@forking
def test_more_than_a_pipe_holds_can_be_exchanged() -> None:
    assert said("loads") == ("", "", 0)


@forking
def test_one_process_alone_is_a_crew_and_nobody_is_forked_twice() -> None:
    assert said("one_is_enough") == ("", "", 0)


@forking
def test_a_process_with_threads_is_never_forked() -> None:
    assert said("with_threads") == ("", "", 0)


def test_where_there_is_no_fork_one_does_all() -> None:
    if hasattr(os, "fork"):
        assert said("without_fork") == ("", "", 0)


@forking
@pytest.mark.parametrize(
    "program", ["killed_before_exchange", "killed_before_delivery", "killed_while_sending"]
)
def test_a_helper_that_is_killed_is_noticed_and_nobody_is_left(program: str) -> None:
    assert said(program) == (LOST, "", 0)


@forking
def test_a_helper_that_fails_says_why_and_is_lost() -> None:
    output, errors, code = said("fails")
    assert (output, code) == (LOST, 0)
    assert errors.count("Traceback") == 1
    assert errors.endswith("ValueError: the helper's own words\n")


@forking
def test_a_helper_that_is_interrupted_says_nothing() -> None:
    assert said("interrupted") == (LOST, "", 0)


@forking
def test_where_the_system_refuses_a_process_the_crew_is_lost() -> None:
    assert said("no_more_processes") == (LOST, "", 0)


@forking
def test_helpers_of_a_process_that_fails_end_and_say_nothing() -> None:
    assert said("leader_fails") == ("the leader's own words\n", "", 0)


@forking
def test_helpers_of_a_process_that_is_killed_end_too() -> None:
    assert said("leader_is_killed") == ("", "", -signal.SIGKILL)


@forking
def test_any_number_of_processes_make_the_same_site(make_site: SiteMaker) -> None:
    root = make_site("sample")
    about = root / "content/pages/about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n[a](/gone/) [b](#no)\n", "utf-8")
    output, errors, code = said("builds_alike", str(root))
    assert (errors, code) == ("", 0)
    assert int(output) > 30


@forking
def test_a_build_goes_on_where_a_helper_is_killed(make_site: SiteMaker) -> None:
    assert said("builds_on", str(make_site("sample"))) == ("built\n", "", 0)


def test_at_least_one_process_can_work() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)

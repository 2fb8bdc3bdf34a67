"""Whatever happens to a build on its way, a visitor sees a whole old site or a whole new one."""

import importlib.util
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

import practice_site
from practice_site.release.exchange import Strategy
from practice_site.release.ledger import fact
from practice_site.release.releases import last_release
from release.whole import file_digest, make, tree_digest

PROGRAM = Path(__file__).with_name("interrupted.py")
SPEC = importlib.util.spec_from_file_location("interrupted", PROGRAM)
interrupted = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(interrupted)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
STRATEGIES = [Strategy.BEST, Strategy.JOURNALLED]


def program(*arguments: object) -> list[str]:
    return [sys.executable, "-B", str(PROGRAM), *map(str, arguments)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(practice_site.__file__).parents[1])}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The digests of the whole old and the whole new site."""
    folder = tmp_path_factory.mktemp("whole")
    make(folder / "old", interrupted.OLD)
    make(folder / "new", interrupted.NEW)
    return tree_digest(folder / "old"), tree_digest(folder / "new")


def outcomes_of(folder: Path, action: str, strategy: Strategy) -> list[str]:
    run = subprocess.run(
        program("each", folder, action, strategy),
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert run.stderr == ""
    outcomes = run.stdout.splitlines()
    assert outcomes[-1] == "released"
    assert len(outcomes) > 20  # the release does change files where we strike
    return outcomes


def assert_next_release_works(root: Path, whole: tuple[str, str]) -> None:
    interrupted.release(root, interrupted.NEW)
    assert tree_digest(root / "output") == whole[1]
    left = {path.name for path in (root / ".practice").iterdir()}
    assert left == {"standby", "standby.ledger", "standby.lock", "releases"}
    assert_nothing_false_is_known(root)
    assert_last_release_is_whole(root)


def assert_nothing_false_is_known(root: Path) -> None:
    """Whatever is in the trees, the ledger tells the digest that it has, or nothing."""
    trees = interrupted.trees_of(root)
    ledger = trees.ledger.read_text(encoding="utf-8").splitlines()
    for folder in (trees.live, trees.standby):
        for path in folder.rglob("*"):
            if path.is_file():
                name = path.relative_to(folder).as_posix()
                stamp = fact("", path.lstat(), name)
                told = {line.partition(" ")[0] for line in ledger if line.endswith(stamp)}
                assert told <= {file_digest(path)}


def assert_last_release_is_whole(root: Path) -> None:
    kept = last_release(root)
    for part, digests in (("site", kept.site), ("sources", kept.sources)):
        folder = kept.folder / part
        files = {
            path.relative_to(folder).as_posix(): file_digest(path)
            for path in folder.rglob("*")
            if path.is_file()
        }
        assert files == digests


@needs_fork
def test_killed_at_each_step_the_site_is_a_whole_one_without_any_help(tmp_path, whole):
    outcomes = outcomes_of(tmp_path, "kill", Strategy.BEST)
    assert set(outcomes[:-1]) == {"killed"}
    seen = set()
    for number in range(len(outcomes)):
        root = tmp_path / str(number)
        seen.add(tree_digest(root / "output"))
        assert_nothing_false_is_known(root)
        assert_last_release_is_whole(root)
        assert_next_release_works(root, whole)
    assert seen == set(whole)


@needs_fork
def test_killed_at_each_step_of_a_journalled_exchange_the_next_build_finds_a_whole_site(
    tmp_path, whole
):
    outcomes = outcomes_of(tmp_path, "kill", Strategy.JOURNALLED)
    assert set(outcomes[:-1]) == {"killed"}
    absent = 0
    seen = set()
    for number in range(len(outcomes)):
        root = tmp_path / str(number)
        trees = interrupted.trees_of(root)
        if trees.live.exists():
            assert tree_digest(trees.live) in whole
        else:
            absent += 1
        trees.recover()
        seen.add(tree_digest(trees.live))
        assert not trees.journal.exists()
        assert_next_release_works(root, whole)
    assert seen == set(whole)
    assert absent == 1  # between the two renames, and only there


@needs_fork
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_refused_by_the_system_at_each_step_the_site_is_a_whole_one_at_once(
    tmp_path, whole, strategy
):
    outcomes = outcomes_of(tmp_path, "fail", strategy)
    for number, outcome in enumerate(outcomes):
        root = tmp_path / str(number)
        expected = whole[0] if outcome == "refused" else whole[1]
        assert tree_digest(root / "output") == expected, (number, outcome)
        assert_next_release_works(root, whole)
    # A failure after the new site is up costs nothing but some tidying.
    assert set(outcomes) <= {"refused", "released in spite of it", "released"}


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_killed_at_any_moment_the_site_is_a_whole_one(tmp_path, whole, strategy):
    chance = random.Random(2026)
    trees = interrupted.trees_of(tmp_path)
    for _ in range(8):
        with subprocess.Popen(
            program("forever", tmp_path, strategy), env=environment(), stdout=subprocess.PIPE
        ) as process:
            assert process.stdout.readline().strip() == b"ready"
            time.sleep(chance.random() / 20)
            process.kill()
        if strategy is Strategy.JOURNALLED:
            trees.recover()
        assert tree_digest(trees.live) in whole

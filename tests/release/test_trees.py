import os
import subprocess
import sys
from pathlib import Path

import pytest

import practice_site
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.trees import Trees, standby_for
from practice_site.release.walk import entries
from release.whole import build, make, tree_digest
from trees import contents

SITE = {"index.html": b"home", "articles/a/index.html": b"a"}


@pytest.fixture
def trees(tmp_path):
    return Trees(tmp_path / "output", tmp_path / ".practice" / "standby")


def state(tree: Path) -> dict[str, tuple[int, int, int]]:
    """Everything that a visitor, a backup or rsync could notice."""
    paths = [(".", tree), *((name, Path(entry.path)) for name, entry in entries(tree))]
    statuses = {name: path.lstat() for name, path in paths}
    return {name: (s.st_mtime_ns, s.st_size, s.st_ino) for name, s in statuses.items()}


def test_builds_go_up_in_turn_and_each_tree_is_whole(trees):
    for text in (b"one", b"two", b"three"):
        site = {"index.html": text, text.decode() + ".html": text}
        with trees.locked():
            trees.recover()
            build(trees.prepare(), site)
            trees.exchange()
        assert contents(trees.live) == site


def test_a_build_that_the_gate_stops_leaves_the_output_as_it_was_to_the_mtime(trees):
    for _ in range(2):
        build(trees.prepare(), SITE)
        trees.exchange()
    for name in SITE:  # as a later build may share what has not changed
        (trees.standby / name).unlink()
        os.link(trees.live / name, trees.standby / name)
    before, digest = state(trees.live), tree_digest(trees.live)

    with trees.locked():
        trees.recover()
        standby = trees.prepare()
        standby.put("index.html", b"other")
        build(standby, {"index.html": b"changed", "articles/new/index.html": b"new"})
        build(standby, SITE)
        standby.contents({})
        standby.clear()
    assert (state(trees.live), tree_digest(trees.live)) == (before, digest)


def test_preparing_makes_a_standby_and_refuses_a_link_in_its_place(trees, tmp_path):
    assert not trees.prepare().holds("index.html", "")
    assert trees.standby.is_dir()
    trees.standby.rmdir()
    trees.standby.symlink_to(make(tmp_path / "outside", SITE), target_is_directory=True)
    with pytest.raises(ReleaseRefused, match="should be a folder"):
        trees.prepare()


def test_without_a_ledger_that_can_be_written_there_is_no_build(trees):
    trees.ledger.mkdir(parents=True)
    with pytest.raises(ReleaseRefused, match="could not be written"):
        trees.prepare()


OTHER_BUILD = """
import sys
from pathlib import Path
from practice_site.release.trees import Trees
with Trees(Path("output"), Path(".practice/standby")).locked():
    print("locked", flush=True)
    sys.stdin.read()
"""


def test_two_builds_do_not_interleave_and_a_killed_one_blocks_nobody(trees, tmp_path):
    plugins = str(Path(practice_site.__file__).parents[1])
    command = [sys.executable, "-B", "-c", OTHER_BUILD]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": plugins},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout.readline().strip() == b"locked"
        refused = pytest.raises(ReleaseRefused, match="Another build of this site is running")
        with refused, trees.locked():
            raise AssertionError("two builds at once")
        other.kill()
    with trees.locked():
        build(trees.prepare(), SITE)
    assert contents(trees.standby) == SITE


def test_a_private_folder_that_cannot_be_made_is_refused_in_plain_words(trees, tmp_path):
    (tmp_path / ".practice").write_text("", encoding="utf-8")
    with pytest.raises(ReleaseRefused, match="could not be written"), trees.locked():
        raise AssertionError("locked without a lock")


@pytest.mark.parametrize("output", ["output", "build/public", "docs"])
def test_the_standby_of_an_output_in_the_site_is_private(tmp_path, output):
    assert standby_for(tmp_path, tmp_path / output) == tmp_path.resolve() / ".practice/standby"


def test_the_standby_of_an_output_elsewhere_is_hidden_beside_it(tmp_path):
    site, www = tmp_path / "site", tmp_path / "var" / "www"
    site.mkdir()
    assert standby_for(site, www) == tmp_path.resolve() / "var" / ".www.practice-standby"


def test_an_output_on_a_disk_that_is_mounted_in_the_site_has_its_standby_there():
    root, mounted = Path("/"), Path("/dev")
    if not mounted.is_dir() or mounted.stat().st_dev == root.stat().st_dev:
        pytest.skip("needs a second file system")
    assert standby_for(root, mounted / "output") == mounted / ".output.practice-standby"


@pytest.mark.parametrize(
    "output",
    [".", "..", "content", "Content", "content/out", "theme", "plugins/x", ".git", ".practice/s"],
)
def test_an_output_that_would_destroy_the_sites_own_files_is_refused(tmp_path, output):
    site = tmp_path / "site"
    site.mkdir()
    with pytest.raises(ReleaseRefused, match="holds the site's own files"):
        standby_for(site, site / output)

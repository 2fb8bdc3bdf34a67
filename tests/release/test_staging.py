import os
import stat

import pytest

from practice_site.release.names import UNFINISHED
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.staging import (
    CHUNK,
    SEAL_NS,
    copy_file,
    digest_at,
    put_file,
    remove,
    room_for,
    write_file,
)
from release.whole import file_digest, make, tree_digest
from trees import contents

SITE = {"index.html": b"home", "articles/a/index.html": b"a", "articles/b/index.html": b"b"}


def identity(path):
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


@pytest.fixture
def tree(tmp_path):
    return make(tmp_path / ".practice" / "standby", SITE)


@pytest.fixture
def outside(tmp_path):
    """A folder that no build may touch."""
    return make(tmp_path / "outside", {"index.html": b"precious"})


def test_only_what_differs_is_written_and_never_into_an_existing_file(tree):
    before = {name: identity(tree / name) for name in SITE}
    os.link(tree / "index.html", tree.with_name("twin.html"))
    for name, content in (SITE | {"index.html": b"HOME"}).items():
        put_file(tree, name, content)
    after = {name: identity(tree / name) for name in SITE}
    assert [name for name in SITE if before[name] != after[name]] == ["index.html"]
    assert (tree / "index.html").read_bytes() == b"HOME"
    assert tree.with_name("twin.html").read_bytes() == b"home"


def test_a_single_file_is_put_past_links_and_folders_in_its_way(tree, outside):
    (tree / "towns").symlink_to(outside, target_is_directory=True)
    (tree / "images").write_bytes(b"a file where a folder belongs")
    put_file(tree, "towns/index.html", b"towns")
    put_file(tree, "images/a.svg", b"svg")
    put_file(tree, "articles", b"a file where a folder was")
    assert contents(tree) == {
        "index.html": b"home",
        "towns/index.html": b"towns",
        "images/a.svg": b"svg",
        "articles": b"a file where a folder was",
    }
    assert contents(outside) == {"index.html": b"precious"}


def test_a_link_to_the_same_bytes_is_not_taken_for_the_file(tree, outside):
    (tree / "index.html").unlink()
    (tree / "index.html").symlink_to(outside / "index.html")
    put_file(tree, "index.html", b"precious")
    assert not (tree / "index.html").is_symlink()
    assert (tree / "index.html").read_bytes() == b"precious"


@pytest.mark.parametrize(
    "name", ["../index.html", "/etc/passwd", "a\\b", "C:x", "a\0b", "con/index.html", "a/./b"]
)
def test_names_that_leave_the_tree_or_fit_no_system_change_nothing(tree, outside, name):
    before = tree_digest(outside.parent)
    with pytest.raises(ReleaseRefused, match="cannot be published"):
        put_file(tree, name, b"x")
    assert tree_digest(outside.parent) == before


@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_tree_that_is_no_folder_of_its_own_is_refused(tmp_path, outside, kind):
    tree = tmp_path / "standby"
    if kind == "link":
        tree.symlink_to(outside, target_is_directory=True)
    else:
        tree.write_bytes(b"")
    with pytest.raises(ReleaseRefused, match="should be a folder"):
        put_file(tree, "index.html", b"x")
    assert contents(outside) == {"index.html": b"precious"}


def test_what_a_killed_build_left_is_replaced(tree, outside, monkeypatch):
    monkeypatch.setattr("practice_site.release.staging.get_native_id", lambda: 7)
    (tree / f"{UNFINISHED}-7").write_bytes(b"half a pa")
    (tree / "articles" / f"{UNFINISHED}-7").symlink_to(outside / "index.html")
    put_file(tree, "articles/list.html", b"list")
    put_file(tree, "list.html", b"list")
    assert contents(tree) == SITE | {"articles/list.html": b"list", "list.html": b"list"}
    assert contents(outside) == {"index.html": b"precious"}


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1])
def test_a_copy_has_the_bytes_the_digest_and_no_shared_inode(tmp_path, size):
    source, target = tmp_path / "photo.jpg", tmp_path / "copy.jpg"
    source.write_bytes(b"x" * size)
    digest, status = copy_file(str(source), str(target))
    assert target.read_bytes() == b"x" * size
    assert digest == file_digest(source) == digest_at(str(target))
    assert status.st_ino == target.stat().st_ino != source.stat().st_ino


def test_a_copy_does_not_inherit_that_only_its_owner_may_read(tmp_path):
    source, target = tmp_path / "photo.jpg", tmp_path / "copy.jpg"
    source.write_bytes(b"jpg")
    source.chmod(0o400)
    write_file(str(tmp_path / "other.jpg"), b"jpg")
    copy_file(str(source), str(target))
    written = stat.S_IMODE((tmp_path / "other.jpg").stat().st_mode)
    assert stat.S_IMODE(target.stat().st_mode) == written != 0o400


def test_a_new_file_is_older_than_anything_that_is_written_into_it_at_once(tmp_path):
    target = tmp_path / "index.html"
    status = write_file(str(target), b"home")
    assert status.st_mtime_ns == target.stat().st_mtime_ns
    with target.open("r+b") as file:
        file.write(b"HOME")
    assert target.stat().st_mtime_ns > status.st_mtime_ns + SEAL_NS // 2


@pytest.mark.parametrize("meddle", ["write", "replace"])
def test_who_is_at_a_file_while_it_is_put_in_its_place_is_noticed(tmp_path, monkeypatch, meddle):
    target = tmp_path / "index.html"
    move = os.replace

    def move_and_meddle(source, place):
        move(source, place)
        if meddle == "replace":
            make(tmp_path, {"other": b"HOME"})
            os.utime(tmp_path / "other", ns=(1, 1))
            move(tmp_path / "other", place)
        else:
            target.write_bytes(b"HOME")

    monkeypatch.setattr(os, "replace", move_and_meddle)
    assert write_file(str(target), b"home") is None


def test_folders_that_another_process_makes_at_the_same_time_are_taken(tmp_path, monkeypatch):
    make_one = os.mkdir

    def too_late(path, *mode):
        make_one(path, *mode)
        raise FileExistsError(path)

    monkeypatch.setattr(os, "mkdir", too_late)
    real = set()
    assert room_for(str(tmp_path), "a/b/c.html", real) == f"{tmp_path}/a/b/c.html"
    assert (tmp_path / "a" / "b").is_dir()
    assert real == {"a", "a/b"}


def test_a_very_deep_tree_is_removed_and_what_its_links_lead_to_is_not(tree, outside):
    place = tree
    for _ in range(1200):
        place = place / "d"
        place.mkdir()
    (tree / "d" / "link").symlink_to(outside, target_is_directory=True)
    remove(str(tree))
    assert not tree.exists()
    assert contents(outside) == {"index.html": b"precious"}


@pytest.mark.parametrize("kind", ["nothing", "folder", "link"])
def test_what_is_no_file_has_no_digest(tmp_path, outside, kind):
    path = tmp_path / "x"
    if kind == "folder":
        path.mkdir()
    elif kind == "link":
        path.symlink_to(outside / "index.html")
    assert digest_at(str(path)) == ""

import os
import stat
from pathlib import Path

import pytest

from practice_site.release.names import UNFINISHED
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.staging import CHUNK, fill, put_file
from practice_site.release.walk import tree_digest

SITE = {"index.html": b"home", "articles/a/index.html": b"a", "articles/b/index.html": b"b"}


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


@pytest.fixture
def tree(tmp_path):
    tree = tmp_path / ".practice" / "standby"
    fill(tree, SITE, {})
    return tree


@pytest.fixture
def outside(tmp_path):
    """A folder that no build may touch."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "index.html").write_bytes(b"precious")
    return folder


def test_a_tree_holds_exactly_what_was_staged(tree):
    assert files_in(tree) == SITE
    fill(tree, {"index.html": b"home", "towns/index.html": b"t"}, {})
    assert files_in(tree) == {"index.html": b"home", "towns/index.html": b"t"}
    assert sorted(path.name for path in tree.iterdir()) == ["index.html", "towns"]


def test_only_what_differs_is_written_and_never_into_an_existing_file(tree):
    before = {name: identity(tree / name) for name in SITE}
    os.link(tree / "index.html", tree.with_name("twin.html"))
    fill(tree, SITE | {"index.html": b"HOME"}, {})
    after = {name: identity(tree / name) for name in SITE}
    assert [name for name in SITE if before[name] != after[name]] == ["index.html"]
    assert (tree / "index.html").read_bytes() == b"HOME"
    assert tree.with_name("twin.html").read_bytes() == b"home"


def test_copies_are_made_of_files_and_made_again_only_where_they_differ(tree, tmp_path):
    photo = tmp_path / "photo.jpg"
    content = b"0123456789" * (CHUNK // 8)
    photo.write_bytes(content)
    fill(tree, SITE, {"images/photo.jpg": photo})
    assert files_in(tree) == SITE | {"images/photo.jpg": content}

    before = identity(tree / "images/photo.jpg")
    fill(tree, SITE, {"images/photo.jpg": photo})
    assert identity(tree / "images/photo.jpg") == before
    os.link(tree / "images/photo.jpg", tree.with_name("twin.jpg"))
    for other in (content[:-1] + b"X", content + b"X", content, b"X" + content[1:], b""):
        photo.write_bytes(other)
        fill(tree, SITE, {"images/photo.jpg": photo})
        assert (tree / "images/photo.jpg").read_bytes() == other
    assert tree.with_name("twin.jpg").read_bytes() == content


def test_a_copy_does_not_inherit_that_only_its_owner_may_read(tree, tmp_path):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"jpg")
    photo.chmod(0o400)
    fill(tree, SITE, {"photo.jpg": photo})
    written = stat.S_IMODE((tree / "index.html").stat().st_mode)
    assert stat.S_IMODE((tree / "photo.jpg").stat().st_mode) == written


def test_links_are_replaced_and_never_followed(tree, outside):
    (tree / "index.html").unlink()
    (tree / "index.html").symlink_to(outside / "index.html")
    (tree / "towns").symlink_to(outside, target_is_directory=True)
    (tree / "stale").symlink_to(outside, target_is_directory=True)
    (tree / "broken").symlink_to("nowhere")
    fill(tree, SITE | {"towns/index.html": b"towns"}, {})
    assert files_in(tree) == SITE | {"towns/index.html": b"towns"}
    assert not any(path.is_symlink() for path in tree.rglob("*"))
    assert files_in(outside) == {"index.html": b"precious"}


def test_a_single_file_is_put_past_links_and_folders_in_its_way(tree, outside):
    (tree / "towns").symlink_to(outside, target_is_directory=True)
    (tree / "images").write_bytes(b"a file where a folder belongs")
    put_file(tree, "towns/index.html", b"towns")
    put_file(tree, "images/a.svg", b"svg")
    put_file(tree, "articles", b"a file where a folder was")
    assert files_in(tree) == {
        "index.html": b"home",
        "towns/index.html": b"towns",
        "images/a.svg": b"svg",
        "articles": b"a file where a folder was",
    }
    assert files_in(outside) == {"index.html": b"precious"}


def test_a_file_may_become_a_folder_and_a_folder_a_file(tree):
    changed = {"index.html/index.html": b"home", "articles": b"list"}
    fill(tree, changed, {})
    assert files_in(tree) == changed
    fill(tree, SITE, {})
    assert files_in(tree) == SITE


def test_what_a_killed_build_left_is_cleared_away(tree, outside):
    (tree / UNFINISHED).write_bytes(b"half a pa")
    (tree / "articles" / UNFINISHED).symlink_to(outside / "index.html")
    put_file(tree, "articles/list.html", b"list")
    put_file(tree, "list.html", b"list")
    fill(tree, SITE, {})
    assert files_in(tree) == SITE
    assert files_in(outside) == {"index.html": b"precious"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_a_page_is_replaced(tree):
    (tree / "index.html").unlink()
    os.mkfifo(tree / "index.html")
    fill(tree, SITE, {})
    assert files_in(tree) == SITE


def test_kept_files_stay_as_they_are(tree):
    (tree / "tipue").mkdir()
    (tree / "tipue/search.json").write_bytes(b"{}")
    before = identity(tree / "tipue/search.json")
    fill(tree, {"index.html": b"home"}, {}, frozenset({"tipue/search.json"}))
    assert files_in(tree) == {"index.html": b"home", "tipue/search.json": b"{}"}
    assert identity(tree / "tipue/search.json") == before


@pytest.mark.parametrize("lost", ["gone.html", "link.html"])
def test_a_file_to_keep_that_is_not_there_or_a_link_is_refused(tree, outside, lost):
    (tree / "link.html").symlink_to(outside / "index.html")
    with pytest.raises(ReleaseRefused, match=f"lacks the file '{lost}'"):
        fill(tree, SITE, {}, frozenset({lost}))


@pytest.mark.parametrize(
    "name", ["../index.html", "/etc/passwd", "a\\b", "C:x", "a\0b", "con/index.html", "a/./b"]
)
@pytest.mark.parametrize("how", ["files", "copies", "keep", "put"])
def test_names_that_leave_the_tree_or_fit_no_system_change_nothing(tree, outside, name, how):
    before = tree_digest(outside.parent)
    with pytest.raises(ReleaseRefused, match="cannot be published"):
        if how == "put":
            put_file(tree, name, b"x")
        elif how == "keep":
            fill(tree, {}, {}, frozenset({name}))
        elif how == "files":
            fill(tree, {name: b"x"}, {})
        else:
            fill(tree, {}, {name: outside / "index.html"})
    assert tree_digest(outside.parent) == before


def test_two_sources_of_one_file_are_refused(tree, outside):
    with pytest.raises(ReleaseRefused, match=r"want to be the file 'index\.html'"):
        fill(tree, SITE, {"index.html": outside / "index.html"})
    assert files_in(tree) == SITE


def test_an_image_that_is_gone_is_told_and_not_raised_as_it_is(tree, tmp_path):
    with pytest.raises(ReleaseRefused, match=r"could not be written: .*gone\.jpg"):
        fill(tree, SITE, {"gone.jpg": tmp_path / "gone.jpg"})


@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_tree_that_is_no_folder_of_its_own_is_refused(tmp_path, outside, kind):
    tree = tmp_path / "standby"
    if kind == "link":
        tree.symlink_to(outside, target_is_directory=True)
    else:
        tree.write_bytes(b"")
    for attempt in (lambda: fill(tree, SITE, {}), lambda: put_file(tree, "index.html", b"x")):
        with pytest.raises(ReleaseRefused, match="should be a folder"):
            attempt()
    assert files_in(outside) == {"index.html": b"precious"}


def test_a_very_deep_stale_tree_is_removed(tree):
    place = tree
    for _ in range(1200):
        place = place / "d"
        place.mkdir()
    fill(tree, SITE, {})
    assert files_in(tree) == SITE

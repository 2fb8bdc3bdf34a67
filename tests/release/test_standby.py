import os
import shutil
import sys
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.release import standby as module
from practice_site.release.exchange import Strategy
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.trees import Trees
from release.whole import build, digest, make, tree_digest
from trees import contents

SITE = {"index.html": b"home", "articles/a/index.html": b"a", "articles/b/index.html": b"b"}


@pytest.fixture
def trees(tmp_path):
    """Two trees that both hold SITE, as after two builds."""
    trees = Trees(tmp_path / "output", tmp_path / ".practice" / "standby")
    for _ in range(2):
        build(trees.prepare(), SITE)
        trees.exchange()
    return trees


@pytest.fixture
def outside(tmp_path):
    """A folder that no build may touch."""
    return make(tmp_path / "outside", {"index.html": b"precious"})


def inodes(tree: Path) -> dict[str, int]:
    return {path: (tree / path).stat().st_ino for path in contents(tree)}


def test_nothing_is_written_or_read_where_nothing_has_changed(trees, monkeypatch):
    before = inodes(trees.standby)

    def forbidden(*_):
        raise AssertionError("read or written")

    for name in ("write_file", "copy_file", "digest_at"):
        monkeypatch.setattr(module, name, forbidden)
    assert build(trees.prepare(), SITE) == []
    for path, content in SITE.items():
        trees.prepare().put(path, content)
    assert inodes(trees.standby) == before


def test_a_change_is_written_once_and_copied_once_and_the_rest_is_let_alone(trees):
    site = SITE | {"index.html": b"HOME"}
    before = inodes(trees.standby)
    assert build(trees.prepare(), site) == ["index.html"]
    after = inodes(trees.standby)
    assert [path for path in site if before[path] != after[path]] == ["index.html"]
    trees.exchange()
    before = inodes(trees.standby)
    assert build(trees.prepare(), site) == []
    after = inodes(trees.standby)
    assert [path for path in site if before[path] != after[path]] == ["index.html"]
    assert contents(trees.standby) == contents(trees.live) == site
    assert not inodes(trees.standby).items() & inodes(trees.live).items()


def test_a_file_is_known_where_it_was_written_and_nowhere_else(trees):
    build(trees.prepare(), SITE | {"index.html": b"HOME"})
    standby = trees.prepare()
    assert standby.holds("index.html", digest(b"HOME"))  # in the standby
    assert standby.holds("index.html", digest(b"home"))  # in the live tree
    assert not standby.holds("index.html", digest(b"a"))
    assert not standby.holds("articles/a/index.html", digest(b"b"))
    assert not standby.holds("articles", digest(b""))


TOUCHES = {
    "written into": lambda path: path.write_bytes(path.read_bytes()),
    "replaced": lambda path: (shutil.copy2(path, f"{path}~"), Path(f"{path}~").replace(path)),
    "dated back": lambda path: (
        path.write_bytes(path.read_bytes()[::-1]),
        os.utime(path, ns=(path.stat().st_atime_ns, 7)),
    ),
    "shared": lambda path: os.link(path, path.parents[2] / "twin"),
    "removed": lambda path: path.unlink(),
    "linked": lambda path: (
        path.replace(path.parents[2] / "twin"),
        path.symlink_to(path.parents[2] / "twin"),
    ),
}


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_file_that_somebody_touched_is_not_known_and_brought_anew(trees, touch):
    for tree in (trees.standby, trees.live):
        TOUCHES[touch](tree / "articles/a/index.html")
    assert build(trees.prepare(), SITE) == ["articles/a/index.html"]
    assert contents(trees.standby) == SITE
    assert not (trees.standby / "articles/a/index.html").is_symlink()


def test_a_file_of_the_same_size_written_at_once_after_ours_is_not_taken_for_it(trees):
    for number in range(300):
        standby = trees.prepare()
        standby.put("index.html", b"%04d" % number)
        with (trees.standby / "index.html").open("r+b") as file:
            file.write(b"evil")
        assert not standby.holds("index.html", digest(b"%04d" % number))
        standby.put("index.html", b"%04d" % number)
        assert (trees.standby / "index.html").read_bytes() == b"%04d" % number


def test_a_tree_copied_from_elsewhere_is_not_known(trees, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(tmp_path, elsewhere, symlinks=True)
    copied = Trees(elsewhere / "output", elsewhere / ".practice" / "standby")
    assert build(copied.prepare(), SITE) == list(SITE)
    assert contents(copied.standby) == SITE


@pytest.mark.parametrize("strategy", [Strategy.BEST, Strategy.JOURNALLED])
def test_an_exchange_makes_no_file_unknown(trees, strategy):
    for _ in range(3):
        trees.exchange(strategy)
        assert build(trees.prepare(), SITE) == []


def test_what_is_not_wanted_goes_links_and_folders_too_and_nothing_is_followed(trees, outside):
    make(trees.standby, {"stale.html": b"", "stale/deep/index.html": b"", "articles/a/x": b""})
    (trees.standby / "broken").symlink_to("nowhere")
    (trees.standby / "articles" / "link").symlink_to(outside, target_is_directory=True)
    (trees.standby / "articles" / "empty").mkdir()
    assert build(trees.prepare(), SITE) == []
    assert contents(trees.standby) == SITE
    left = {path.relative_to(trees.standby).as_posix() for path in trees.standby.rglob("*")}
    assert left == {*SITE, "articles", "articles/a", "articles/b"}
    build(trees.prepare(), {})
    assert list(trees.standby.iterdir()) == []
    assert contents(outside) == {"index.html": b"precious"}


def test_a_folder_with_as_many_but_other_folders_in_it_is_swept(trees):
    site = {"index.html": b"home", "articles/new/index.html": b"new"}
    for _ in range(2):  # the second time, the folders are seen to hold what they should
        build(trees.prepare(), {"index.html": b"home", "articles/old/index.html": b"old"})
    trees.exchange()
    build(trees.prepare(), site)
    trees.exchange()
    assert build(trees.prepare(), site) == []  # all of it is in the live tree
    assert contents(trees.standby) == site


def test_links_in_the_place_of_folders_are_replaced_and_never_followed(trees, outside):
    shutil.rmtree(trees.standby / "articles")
    (trees.standby / "articles").symlink_to(trees.live / "articles", target_is_directory=True)
    (trees.standby / "towns").symlink_to(outside, target_is_directory=True)
    before = tree_digest(trees.live)
    build(trees.prepare(), SITE | {"towns/index.html": b"towns", "articles/c.html": b"c"})
    assert contents(trees.standby) == SITE | {
        "towns/index.html": b"towns",
        "articles/c.html": b"c",
    }
    assert not any(path.is_symlink() for path in trees.standby.rglob("*"))
    assert tree_digest(trees.live) == before
    assert contents(outside) == {"index.html": b"precious"}


def test_a_put_behind_a_link_to_the_same_file_is_made_in_the_standby(trees):
    shutil.rmtree(trees.standby / "articles")
    (trees.standby / "articles").symlink_to(trees.live / "articles", target_is_directory=True)
    before = inodes(trees.live)
    trees.prepare().put("articles/a/index.html", b"a")
    assert not (trees.standby / "articles").is_symlink()
    assert inodes(trees.live) == before


def test_a_file_may_become_a_folder_and_a_folder_a_file(trees):
    changed = {"index.html/index.html": b"home", "articles": b"list"}
    for site in (changed, SITE, changed):
        build(trees.prepare(), site)
        assert contents(trees.standby) == site
        trees.exchange()
        build(trees.prepare(), site)
        assert contents(trees.standby) == site


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_a_page_is_replaced(trees):
    (trees.standby / "index.html").unlink()
    os.mkfifo(trees.standby / "index.html")
    assert build(trees.prepare(), SITE) == []
    assert contents(trees.standby) == SITE


def test_a_file_that_nobody_has_is_named_and_the_live_tree_stays(trees):
    before = tree_digest(trees.live)
    wanted = {"index.html": digest(b"home"), "towns/index.html": digest(b"towns")}
    with pytest.raises(ReleaseRefused, match=r"lacks the file 'towns/index\.html'"):
        trees.prepare().complete(wanted)
    assert tree_digest(trees.live) == before


def test_a_folder_that_was_moved_away_and_linked_to_is_refused_once(trees, tmp_path):
    shutil.rmtree(trees.live / "articles")
    (trees.standby / "articles").rename(tmp_path / "moved")
    (trees.standby / "articles").symlink_to(tmp_path / "moved", target_is_directory=True)
    with pytest.raises(ReleaseRefused, match="lacks the file 'articles/"):
        build(trees.prepare(), SITE)
    assert build(trees.prepare(), SITE) == ["articles/a/index.html", "articles/b/index.html"]
    assert contents(trees.standby) == SITE
    assert (tmp_path / "moved" / "a" / "index.html").read_bytes() == b"a"


def test_links_that_lead_round_are_replaced(trees):
    for tree in (trees.standby, trees.live):
        shutil.rmtree(tree / "articles")
        (tree / "articles").symlink_to("articles")
    assert len(build(trees.prepare(), SITE)) == 2
    assert contents(trees.standby) == SITE


def test_a_file_that_is_changed_after_it_was_put_is_noticed(trees):
    standby = trees.prepare()
    wanted = {"index.html": standby.put("index.html", b"HOME")}
    (trees.standby / "index.html").write_bytes(b"evil")
    with pytest.raises(ReleaseRefused, match=r"lacks the file 'index\.html'"):
        standby.complete(wanted)


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a\\b", "C:x", "a\0b", "con/x", "a/./b"])
def test_names_that_leave_the_tree_or_fit_no_system_change_nothing(trees, tmp_path, name):
    before = tree_digest(trees.standby), tree_digest(trees.live)
    standby = trees.prepare()
    for attempt in (
        lambda: standby.put(name, b"x"),
        lambda: standby.complete({name: digest(b"x")}),
    ):
        with pytest.raises(ReleaseRefused, match="cannot be published"):
            attempt()
    assert (tree_digest(trees.standby), tree_digest(trees.live)) == before


def test_names_that_clash_are_refused_even_where_each_was_put(trees):
    standby = trees.prepare()
    wanted = {name: standby.put(name, b"x") for name in ("Index.html", "index.html")}
    for _ in range(2):
        with pytest.raises(ReleaseRefused, match="differ only in capitals"):
            standby.complete(wanted)


def test_names_are_not_fit_because_others_with_the_same_letters_are(trees):
    build(trees.prepare(), {"a": b"", "b": b""})
    with pytest.raises(ReleaseRefused, match="cannot be published"):
        trees.prepare().complete({"a\nb": digest(b"")})


def test_files_of_other_programs_are_read_and_can_be_kept(trees):
    standby = trees.prepare()
    standby.clear()
    assert list(trees.standby.iterdir()) == []
    put = {path: standby.put(path, content) for path, content in SITE.items()}
    make(trees.standby, {"tags/index.html": b"tags", "articles/a/index.html": b"A"})
    found = standby.contents(put)
    assert found == put | {
        "tags/index.html": digest(b"tags"),
        "articles/a/index.html": digest(b"A"),
    }
    standby.complete(found)
    assert contents(trees.standby) == SITE | {
        "tags/index.html": b"tags",
        "articles/a/index.html": b"A",
    }
    assert not trees.prepare().holds("tags/index.html", digest(b"tags"))  # it is not ours


def test_a_link_of_another_program_is_refused(trees):
    (trees.standby / "link.html").symlink_to("index.html")
    with pytest.raises(ReleaseRefused, match=r"has a link, 'link\.html'"):
        trees.prepare().contents({})


@pytest.mark.parametrize("damage", ["gone", "cut", "foreign", "older"])
def test_without_its_ledger_all_is_written_anew(trees, damage):
    text = trees.ledger.read_text(encoding="utf-8")
    if damage == "gone":
        trees.ledger.unlink()
    else:
        damaged = {"cut": text[:9], "foreign": "{}", "older": text.replace("s 1\n", "s 0\n", 1)}
        trees.ledger.write_text(damaged[damage], encoding="utf-8")
    assert build(trees.prepare(), SITE) == list(SITE)
    assert contents(trees.standby) == SITE
    assert build(trees.prepare(), SITE) == []


def test_a_ledger_full_of_the_past_is_tidied_and_all_that_is_there_stays_known(trees, monkeypatch):
    monkeypatch.setattr(module, "SPARE", 20)
    sizes = []
    for number in range(40):
        build(trees.prepare(), SITE | {"index.html": b"%d" % number})
        trees.exchange()
        sizes.append(trees.ledger.read_text(encoding="utf-8").count("\n"))
    assert max(sizes) < 50
    assert build(trees.prepare(), SITE | {"index.html": b"39"}) == []
    assert trees.prepare().holds("index.html", digest(b"39"))


def test_a_capital_that_the_system_does_not_tell_apart_is_written_as_it_is_wanted(
    trees, monkeypatch
):
    """As on macOS and Windows, where `put` of photo.jpg writes into the place of Photo.jpg."""
    standby = trees.prepare()
    standby.put("Photo.jpg", b"jpg")

    def either(path):
        other = path.replace("photo.jpg", "Photo.jpg")
        return next((os.lstat(p) for p in (path, other) if os.path.lexists(p)), None)

    monkeypatch.setattr(module, "status_of", either)
    monkeypatch.setattr(module, "digest_at", lambda path: digest(b"jpg") if either(path) else "")
    standby.complete({"photo.jpg": digest(b"jpg")})
    assert [path.name for path in trees.standby.iterdir()] == ["photo.jpg"]


def put_in_another_process(standby, paths):
    return {path: standby.put(path, b"page of %s" % path.encode()) for path in paths}


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_processes_write_into_one_standby_at_once_and_nothing_is_read_again(trees, monkeypatch):
    standby = trees.prepare()
    paths = [f"towns/{number % 7}/{number}.html" for number in range(200)]
    with get_context("fork").Pool(4) as pool:
        parts = pool.starmap(
            put_in_another_process, [(standby, paths[start::4]) for start in range(4)]
        )
    wanted = {path: made for part in parts for path, made in part.items()}
    monkeypatch.setattr(module, "digest_at", lambda path: pytest.fail(f"{path} was read"))
    standby.complete(wanted)
    assert contents(trees.standby) == {path: b"page of %s" % path.encode() for path in paths}
    assert all(standby.holds(path, made) for path, made in wanted.items())


PATHS = ["index.html", "a", "a/index.html", "a/b/index.html", "c/d/x", "c/e/x", "c/f/x", "d.html"]
TEXTS = st.sampled_from([b"one", b"two", b"six", b"four"])
SITES = st.dictionaries(st.sampled_from(PATHS), TEXTS).filter(
    lambda site: not ("a" in site and any(path.startswith("a/") for path in site))
)
STEPS = st.one_of(
    st.tuples(st.just("build"), SITES),
    st.tuples(st.just("killed"), SITES),
    st.tuples(st.just("exchange"), st.just(None)),
    st.tuples(
        st.sampled_from(["edit", "delete", "add", "link", "folder link", "move", "share"]),
        st.tuples(st.booleans(), st.sampled_from([*PATHS, "x", "c/x"]), TEXTS),
    ),
)


def tamper(trees: Trees, kind: str, live: bool, path: str, text: bytes) -> None:
    """What somebody may do to a tree between two builds."""
    tree, other = (trees.live, trees.standby) if live else (trees.standby, trees.live)
    place = tree / path
    if kind == "edit" and place.is_file():
        place.write_bytes(text)
    elif kind == "share" and place.is_file():
        shutil.rmtree(other / path, ignore_errors=True)
        (other / path).unlink(missing_ok=True)
        if (other / path).parent.is_dir():
            os.link(place, other / path)
    elif kind == "delete" and place.exists():
        shutil.rmtree(place) if place.is_dir() and not place.is_symlink() else place.unlink()
    elif kind == "add" and place.parent.is_dir() and not place.is_dir():
        place.write_bytes(text)
    elif kind == "link" and place.is_file():
        place.unlink()
        place.symlink_to(other / path)
    elif kind == "folder link" and place.parent.is_dir() and place.parent != tree:
        shutil.rmtree(place.parent) if not place.parent.is_symlink() else place.parent.unlink()
        place.parent.symlink_to(other / Path(path).parent, target_is_directory=True)
    elif kind == "move" and place.is_file():
        place.replace(tree / "moved")


@settings(max_examples=150, deadline=None)
@given(st.lists(STEPS, max_size=12), SITES)
def test_whatever_happened_before_a_build_ends_with_exactly_what_is_wanted(
    tmp_path_factory, steps, last
):
    root = tmp_path_factory.mktemp("site")
    precious = make(root / "outside", {"x": b"precious"})
    trees = Trees(root / "output", root / ".practice" / "standby")
    for kind, given_ in [*steps, ("build", last)]:
        if kind == "build":
            build(trees.prepare(), given_)
            assert contents(trees.standby) == given_
            assert not any(path.is_symlink() for path in trees.standby.rglob("*"))
        elif kind == "killed":
            standby = trees.prepare()
            for path, content in given_.items():
                standby.put(path, content)
        elif kind == "exchange":
            if trees.standby.is_dir() and (trees.standby / "index.html").is_file():
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr("practice_site.release.exchange._is_site", lambda live: True)
                    trees.exchange()
        elif trees.standby.is_dir() and trees.live.is_dir():
            tamper(trees, kind, *given_)
    assert contents(precious) == {"x": b"precious"}
    shutil.rmtree(root)

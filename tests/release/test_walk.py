import os

import pytest

from practice_site.release.walk import entries
from release.whole import make, tree_digest


def test_a_digest_is_of_paths_and_bytes_only(tmp_path):
    one = make(tmp_path / "one", {"a": b"1", "b/c": b"2"})
    other = make(tmp_path / "other", {"b/c": b"2", "a": b"1"})
    (other / "empty").mkdir()
    os.utime(other / "a", ns=(1, 1))
    assert tree_digest(one) == tree_digest(other)


@pytest.mark.parametrize(
    "files",
    [
        {"a": b"1", "b/c": b"3"},
        {"a": b"2", "b/c": b"1"},
        {"a": b"1", "b/d": b"2"},
        {"a": b"1", "b-c": b"2"},
        {"a": b"1"},
        {"a": b"1", "b/c": b"2", "d": b""},
    ],
)
def test_a_digest_tells_any_difference(tmp_path, files):
    one = make(tmp_path / "one", {"a": b"1", "b/c": b"2"})
    assert tree_digest(one) != tree_digest(make(tmp_path / "other", files))


def test_a_link_is_not_the_file_it_leads_to(tmp_path):
    one = make(tmp_path / "one", {"a": b"1", "b": b"1"})
    other = make(tmp_path / "other", {"a": b"1"})
    (other / "b").symlink_to("a")
    assert tree_digest(one) != tree_digest(other)


def test_a_walk_names_links_and_does_not_enter_them(tmp_path):
    make(tmp_path / "outside", {"secret": b""})
    tree = make(tmp_path / "tree", {"b/c": b"", "a": b""})
    (tree / "link").symlink_to(tmp_path / "outside", target_is_directory=True)
    (tree / "round").symlink_to(tree, target_is_directory=True)
    assert sorted(name for name, _ in entries(tree)) == ["a", "b", "b/c", "link", "round"]

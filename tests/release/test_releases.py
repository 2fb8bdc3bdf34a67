import datetime as dt
import hashlib
import json
from pathlib import Path

import pytest

from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import last_release, make_release
from release.whole import make, tree_digest

AS_OF = dt.date(2026, 11, 21)


def keep(root: Path, urls=("/towns/", "/", "/"), text=b"home") -> Path:
    make(root / "output", {"index.html": text, "towns/index.html": b"towns"})
    photo = root / "content" / "images" / "a.jpg"
    photo.parent.mkdir(parents=True, exist_ok=True)
    photo.write_bytes(b"jpg")
    sources = {"locations.yaml": b"format: 1\r\n", "content/images/a.jpg": photo}
    return make_release(root, root / "output", as_of=AS_OF, urls=urls, sources=sources)


def test_a_release_keeps_the_site_its_sources_and_what_they_are(tmp_path):
    folder = keep(tmp_path)
    assert folder == tmp_path / ".practice" / "releases" / "0001-2026-11-21"
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", "site", "sources"]
    assert tree_digest(folder / "site") == tree_digest(tmp_path / "output")
    assert (folder / "sources" / "locations.yaml").read_bytes() == b"format: 1\r\n"
    assert (folder / "sources" / "content" / "images" / "a.jpg").read_bytes() == b"jpg"

    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest == {
        "version": 1,
        "number": 1,
        "as_of": "2026-11-21",
        "urls": ["/", "/towns/"],
        "site": {
            "index.html": hashlib.sha256(b"home").hexdigest(),
            "towns/index.html": hashlib.sha256(b"towns").hexdigest(),
        },
        "sources": {
            "content/images/a.jpg": hashlib.sha256(b"jpg").hexdigest(),
            "locations.yaml": hashlib.sha256(b"format: 1\r\n").hexdigest(),
        },
    }


def test_a_release_does_not_change_when_its_tree_is_written_into(tmp_path):
    folder = keep(tmp_path)
    with (tmp_path / "output" / "index.html").open("r+b") as file:  # as other plugins do
        file.write(b"HOME")
    assert (folder / "site" / "index.html").read_bytes() == b"home"


def test_equal_input_gives_equal_releases_but_for_the_number(tmp_path):
    one, two = keep(tmp_path), keep(tmp_path, urls=["/", "/towns/"])
    assert two.name == "0002-2026-11-21"
    assert tree_digest(one / "sources") == tree_digest(two / "sources")
    first, second = ((folder / "manifest.json").read_text("utf-8") for folder in (one, two))
    assert first.replace('"number": 1', '"number": 2') == second


def test_the_last_release_has_the_highest_number_not_the_last_name(tmp_path):
    assert last_release(tmp_path) is None
    keep(tmp_path)
    releases = tmp_path / ".practice" / "releases"
    (releases / "0001-2026-11-21").rename(releases / "9999-2026-11-21")
    manifest = releases / "9999-2026-11-21" / "manifest.json"
    text = manifest.read_text("utf-8").replace('"number": 1', '"number": 9999')
    manifest.write_text(text, encoding="utf-8")
    (releases / "notes").mkdir()

    folder = keep(tmp_path, text=b"later")
    kept = last_release(tmp_path)
    assert kept.folder == folder == releases / "10000-2026-11-21"
    assert (kept.number, kept.as_of, kept.urls) == (10000, AS_OF, ("/", "/towns/"))
    assert kept.site["index.html"] == hashlib.sha256(b"later").hexdigest()
    assert list(kept.sources) == ["content/images/a.jpg", "locations.yaml"]


def test_what_a_killed_build_left_is_not_in_the_next_release(tmp_path):
    half = tmp_path / ".practice" / "releases" / ".unfinished"
    make(half, {"site/half.html": b"ha", "rubbish": b""})
    assert last_release(tmp_path) is None
    folder = keep(tmp_path)
    assert not half.exists()
    assert not (folder / "site" / "half.html").exists()
    assert not (folder / "rubbish").exists()


@pytest.mark.parametrize(
    "manifest", ["", "[]", "{}", '{"version": 2, "number": 1}', '{"version": 1, "number": 7}']
)
def test_a_damaged_release_is_told_not_taken_for_another(tmp_path, manifest):
    folder = keep(tmp_path)
    (folder / "manifest.json").write_text(manifest, encoding="utf-8")
    with pytest.raises(ReleaseRefused, match=r"0001-2026-11-21 is damaged"):
        last_release(tmp_path)


def test_a_tree_with_a_link_makes_no_release(tmp_path):
    keep(tmp_path)
    (tmp_path / "output" / "link.html").symlink_to("index.html")
    with pytest.raises(ReleaseRefused, match=r"has a link, 'link\.html'"):
        make_release(tmp_path, tmp_path / "output", as_of=AS_OF, urls=[], sources={})
    assert last_release(tmp_path).number == 1


@pytest.mark.parametrize("name", ["../escaped.md", "/escaped.md"])
def test_sources_stay_in_the_release(tmp_path, name):
    (tmp_path / "output").mkdir()
    with pytest.raises(ReleaseRefused, match="cannot be published"):
        make_release(tmp_path, tmp_path / "output", as_of=AS_OF, urls=[], sources={name: b""})
    assert last_release(tmp_path) is None
    assert not list(tmp_path.rglob("escaped.md"))

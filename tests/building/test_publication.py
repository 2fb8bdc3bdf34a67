"""What goes up, what stays up, and what is never trusted."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from building.test_flow import request
from conftest import copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.gate import PublicationRefused
from practice_site.building.program import FILE
from practice_site.building.publication import publish
from practice_site.building.request import BuildRequest
from practice_site.model.image import STORE
from practice_site.release.releases import last_release
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"


@pytest.fixture
def wanted(tmp_path: Path) -> BuildRequest:
    root = copy_site("minimal", tmp_path / "site")
    parts = frozenset(PARTS) - {"search"}
    return replace(request(root), theme=root / "theme", parts=parts, whole=False)


def edit(root: Path, before: str, after: str) -> None:
    path = root / ARTICLE
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_one_edit_writes_one_page(wanted: BuildRequest) -> None:
    output = wanted.root / "output"
    for _ in range(2):  # afterwards both trees are there
        publish(wanted, output)
    before = tree(output)
    edit(wanted.root, "five minutes", "six minutes")
    publish(wanted, output)
    after = tree(output)
    assert before.keys() == after.keys()
    changed = {path for path in after if after[path][0] != before[path][0]}
    assert changed == {"articles/minimal/index.html", "feed.xml"}
    assert b"six minutes" in after["articles/minimal/index.html"][0]


def test_what_somebody_wrote_into_the_output_is_put_right(wanted: BuildRequest) -> None:
    output = wanted.root / "output"
    publish(wanted, output)
    expected = contents(output)
    (output / "index.html").write_text("mine", encoding="utf-8")
    (output / "contact/index.html").unlink()
    (output / "extra.html").write_text("mine", encoding="utf-8")
    for _ in range(2):
        publish(wanted, output)
        assert contents(output) == expected


@pytest.mark.parametrize("what", ["gone", "damaged", "foreign"])
def test_without_its_store_a_build_makes_the_same(wanted: BuildRequest, what: str) -> None:
    output = wanted.root / "output"
    publish(wanted, output)
    expected = contents(output)
    store = wanted.root / ".practice" / FILE
    if what == "gone":
        store.unlink()
    else:
        store.write_bytes(b"SQLite format 3\0" + b"x" * 5000 if what == "damaged" else b"{}")
    publish(wanted, output)
    assert contents(output) == expected


def test_a_refused_site_leaves_what_was_up_and_says_why(
    wanted: BuildRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    output = wanted.root / "output"
    publish(wanted, output)
    before = tree(output)
    edit(wanted.root, "author: ", "author: nobody-")
    with pytest.raises(PublicationRefused, match="1 error"):
        publish(wanted, output)
    assert "PS202" in capsys.readouterr().out
    assert tree(output) == before
    edit(wanted.root, "author: nobody-", "author: ")
    publish(wanted, output)
    assert contents(output) == {path: content for path, (content, _) in before.items()}


def test_without_the_gate_nothing_is_published(wanted: BuildRequest) -> None:
    given = replace(wanted, publishing=True, parts=wanted.parts - {"gate"})
    with pytest.raises(PublicationRefused, match="no gate"):
        publish(given, wanted.root / "output")
    assert not (wanted.root / "output").exists()


def test_what_goes_live_is_made_from_nothing(wanted: BuildRequest) -> None:
    """A store that lies is believed by a build at the desk, and never by a publication."""
    practice = wanted.root / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8").replace("sample: true\n", "")
    practice.write_text(text, encoding="utf-8")
    quote = wanted.root / "content/testimonials/sample-1.yaml"
    quote.unlink()
    article = wanted.root / ARTICLE
    lines = article.read_text(encoding="utf-8").splitlines(keepends=True)
    article.write_text("".join(x for x in lines if "{testimonial:" not in x), encoding="utf-8")
    publish(wanted, wanted.root / "output")
    with closing(sqlite3.connect(wanted.root / ".practice" / FILE)) as store, store:
        store.execute("UPDATE readings SET reading = (SELECT reading FROM readings LIMIT 1)")
    publish(replace(wanted, publishing=True), wanted.root / "output")
    assert "/articles/minimal/" in last_release(wanted.root).urls
    release = last_release(wanted.root)
    assert release
    assert contents(release.folder / "site") == contents(wanted.root / "output")


def test_images_that_are_there_are_not_read_again(
    wanted: BuildRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = wanted.root / "output"
    for _ in range(2):
        publish(wanted, output)
    expected = contents(output)
    assert sum(file.endswith(".png") for file in expected) > 5
    read: list[str] = []
    read_bytes = Path.read_bytes

    def noting(file: Path) -> bytes:
        read.append(file.suffix)
        return read_bytes(file)

    monkeypatch.setattr(Path, "read_bytes", noting)
    publish(wanted, output)
    assert ".png" not in read
    assert contents(output) == expected


@pytest.mark.parametrize("what", ["damaged", "untrue"])
def test_a_wrong_word_about_images_reaches_nobody(wanted: BuildRequest, what: str) -> None:
    output = wanted.root / "output"
    publish(wanted, output)
    expected = contents(output)
    kept = wanted.root / STORE / "digests.json"
    text = kept.read_text(encoding="utf-8")
    kept.write_text(text[:50] if what == "damaged" else text.replace("a", "b"), encoding="utf-8")
    (output / "favicon.ico").write_bytes(b"mine")
    publish(wanted, output)
    assert contents(output) == expected

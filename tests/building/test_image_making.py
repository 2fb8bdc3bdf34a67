"""Images made after a build: by one process or several, the same."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from building.test_flow import request
from conftest import copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import build_site
from practice_site.building.image_making import forget_images, make_images
from practice_site.building.request import BuildRequest
from practice_site.imaging.making import ImagesNotMade
from practice_site.model.image import STORE
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"


def wanted(root: Path, jobs: int) -> BuildRequest:
    return replace(request(root), theme=root / "theme", parts=frozenset(PARTS), jobs=jobs)


def with_articles(root: Path, number: int) -> None:
    text = (root / ARTICLE).read_text(encoding="utf-8")
    for at in range(number):
        copy = text.replace("minimal", f"copy-{at}").replace("title: ", f"title: Way {at}, ")
        (root / f"content/articles/copy-{at}.md").write_text(copy, encoding="utf-8")


def made(root: Path, jobs: int) -> dict[str, bytes]:
    asked = wanted(root, jobs)
    outcome = build_site(asked)
    make_images(asked, outcome)
    forget_images(asked.root, outcome)
    return contents(root / STORE / "drawn")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("minimal", tmp_path / "site")


def test_several_processes_draw_what_one_does(tmp_path: Path, root: Path) -> None:
    other = copy_site("minimal", tmp_path / "other")
    for each in (root, other):
        with_articles(each, 90)
    alone, together = made(root, 1), made(other, 2)
    assert len(alone) > 90
    assert alone == together


def test_only_what_is_new_is_drawn(root: Path) -> None:
    made(root, 1)
    before = tree(root / STORE / "drawn")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("five minutes", "six minutes"), encoding="utf-8")
    made(root, 1)
    assert tree(root / STORE / "drawn") == before

    article.write_text(text.replace("title: How", "title: This Is How"), encoding="utf-8")
    made(root, 1)
    after = tree(root / STORE / "drawn")
    assert len(after.keys() - before.keys()) == len(before.keys() - after.keys()) == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_store_that_cannot_be_written_is_said_once(
    root: Path, jobs: int, capfd: pytest.CaptureFixture[str]
) -> None:
    with_articles(root, 90)
    asked = wanted(root, jobs)
    outcome = build_site(asked)
    (root / STORE).mkdir(parents=True, exist_ok=True)
    (root / STORE / "drawn").write_bytes(b"in the way")
    with pytest.raises(ImagesNotMade, match="cards and icons could not be drawn"):
        make_images(asked, outcome)
    assert "Traceback" not in capfd.readouterr().err

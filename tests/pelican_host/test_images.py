"""Images through the whole host: what is published, what is made, and what never is."""

import os
import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from conftest import SiteMaker, run_practice
from pelican_host.test_documents import without
from pictures import photo, png, save
from practice_site.model.image import STORE
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"
SENTENCE = "The muscles of the back warm up and let go."


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    """A site with a lead image, one in its text that also has a link, and one that nobody uses."""
    root = make_site("minimal")
    without(root, "social_cards", "icons")
    save(photo(1600, 900, orientation=1), root / "content/images/lead.jpg")
    save(photo(900, 1600, orientation=8), root / "content/images/In Text.jpeg")
    save(png(700, 500), root / "content/images/unused.png")
    change(root, "published:", "image: images/lead.jpg\nimage_alt: A hill\npublished:")
    written = "![A path](images/In%20Text.jpeg) [large](/images/In%20Text.jpeg)"
    change(root, SENTENCE, written)
    return root


def change(root: Path, before: str, after: str) -> None:
    file = root / ARTICLE
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8", newline="\n")


def build(root: Path) -> str:
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def images(root: Path) -> dict[str, bytes]:
    return contents(root / "output/images")


def made(root: Path) -> dict[str, tuple[bytes, int]]:
    return tree(root / STORE / "made")


def test_a_whole_build(root: Path) -> None:
    said = build(root)
    assert "Sizes of images: 0 of 36" in said
    assert "Sizes of images: 36 of 36" in said
    published = images(root)
    assert len(published) == 2 * 3 * 6 + 1  # the whole image is its largest size once more
    assert "In Text.jpeg" in published
    assert not any(name.startswith(("lead.jpg", "unused")) for name in published)
    originals = {file.read_bytes() for file in (root / "content/images").iterdir()}
    for name, content in published.items():
        assert content not in originals
        for trace in (b"SECRET", b"Exif", b"adobe:ns:meta", b"ICC_PROFILE"):
            assert trace not in content, name
        with Image.open(BytesIO(content)) as image:
            assert not image.getexif()
            size = re.search(r"-(\d+)\.", name)
            assert image.width == (int(size[1]) if size else 1600)
            assert image.width > image.height

    pages = [file.read_bytes() for file in (root / "output").rglob("*.html")]
    assert not any(b"/images/lead.jpg" in page for page in pages)
    article = (root / "output/articles/minimal/index.html").read_text(encoding="utf-8")
    for address in set(re.findall(r"/images/[\w.-]+", article)):
        if "In" not in address:
            assert address.removeprefix("/images/") in published
    assert 'href="/images/In%20Text.jpeg"' in article
    assert article.count('rel="preload" as="image"') == 1


def test_a_second_build_makes_nothing_and_says_nothing(root: Path) -> None:
    build(root)
    before, published = made(root), tree(root / "output/images")
    said = build(root)
    assert "Sizes" not in said
    assert made(root) == before
    assert contents(root / "output/images") == {name: c for name, (c, _) in published.items()}


def test_a_clean_build_has_the_same_bytes(root: Path) -> None:
    build(root)
    published = contents(root / "output")
    shutil.rmtree(root / ".practice")
    shutil.rmtree(root / "output")
    build(root)
    assert contents(root / "output") == published


def test_a_check_makes_nothing_and_never_looks_at_the_output(root: Path) -> None:
    (root / "output").write_bytes(b"no folder at all")
    result = run_practice(root, "check")
    assert result.returncode == 0, result.stdout + result.stderr
    assert (root / "output").read_bytes() == b"no folder at all"
    assert [file.name for file in (root / STORE).iterdir()] == ["facts.json"]
    assert run_practice(root, "check").stdout == result.stdout


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="permissions (root has them all)")
def test_a_check_works_where_nothing_may_be_written(root: Path) -> None:
    root.chmod(0o555)
    try:
        assert run_practice(root, "check").returncode == 0
    finally:
        root.chmod(0o755)


def test_what_is_removed_disappears(root: Path) -> None:
    build(root)
    change(root, "image: images/lead.jpg\nimage_alt: A hill\n", "")
    build(root)
    assert not any(name.startswith("lead") for name in images(root))
    assert len(made(root)) == 36
    (root / "content/images/lead.jpg").unlink()
    build(root)
    assert len(made(root)) == 18


def test_a_replaced_image_has_new_addresses(root: Path) -> None:
    build(root)
    before = images(root)
    save(photo(1500, 900), root / "content/images/lead.jpg")
    build(root)
    kept = before.keys() & images(root).keys()
    assert kept == {name for name in before if name.lower().startswith("in")}


def test_an_image_with_an_error_stops_the_build_and_nothing_is_made(root: Path) -> None:
    build(root)
    before, published = made(root), tree(root / "output")
    save(photo(1500, 900)[:9_000], root / "content/images/lead.jpg")
    result = run_practice(root, "build")
    assert result.returncode == 1
    assert "PS114" in result.stdout
    assert "PS603" not in result.stdout
    assert "PS602" not in result.stdout
    assert "PS705" not in result.stdout
    assert "1 error" in result.stdout + result.stderr
    assert made(root) == before
    assert tree(root / "output") == published


def test_a_store_that_is_in_the_way_refuses_without_traceback(root: Path) -> None:
    save(b"", root / STORE / "made")
    result = run_practice(root, "build")
    assert result.returncode == 1
    assert "Nothing was published" in result.stderr
    assert "could not be made" in result.stderr
    assert "Traceback" not in result.stdout + result.stderr


def test_the_image_of_a_draft_is_not_published(root: Path) -> None:
    change(root, "published:", "status: draft\npublished:")
    build(root)
    assert images(root) == {}

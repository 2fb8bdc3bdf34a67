"""Reading images: findings in words, and a cache that can be lost at any time."""

import json
import os
from pathlib import Path

import pytest

from pictures import animated, encoded, noisy, photo, png, png_of_claimed_size, save, scene
from practice_site.model.image import STORE, ImageFormat
from practice_site.reading import image_cache, image_probe, image_problems
from practice_site.reading.images import read_images

FOUR_SECONDS = 4_000_000_000


def put(root: Path, name: str, content: bytes) -> Path:
    """An image that was put there a while ago."""
    file = save(content, root / "content/images" / name)
    age(file)
    return file


def age(file: Path) -> None:
    then = file.stat().st_mtime_ns - FOUR_SECONDS
    os.utime(file, ns=(then, then))


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of a file sets its ctime to now, which no test can make older."""
    monkeypatch.setattr(image_cache, "SETTLED_NS", -1_000_000_000)


def read(root: Path, *names: str) -> tuple[list[str], list[str]]:
    """What is usable, and what is wrong."""
    images, problems = read_images(root, [f"images/{name}" for name in names])
    assert list(images) == sorted(f"images/{name}" for name in names)
    usable = [path for path, image in images.items() if image.usable]
    return usable, [f"{p.kind} {p.span.path}: {p.message} {p.remedy}" for p in problems]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "a.jpg",
            png(8, 6),
            ["image-wrong-type", "is a PNG", "ends in .jpg", "Rename it to a.png"],
        ),
        ("a.jpeg", encoded(scene(8, 6), "WEBP"), ["is a WebP", "a.webp"]),
        ("a.png", encoded(scene(8, 6), "JPEG"), ["is a JPEG", "a.jpg"]),
        ("a.jpg", b"\0\0\0\x18ftypheic", ["image-wrong-type", "an HEIC photo", "as JPEG"]),
        ("a.jpg", b"words", ["image-wrong-type", "no image that browsers show"]),
        ("a.jpg", b"", ["image-damaged", "is empty"]),
        ("a.png", png(400, 300, noise=True)[:9_000], ["image-damaged", "cut off or damaged"]),
        ("a.gif", animated("GIF"), ["image-animated", "moves"]),
        ("a.webp", animated("WEBP"), ["image-animated"]),
        ("a.png", png_of_claimed_size(9_000, 9_000), ["image-too-large", "has 81 million pixels"]),
        ("a.png", png_of_claimed_size(90_000, 90_000), ["more than 150 million pixels"]),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, name: str, content: bytes, said: list[str]) -> None:
    put(tmp_path, name, content)
    _, (problem,) = read(tmp_path, name)
    assert all(words in problem for words in [f"content/images/{name}", *said]), problem


def test_what_is_good(tmp_path: Path) -> None:
    put(tmp_path, "a.JPG", photo(80, 48, orientation=6))
    put(tmp_path, "b/c.jpeg", encoded(scene(8, 6), "JPEG"))
    images, problems = read_images(tmp_path, {"images/a.JPG", "images/b/c.jpeg"})
    assert problems == []
    image = images["images/a.JPG"]
    assert (image.width, image.height, image.format) == (48, 80, ImageFormat.JPEG)
    assert len(image.digest) == 64


def test_many_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.png", png(100, 100, noise=True))
    monkeypatch.setattr(image_problems, "HEAVY", 20_000)
    usable, (problem,) = read(tmp_path, "a.png")
    assert usable
    assert problem.startswith("image-heavy")
    with put(tmp_path, "b.png", b"x").open("r+b") as file:
        file.truncate(image_problems.BYTE_LIMIT + 1)
    usable, (problem,) = read(tmp_path, "b.png")
    assert usable == []
    assert "image-too-large content/images/b.png: This file has 100 MB" in problem


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    usable, (problem,) = read(tmp_path, "gone.png")
    assert usable == []
    assert problem.startswith("file-not-used content/images/gone.png: This cannot be opened")


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes each image had that was decoded."""
    sizes: list[int] = []
    probe = image_probe.probe

    def counting(data: bytes) -> object:
        sizes.append(len(data))
        return probe(data)

    monkeypatch.setattr(image_probe, "probe", counting)
    return sizes


def test_each_content_is_decoded_once(tmp_path: Path, decoded: list[int]) -> None:
    put(tmp_path, "a.png", png(40, 30))
    put(tmp_path, "copy.png", png(40, 30))
    put(tmp_path, "bad.png", b"\x89PNG\r\n\x1a\n")
    first = read(tmp_path, "a.png", "copy.png", "bad.png")
    assert len(decoded) == 2
    assert read(tmp_path, "a.png", "copy.png", "bad.png") == first
    put(tmp_path, "moved.png", png(40, 30))
    read(tmp_path, "moved.png")
    assert len(decoded) == 2
    put(tmp_path, "a.png", png(41, 30))
    images, _ = read_images(tmp_path, ["images/a.png"])
    assert images["images/a.png"].width == 41
    assert len(decoded) == 3


def test_what_is_known_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put(tmp_path, "a.png", png(40, 30))
    first = read_images(tmp_path, ["images/a.png"])
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    before = (tmp_path / STORE / "facts.json").stat().st_mtime_ns
    assert read_images(tmp_path, ["images/a.png"]) == first
    assert (tmp_path / STORE / "facts.json").stat().st_mtime_ns == before
    assert file.is_file()


def test_a_file_that_changed_just_now_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_cache, "SETTLED_NS", 2_000_000_000)
    put(tmp_path, "a.png", png(40, 30))
    read(tmp_path, "a.png")
    kept = json.loads((tmp_path / STORE / "facts.json").read_text(encoding="utf-8"))
    assert kept["files"] == {}
    assert len(kept["facts"]) == 1


def test_the_cache_forgets_what_is_gone(tmp_path: Path) -> None:
    put(tmp_path, "a.png", png(40, 30))
    put(tmp_path, "b.png", png(50, 30))
    read(tmp_path, "a.png", "b.png")
    read(tmp_path, "b.png")
    kept = json.loads((tmp_path / STORE / "facts.json").read_text(encoding="utf-8"))
    assert list(kept["files"]) == ["images/b.png"]
    assert [facts["width"] for facts in kept["facts"].values()] == [50]


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: "[]",
        lambda text: "null",
        lambda text: "[" * 100_000,
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: text.replace('"width": 40', '"width": "40"'),
        lambda text: text.replace('"png"', '"bmp"'),
        lambda text: text.replace('"alpha"', '"beta"'),
        lambda text: text.replace('"images/a.png": [', '"images/a.png": ["1",'),
    ],
)
def test_a_damaged_cache_is_made_anew(tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    put(tmp_path, "a.png", png(40, 30))
    first = read(tmp_path, "a.png")
    file = tmp_path / STORE / "facts.json"
    whole = file.read_text(encoding="utf-8")
    assert damage(whole) != whole
    file.write_text(damage(whole), encoding="utf-8")
    assert read(tmp_path, "a.png") == first
    assert file.read_text(encoding="utf-8") == whole


@pytest.mark.parametrize("obstacle", [".practice", STORE])
def test_where_nothing_can_be_kept_all_is_done_anew(
    tmp_path: Path, obstacle: str, decoded: list[int]
) -> None:
    put(tmp_path, "a.png", png(40, 30))
    save(b"in the way", tmp_path / obstacle)
    assert read(tmp_path, "a.png") == read(tmp_path, "a.png")
    assert len(decoded) == 2
    assert (tmp_path / obstacle).read_bytes() == b"in the way"


def test_a_site_without_images_leaves_nothing(tmp_path: Path) -> None:
    assert read_images(tmp_path, []) == ({}, [])
    assert not (tmp_path / ".practice").exists()


def test_noise_of_decoders_is_not_heard(tmp_path: Path) -> None:
    put(tmp_path, "a.png", png_of_claimed_size(10_000, 9_900))
    put(tmp_path, "b.png", encoded(noisy(10, 10), "PNG"))
    usable, problems = read(tmp_path, "a.png", "b.png")
    assert usable == ["images/b.png"]
    assert len(problems) == 1

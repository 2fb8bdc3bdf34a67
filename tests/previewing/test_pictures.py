import shutil
from pathlib import Path

import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.imaging.making import ImagesNotMade
from practice_site.model.image import STORE, Rendition
from practice_site.previewing.pictures import Pictures
from practice_site.previewing.resident import ResidentSite


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    root = make_site("sample")
    shutil.rmtree(root / STORE)
    return root


def smallest(root: Path) -> list[tuple[str, Rendition]]:
    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    site.start()
    found = site.snapshot.renditions.items()
    sizes = [(path, image) for path, image in found if isinstance(image, Rendition)]
    return sorted(sizes, key=lambda each: (each[1].width, each[0]))[:2]


def test_a_card_and_an_icon_are_drawn_when_they_are_asked_for(root: Path) -> None:
    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    site.start()
    pictures = Pictures(root)
    try:
        found = site.snapshot.renditions.items()
        drawings = [image for _, image in found if not isinstance(image, Rendition)]
        assert len(drawings) > 20
        assert not any(map(pictures.is_there, drawings))
        for drawing in (drawings[0], drawings[-1]):
            pictures.wanted(drawing).result(60)
        assert sum(map(pictures.is_there, drawings)) == 2
    finally:
        pictures.stop()


def test_an_image_is_made_when_it_is_asked_for(root: Path) -> None:
    pictures = Pictures(root)
    try:
        (_, first), (_, second) = smallest(root)
        assert not pictures.is_there(first)
        waiting = [pictures.wanted(first), pictures.wanted(second), pictures.wanted(first)]
        for each in waiting:
            each.result(60)
        assert pictures.is_there(first)
        assert pictures.is_there(second)
        assert len(list((root / STORE / "made").iterdir())) == 2
        pictures.wanted(first).result(60)
    finally:
        pictures.stop()


def test_an_original_that_changed_is_said(root: Path) -> None:
    pictures = Pictures(root)
    try:
        _, rendition = smallest(root)[0]
        (root / "content" / rendition.original.path).write_bytes(b"another")
        with pytest.raises(ImagesNotMade, match="changed"):
            pictures.wanted(rendition).result(60)
    finally:
        pictures.stop()

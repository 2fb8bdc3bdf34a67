from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pages.records import practice
from pictures import encoded, save, scene
from practice_site.imaging.card import LINE_BOX, TITLE_BOX, CardPainter, painter_for
from practice_site.imaging.originals import OriginalChanged
from practice_site.model.practice import Brand
from practice_site.model.social_card import CardGround, SocialCard
from practice_site.model.surroundings import SiteIdentity
from practice_site.pages.boxes import Box
from practice_site.pages.colour import contrast
from practice_site.pages.social_card import card_of, ground_of
from practice_site.reading.images import read_images

ACCENTS = ("", "#1f5f5b", "#ffd800", "#111111", "#ffffff", "#c0143c", "#00ff00")


def ground(root: Path, *, accent: str = "", mark: bool = True, sample: bool = False) -> CardGround:
    images = {}
    if mark:
        save(encoded(scene(64, 48), "PNG"), root / "content/images/mark.png")
        images, _ = read_images(root, ["images/mark.png"])
    brand = Brand("images/mark.png" if mark else "", accent)
    return ground_of(practice(name="Sample Spine Practice", sample=sample, brand=brand), images)


def card(on: CardGround, title: str, line: str = "") -> SocialCard:
    identity = SiteIdentity("Sample Spine Practice", "https://a.example", hidden=False, ground=on)
    found = card_of(identity, "/articles/a/", title, line)
    assert found
    return found


def seen(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def changed(painter: CardPainter, picture: SocialCard) -> list[Box]:
    """The boxes of the title and the line, as far as anything was drawn: nothing else may be."""
    blank = painter.blank
    image = seen(painter.paint(picture))
    boxes = []
    for box in (TITLE_BOX, LINE_BOX):
        edges = (int(box.left), int(box.top), int(box.right), int(box.bottom))
        inside = image.crop(edges).convert("RGB")
        without = blank.crop(edges).convert("RGB")
        if inside.tobytes() != without.tobytes():
            boxes.append(box)
        image.paste(blank.crop(edges), edges)
    assert image.convert("RGB").tobytes() == blank.convert("RGB").tobytes()
    return boxes


def test_a_card_is_a_small_png_of_the_size_that_other_sites_ask_for(tmp_path: Path) -> None:
    on = ground(tmp_path, sample=True)
    content = painter_for(tmp_path, on).paint(card(on, "W" * 40 + " @&%" * 100, "Ann Ample, MD"))
    image = seen(content)
    assert (image.format, image.size) == ("PNG", (1200, 630))
    assert len(content) < 60_000
    assert set(image.info) <= {"transparency"}


def test_two_painters_draw_the_same_bytes(tmp_path: Path) -> None:
    on = ground(tmp_path, sample=True)
    one, other = (painter_for(tmp_path, on) for _ in range(2))
    first, second = card(on, "Back pain", "Ann Ample, MD"), card(on, "Knees")
    assert one.paint(first) == other.paint(first)
    other.paint(second)
    assert one.paint(second) == other.paint(second) != one.paint(first)


@pytest.fixture(scope="module")
def painter(tmp_path_factory: pytest.TempPathFactory) -> CardPainter:
    root = tmp_path_factory.mktemp("site")
    return painter_for(root, ground(root))


@settings(max_examples=60, deadline=None)
@given(title=st.text(max_size=300), line=st.text(max_size=150))
def test_nothing_is_drawn_outside_its_box(painter: CardPainter, title: str, line: str) -> None:
    identity = SiteIdentity(
        "Sample", "https://a.example", hidden=False, ground=ground(Path(), mark=False)
    )
    found = card_of(identity, "/a/", title, line)
    if found:
        changed(painter, found)


def test_letters_reach_neither_edge_of_their_box(painter: CardPainter, tmp_path: Path) -> None:
    """A title that filled its layer to the last row would be cut there."""
    on = ground(tmp_path, mark=False)
    for title in ("Ägÿ ŷÇ " * 80, "Ŷ", "ÅÄÖ gjpqy " * 9, "Ân gy " * 14):
        image = seen(painter.paint(card(on, title))).convert("RGB")
        surface = image.getpixel((2, 2))
        for y in (int(TITLE_BOX.top), int(TITLE_BOX.bottom) - 1):
            row = {image.getpixel((x, y)) for x in range(image.width)}
            assert row == {surface}, (title, y)


def test_title_and_line_are_there(painter: CardPainter, tmp_path: Path) -> None:
    on = ground(tmp_path, mark=False)
    assert changed(painter, card(on, "Back pain", "Ann Ample, MD")) == [TITLE_BOX, LINE_BOX]
    assert changed(painter, card(on, "Back pain")) == [TITLE_BOX]


def test_a_sample_s_mark_stays_beside_a_long_line(tmp_path: Path) -> None:
    on = ground(tmp_path, sample=True)
    painter = painter_for(tmp_path, on)
    plain, long = (seen(painter.paint(card(on, "A", x))) for x in ("", "Ann Ample, MD, " * 20))
    right = (1000, 520, 1200, 630)
    assert plain.crop(right).tobytes() == long.crop(right).tobytes()
    notice = Image.new("RGB", (1, 1), on.colours.notice).getpixel((0, 0))
    assert notice in {colour for _, colour in plain.convert("RGB").getcolors(1 << 20)}


@pytest.mark.parametrize("accent", ACCENTS)
def test_words_are_seen_on_every_accent(accent: str, tmp_path: Path) -> None:
    colours = ground(tmp_path, accent=accent, mark=False).colours
    assert contrast(colours.on_deep, colours.deep) >= 7
    assert contrast(colours.soft, colours.deep) >= 4.5
    assert contrast(colours.on_notice, colours.notice) >= 7


def test_the_mark_is_on_it_in_its_colours(tmp_path: Path) -> None:
    for mark in (True, False):
        blank = painter_for(tmp_path, ground(tmp_path, mark=mark)).blank.convert("RGB")
        colours = {colour for _, colour in blank.getcolors(1 << 20)}
        assert ({(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)} <= colours) is mark


def test_a_mark_that_changed_or_went_away_is_not_drawn(tmp_path: Path) -> None:
    on = ground(tmp_path)
    mark = tmp_path / "content/images/mark.png"
    mark.write_bytes(mark.read_bytes() + b"x")
    with pytest.raises(OriginalChanged, match=r"mark\.png changed"):
        painter_for(tmp_path, on)
    mark.unlink()
    with pytest.raises(OSError, match=r"mark\.png"):
        painter_for(tmp_path, on)

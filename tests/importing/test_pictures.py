from pathlib import Path

from pictures import animated, png, save
from practice_site.importing.pictures import PlacedPicture, place_pictures, with_pictures
from practice_site.importing.source_text import Picture
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

ONE, TWO = png(4, 4), png(5, 5)


def paths(site: Site, *pictures: Picture) -> list[str]:
    return [placed.path for placed in place_pictures(pictures, site, "why-knees-ache")]


def test_names_come_from_words_then_from_a_name_that_says_something(site: Site) -> None:
    assert paths(
        site,
        Picture(mark="1", alt="A knee that bends", name="IMG_2.png", data=ONE),
        Picture(mark="2", name="knee-from-the-side.gif", data=TWO),
        Picture(mark="3", name="IMG_2041.png", data=png(6, 6)),
    ) == [
        "images/a-knee-that-bends.png",
        "images/knee-from-the-side.png",
        "images/why-knees-ache-3.png",
    ]


def test_the_same_picture_has_one_name_and_two_pictures_have_two(site: Site) -> None:
    assert paths(
        site,
        Picture(mark="1", alt="A knee", data=ONE),
        Picture(mark="2", alt="Again", data=ONE),
        Picture(mark="3", alt="A knee", data=TWO),
    ) == ["images/a-knee.png", "images/a-knee.png", "images/a-knee-2.png"]


def test_what_the_site_has_is_used_and_its_names_are_left_alone(site_folder: Path) -> None:
    save(ONE, site_folder / "content/images/front.png")
    save(TWO, site_folder / "content/images/a-knee.png")
    one, other = place_pictures(
        (
            Picture(mark="1", alt="A knee", data=ONE),
            Picture(mark="2", alt="A knee", data=png(6, 6)),
        ),
        load_site(site_folder),
        "x",
    )
    assert (one.path, one.known, one.data) == ("images/front.png", True, b"")
    assert (other.path, other.known) == ("images/a-knee-2.png", False)


def test_what_no_page_shows_is_told_and_keeps_its_place(site: Site) -> None:
    placed = place_pictures(
        (
            Picture(mark="1", data=animated("GIF")),
            Picture(mark="2", data=b"II*\0rest"),
            Picture(mark="3", data=ONE[:60]),
            Picture(mark="4", refused="it was not saved", name="x.webp"),
        ),
        site,
        "knees",
    )
    assert [picture.refused for picture in placed] == [
        "it moves; save one picture of it",
        "it is a TIFF image or a camera's raw file; save it as JPEG or PNG",
        "it is damaged",
        "it was not saved",
    ]
    assert [picture.data for picture in placed] == [b""] * 4
    assert placed[3].path == "images/knees-4.webp"


def test_marks_give_way_to_paths() -> None:
    placed = PlacedPicture("images/1.of", "images/a.png", "A")
    assert with_pictures("![A](images/1.of) (images/1.of)", [placed]) == (
        "![A](images/a.png) (images/1.of)"
    )

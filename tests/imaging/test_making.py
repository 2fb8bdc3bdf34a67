"""Making: right pixels, no metadata, the same bytes always."""

import hashlib
import threading
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from pictures import encoded, exif, noisy, photo, save, scene
from practice_site.imaging import making
from practice_site.imaging.making import ImagesNotMade, make, missing
from practice_site.imaging.store import is_kept, keep, path_of, prune
from practice_site.model.image import ImageFile, ImageFormat, Rendition
from practice_site.reading.images import read_images
from trees import contents

RED, GREEN, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)
ALL = tuple(ImageFormat)


def original(root: Path, name: str, content: bytes) -> ImageFile:
    save(content, root / "content/images" / name)
    images, _ = read_images(root, [f"images/{name}"])
    return images[f"images/{name}"]


def rendition(image: ImageFile, form: ImageFormat, width: int = 0) -> Rendition:
    width = width or image.width
    height = round(image.height * width / image.width)
    return Rendition(original=image, format=form, width=width, height=height)


def made(root: Path, wanted: Rendition) -> Image.Image:
    make(root, [wanted], lambda steps: None)
    image = Image.open(BytesIO(path_of(root, wanted).read_bytes()))
    image.load()
    return image


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    width, height = image.size
    rgb = image.convert("RGB")
    places = [(0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)]
    return [tuple(round(c / 255) * 255 for c in rgb.getpixel(place)) for place in places]


@pytest.mark.parametrize("form", ALL)
def test_each_format_at_its_size(tmp_path: Path, form: ImageFormat) -> None:
    image = made(
        tmp_path, rendition(original(tmp_path, "a.png", encoded(scene(80, 60), "PNG")), form, 40)
    )
    assert image.size == (40, 30)
    assert image.format == form.upper()
    assert corners(image) == [RED, GREEN, BLUE, YELLOW]


@pytest.mark.parametrize("form", ALL)
def test_nothing_but_the_picture_is_left(tmp_path: Path, form: ImageFormat) -> None:
    """In particular not where it was taken (GPS), and by whom."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    whole = original(tmp_path, "a.jpg", photo(80, 48))
    texts = encoded(scene(80, 48), "PNG", exif=exif(), icc_profile=profile)
    for image in (whole, original(tmp_path, "b.png", texts)):
        for width in (80, 40):
            wanted = rendition(image, form, width)
            result = made(tmp_path, wanted)
            assert not result.getexif()
            assert set(result.info) <= {
                "jfif",
                "jfif_version",
                "jfif_unit",
                "jfif_density",
                "progressive",
                "progression",
                "version",
                "background",
                "loop",
                "duration",
                "timestamp",
                "transparency",
            }, result.info
            data = path_of(tmp_path, wanted).read_bytes()
            for trace in (b"SECRET", b"Exif", b"adobe:ns:meta", b"ICC_PROFILE", b"iCCP", b"tEXt"):
                assert trace not in data


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_the_camera_held_askew_stands_upright(tmp_path: Path, orientation: int) -> None:
    turned = {
        1: [RED, GREEN, BLUE, YELLOW],
        2: [GREEN, RED, YELLOW, BLUE],
        3: [YELLOW, BLUE, GREEN, RED],
        4: [BLUE, YELLOW, RED, GREEN],
        5: [RED, BLUE, GREEN, YELLOW],
        6: [BLUE, RED, YELLOW, GREEN],
        7: [YELLOW, GREEN, BLUE, RED],
        8: [GREEN, YELLOW, RED, BLUE],
    }
    image = original(tmp_path, "a.jpg", photo(80, 48, orientation))
    result = made(tmp_path, rendition(image, ImageFormat.PNG))
    assert result.size == (image.width, image.height)
    assert corners(result) == turned[orientation]


def test_a_cmyk_photo_has_its_colours(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", encoded(scene(80, 60, "CMYK"), "JPEG", quality=95))
    assert corners(made(tmp_path, rendition(image, ImageFormat.AVIF))) == [RED, GREEN, BLUE, YELLOW]


def test_sixteen_bits_of_grey_are_not_cut_off(tmp_path: Path) -> None:
    deep = Image.new("I;16", (40, 30), 0x8000)
    image = original(tmp_path, "a.png", encoded(deep, "PNG"))
    (red, green, blue) = made(tmp_path, rendition(image, ImageFormat.JPEG)).getpixel((5, 5))
    assert red == green == blue
    assert abs(red - 0x80) <= 1


def test_what_shines_through_still_does(tmp_path: Path) -> None:
    palette = scene(80, 60).convert("P")
    clear = encoded(palette, "PNG", transparency=palette.getpixel((0, 0)))
    image = original(tmp_path, "a.png", clear)
    for form in (ImageFormat.PNG, ImageFormat.WEBP, ImageFormat.AVIF):
        result = made(tmp_path, rendition(image, form, 40)).convert("RGBA")
        assert result.getpixel((2, 2))[3] < 10, form
        assert result.getpixel((37, 27))[3] > 245, form


def test_an_unused_alpha_channel_goes(tmp_path: Path) -> None:
    image = original(tmp_path, "a.png", encoded(scene(80, 60, "RGBA"), "PNG"))
    assert made(tmp_path, rendition(image, ImageFormat.WEBP)).mode == "RGB"


def test_other_colour_spaces_become_srgb(tmp_path: Path) -> None:
    """In a profile with red and blue exchanged, what is stored as blue is seen as red."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ", 128), profile.index(b"bXYZ", 128)
    profile[red], profile[blue] = profile[blue], profile[red]
    described = bytes(profile).replace("sRGB".encode("utf-16-be"), "Oddy".encode("utf-16-be"))
    blue_image = Image.new("RGB", (40, 30), (0, 0, 255))
    image = original(tmp_path, "a.png", encoded(blue_image, "PNG", icc_profile=described))
    shown = made(tmp_path, rendition(image, ImageFormat.PNG)).getpixel((5, 5))
    assert shown[0] > 200, shown
    assert shown[2] < 60, shown


def test_a_broken_profile_is_passed_over(tmp_path: Path) -> None:
    data = encoded(scene(40, 30), "PNG", icc_profile=b"no profile at all")
    image = original(tmp_path, "a.png", data)
    assert corners(made(tmp_path, rendition(image, ImageFormat.PNG))) == [RED, GREEN, BLUE, YELLOW]


def test_the_same_bytes_however_many_threads(tmp_path: Path) -> None:
    stores = []
    for workers in (1, 1, 4):
        root = tmp_path / str(len(stores))
        images = [original(root, f"{n}.png", encoded(noisy(400 + n, 300), "PNG")) for n in range(4)]
        wanted = [rendition(i, f, w) for i in images for f in ALL for w in (400, 160)]
        make(root, wanted, lambda steps: None, workers)
        stores.append(contents(root / ".practice/images/made"))
    assert stores[0] == stores[1] == stores[2]
    assert len(stores[0]) == 4 * len(ALL) * 2


def test_a_size_does_not_depend_on_what_else_is_made(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", photo(400, 300))
    alone = rendition(image, ImageFormat.JPEG, 160)
    made(tmp_path, alone)
    first = path_of(tmp_path, alone).read_bytes()
    path_of(tmp_path, alone).unlink()
    make(tmp_path, [rendition(image, f, w) for f in ALL for w in (400, 320, 160)], lambda n: None)
    assert path_of(tmp_path, alone).read_bytes() == first


def test_each_is_made_once_and_told(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", photo(400, 300))
    wanted = [rendition(image, ImageFormat.JPEG, w) for w in (160, 320, 160)]
    left = missing(tmp_path, wanted)
    assert [r.width for r in left] == [160, 320]
    told: list[int] = []
    make(tmp_path, left, told.append)
    assert sum(told) == 2
    assert missing(tmp_path, wanted) == ()
    path_of(tmp_path, wanted[0]).write_bytes(b"")
    assert [r.width for r in missing(tmp_path, wanted)] == [160]


def test_copies_of_one_original_are_made_once(tmp_path: Path) -> None:
    content = photo(400, 300)
    copies = [original(tmp_path, name, content) for name in ("a.jpg", "b.jpg")]
    wanted = [rendition(copy, ImageFormat.JPEG, w) for copy in copies for w in (160, 320)]
    left = missing(tmp_path, wanted)
    assert left == tuple(wanted[:2])  # two threads would write one file
    make(tmp_path, left, lambda steps: None)
    assert missing(tmp_path, wanted) == ()


def test_an_original_that_changed_is_not_made(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", photo(400, 300))
    wanted = rendition(image, ImageFormat.JPEG)
    save(photo(410, 300), tmp_path / "content/images/a.jpg")
    with pytest.raises(ImagesNotMade, match=r"content/images/a\.jpg changed"):
        make(tmp_path, [wanted], lambda steps: None)
    (tmp_path / "content/images/a.jpg").unlink()
    with pytest.raises(ImagesNotMade, match=r"a\.jpg could not be made: No such file"):
        make(tmp_path, [wanted], lambda steps: None)


def test_a_store_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", photo(400, 300))
    save(b"in the way", tmp_path / ".practice/images/made")
    with pytest.raises(ImagesNotMade, match="could not be made"):
        make(tmp_path, [rendition(image, ImageFormat.JPEG)], lambda steps: None)


def test_what_was_made_before_a_failure_is_kept(tmp_path: Path) -> None:
    good = original(tmp_path, "a.jpg", photo(400, 300))
    bad = original(tmp_path, "b.jpg", photo(410, 300))
    (tmp_path / "content/images/b.jpg").unlink()
    wanted = [rendition(good, ImageFormat.JPEG), rendition(bad, ImageFormat.JPEG)]
    with pytest.raises(ImagesNotMade):
        make(tmp_path, wanted, lambda steps: None, 1)
    assert is_kept(path_of(tmp_path, wanted[0]))
    assert not is_kept(path_of(tmp_path, wanted[1]))


def test_several_threads_are_at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(2, timeout=30)

    def waiting(path: Path, content: bytes) -> None:
        together.wait()
        keep(path, content)

    monkeypatch.setattr(making, "keep", waiting)
    images = [original(tmp_path, f"{n}.jpg", photo(40 + n, 30)) for n in range(2)]
    make(tmp_path, [rendition(i, ImageFormat.JPEG) for i in images], lambda steps: None, 2)
    assert missing(tmp_path, [rendition(i, ImageFormat.JPEG) for i in images]) == ()


def test_the_store_forgets_what_the_site_no_longer_has(tmp_path: Path) -> None:
    old, new = (original(tmp_path, f"{w}.jpg", photo(w, 30)) for w in (40, 50))
    wanted = [rendition(image, ImageFormat.JPEG) for image in (old, new)]
    make(tmp_path, wanted, lambda steps: None)
    folder = path_of(tmp_path, wanted[0]).parent
    save(b"x", folder / f"{new.digest}-50-0-1.0.jpg")
    save(b"x", folder / f"{path_of(tmp_path, wanted[1]).name}.77.unfinished")
    prune(tmp_path, {new.digest}, set())
    assert [file.name for file in folder.iterdir()] == [path_of(tmp_path, wanted[1]).name]
    prune(tmp_path / "nowhere", set(), set())


def test_the_name_in_the_store_says_what_the_bytes_depend_on(tmp_path: Path) -> None:
    image = original(tmp_path, "a.jpg", photo(40, 30))
    digest = hashlib.sha256((tmp_path / "content/images/a.jpg").read_bytes()).hexdigest()
    names = {path_of(tmp_path, rendition(image, f, w)).name for f in ALL for w in (20, 40)}
    assert len(names) == 2 * len(ALL)
    assert all(name.startswith(f"{digest}-") for name in names)

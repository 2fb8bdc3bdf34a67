import io
from pathlib import Path

import pytest
from PIL import Image

from conftest import SiteMaker, run_practice
from practice_site.importing.sources import read_source


def png(path: Path) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (900, 600), "teal").save(stream, "PNG")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(stream.getvalue())
    return stream.getvalue()


def read(folder: Path, text: str):
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "walk.md"
    file.write_text(text, encoding="utf-8")
    return read_source(file)


@pytest.mark.parametrize(
    "written",
    ["pictures/a%20path.png", "<pictures/a path.png>", "pictures/a%20path.png 'Its title'"],
)
def test_a_picture_beside_the_file_is_taken(tmp_path: Path, written: str) -> None:
    data = png(tmp_path / "pictures/a path.png")
    source = read(tmp_path, f"# A walk\n\n![A \\[long\\] path]({written})\n\nWords.\n")
    (picture,) = source.pictures
    assert (picture.data, picture.alt, picture.name) == (data, "A [long] path", "a path.png")
    assert source.lines[2] == f"![A \\[long\\] path]({picture.mark})"


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("../secret.png", "leads out of the file's folder"),
        ("/etc/secret.png", "leads out of the file's folder"),
        ("C:/secret.png", "leads out of the file's folder"),
        ("linked.png", "leads out of the file's folder"),
        ("missing.png", "does not lie beside the text"),
        ("https://example.org/a.png", "lies on another computer (https://example.org/a.png)"),
    ],
)
def test_nothing_from_elsewhere_is_read(tmp_path: Path, address: str, why: str) -> None:
    png(tmp_path / "secret.png")
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "linked.png").symlink_to(tmp_path / "secret.png")
    (picture,) = read(folder, f"![A]({address})\n").pictures
    assert why in picture.refused
    assert not picture.data


def test_the_site_s_own_pictures_and_code_stay_as_they_are(tmp_path: Path) -> None:
    text = (
        "![Door](images/front-door.jpg)\n\n```\n![A](a.png)\n```\n\n![A](a(b).png) ![B] (b.png)\n"
    )
    source = read(tmp_path, text)
    assert source.pictures == ()
    assert "\n".join(source.lines) == text


def test_pictures_without_end_cost_no_time(tmp_path: Path) -> None:
    for begin in ("![", "![a](", "![a](<", '![a](b "'):
        assert read(tmp_path, begin * 20_000).lines


def test_the_command_brings_them_where_the_site_keeps_its_own(
    make_site: SiteMaker, tmp_path: Path
) -> None:
    site = make_site("sample")
    data = png(tmp_path / "texts/pictures/DSC_0001.png")
    (tmp_path / "texts/drawing.png").write_text("<svg/>", encoding="utf-8")
    words = "Made up for a test, and nothing more than that. " * 9
    text = (
        f"# A walk\n\n{words}\n\n![A path beside a river](pictures/DSC_0001.png)\n\n"
        f"## And back\n\n{words}\n\n![A drawing](drawing.png)\n"
    )
    (tmp_path / "texts/walk.md").write_text(text, encoding="utf-8")
    result = run_practice(site, "import", str(tmp_path / "texts/walk.md"))
    assert result.returncode == 0, result.stdout + result.stderr
    article = (site / "content/articles/a-walk.md").read_text("utf-8")
    assert "![A path beside a river](images/a-path-beside-a-river.png)" in article
    assert (site / "content/images/a-path-beside-a-river.png").read_bytes() == data
    assert "save it as PNG" in " ".join(result.stdout.split()), "why the drawing was not taken"

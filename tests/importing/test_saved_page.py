from pathlib import Path

from pictures import png, save
from practice_site.importing.sources import read_source


def test_pictures_lie_in_the_folder_that_a_browser_saves_beside_the_page(tmp_path: Path) -> None:
    save(png(4, 4), tmp_path / "Why Knees_files/a knee.png")
    page = tmp_path / "Why Knees.html"
    page.write_text(
        '<h1>Why Knees Ache</h1><p><img src="Why%20Knees_files/a%20knee.png?v=2" alt="A knee"></p>'
        '<p><img src="Why%20Knees_files/lost.png"></p>'
        '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://e.org/b.png"></p>',
        encoding="utf-8",
    )
    document = read_source(page).document
    assert document
    knee, lost, remote = document.pictures
    assert (knee.data, knee.name, knee.alt) == (png(4, 4), "a knee.png", "A knee")
    assert lost.refused == "its file does not lie beside the text"
    assert "lies on another computer (https://e.org/b.png)" in remote.refused

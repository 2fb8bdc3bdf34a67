from pathlib import Path

from rcssmin import cssmin

from conftest import REPOSITORY
from practice_site.building.theme_documents import FAVICON, STYLESHEET, theme_documents
from practice_site.pages.palette import DEFAULT_ACCENT, palette_css, shown_accent

STATIC = REPOSITORY / "theme" / "static"
ASSETS = {
    STYLESHEET: STATIC / "css" / "site.css",
    FAVICON: STATIC / "favicon.svg",
    "images/door.png": Path("nowhere/door.png"),
}


def test_the_palette_stands_before_the_stylesheet() -> None:
    made = theme_documents(ASSETS, "#7a1f3d")
    own = (STATIC / "css" / "site.css").read_bytes()
    assert made[STYLESHEET] == cssmin(palette_css("#7a1f3d")) + cssmin(own)
    assert set(made) == {STYLESHEET, FAVICON}


def test_the_stylesheet_is_small() -> None:
    assert len(theme_documents(ASSETS, "")[STYLESHEET]) < 20_000


def test_the_favicon_has_the_practice_s_colour() -> None:
    assert DEFAULT_ACCENT.encode() in ASSETS[FAVICON].read_bytes()
    made = theme_documents(ASSETS, "#7a1f3d")[FAVICON]
    assert made.count(b"#7a1f3d") == 1
    assert DEFAULT_ACCENT.encode() not in made
    assert shown_accent("#ffff00").encode() in theme_documents(ASSETS, "#ffff00")[FAVICON]


def test_another_theme_has_files_of_its_own() -> None:
    assert theme_documents({"theme/css/main.css": Path("main.css")}, "#7a1f3d") == {}

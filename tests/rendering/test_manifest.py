import json

import pytest
from msgspec.structs import replace

from practice_site.model.site_icon import IconDesign, SiteIcon
from practice_site.rendering.manifest import manifest_file, short_name
from rendering.sample_views import FRAME

DESIGN = IconDesign(
    mark=None, letter="S", accent="#0b5563", on_accent="#ffffff", paper="#fafdfd", digest="d"
)
ICONS = (
    SiteIcon(path="favicon.ico", sizes=(16, 32), design=DESIGN),
    SiteIcon(path="icon-192.png", sizes=(192,), design=DESIGN),
    SiteIcon(path="icon-maskable-512.png", sizes=(512,), design=DESIGN, maskable=True),
)


def test_name_colours_and_icons() -> None:
    frame = replace(FRAME, practice='A "Quoted" & Größe Practice', lang="de", accent="#0b5563")
    manifest = json.loads(manifest_file(frame, ICONS))
    icons = manifest.pop("icons")
    assert manifest == {
        "name": 'A "Quoted" & Größe Practice',
        "short_name": 'A "Quoted"',
        "lang": "de",
        "start_url": "/",
        "display": "browser",
        "theme_color": "#0b5563",
        "background_color": "#fafdfd",
    }
    assert [(icon["src"], icon["sizes"], icon["purpose"]) for icon in icons] == [
        ("/icon-192.png", "192x192", "any"),
        ("/icon-maskable-512.png", "512x512", "maskable"),
    ]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Spine Care", "Spine Care"),
        ("Sample Spine and Pain Practice", "Sample Spine"),
        ("Ear and Nose Doctors", "Ear and Nose"),
        ("Knee and the Hip Practice", "Knee"),
        ("Wirbelsäulenzentrum Musterstadt", ""),
        ("", ""),
    ],
)
def test_short_names_are_whole_words(name: str, short: str) -> None:
    assert short_name(name) == short

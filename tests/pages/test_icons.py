from typing import Any

from pages import records
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.plan import Plan
from practice_site.model.practice import Brand
from practice_site.pages.planner import plan_pages

ON = records.options(parts=records.ALL_PARTS | {"icons"})
MARK = ImageFile(
    path="images/m.png", digest="m" * 64, format=ImageFormat.PNG, width=9, height=9, usable=True
)


def plan(**given: Any) -> Plan:
    return plan_pages(
        records.site(practice=records.practice(**given), images={MARK.path: MARK}), ON
    )


def test_icons_and_what_pages_say_of_them() -> None:
    made = plan()
    assert [(icon.path, icon.sizes, icon.filled, icon.maskable) for icon in made.icons] == [
        ("favicon.ico", (16, 32, 48), False, False),
        ("icon-192.png", (192,), False, False),
        ("icon-512.png", (512,), False, False),
        ("icon-maskable-512.png", (512,), True, True),
        ("apple-touch-icon.png", (180,), True, False),
    ]
    assert all(made.images[icon.path] == icon for icon in made.icons)
    assert [(link.rel, link.url) for link in made.frame.icons] == [
        ("icon", "/favicon.ico"),
        ("icon", "/icon-192.png"),
        ("apple-touch-icon", "/apple-touch-icon.png"),
        ("manifest", "/site.webmanifest"),
    ]


def test_they_show_the_mark_or_a_letter() -> None:
    marked = plan(brand=Brand("images/m.png")).icons[0].design
    assert (marked.mark, marked.letter) == (MARK, "")
    assert (plan().icons[0].design.mark, plan(name="“öl” AG").icons[0].design.letter) == (None, "Ö")
    assert plan(name="脊").icons[0].design.letter == ""
    assert plan(name="ßa").icons[0].design.letter == "S"


def test_each_is_told_apart_by_what_is_drawn() -> None:
    designs = [plan(), plan(brand=Brand("images/m.png")), plan(brand=Brand("", "#7a1f3d"))]
    digests = {icon.digest for made in designs for icon in made.icons}
    assert len(digests) == 15


def test_a_part_less_is_none() -> None:
    made = plan_pages(records.site(), records.options())
    assert (made.icons, made.frame.icons) == ((), ())

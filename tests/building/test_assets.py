from msgspec.structs import replace

from practice_site.building.assets import named_images, shown_images
from practice_site.inspecting.page_facts import inspect_page
from practice_site.inspecting.summary import summary_of
from practice_site.model.facts import PageSummary
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.image_view import Image
from practice_site.model.plan import PagePlan, Plan
from practice_site.model.site_icon import IconDesign, SiteIcon
from practice_site.model.span import Span
from practice_site.pages.images import image_of, renditions
from rendering.sample_views import ARTICLE, FRAME

DOOR = ImageFile(
    path="images/front door.png",
    digest="0123abcd" * 8,
    format=ImageFormat.PNG,
    width=400,
    height=300,
    usable=True,
)
IMAGES = {DOOR.path: DOOR, "images/b.png": replace(DOOR, path="images/b.png", digest="f" * 64)}
PLAN = Plan(FRAME, (), images=renditions(IMAGES))
WIDE = replace(DOOR, path="images/wide.jpg", digest="e" * 64, width=2000, height=1000)
PAGE = PagePlan(ARTICLE, Span("content/articles/a.md"))


def named(html: str) -> list[str]:
    return list(named_images(PLAN, [summary_of(inspect_page(html.encode(), PAGE))]))


def test_only_what_a_page_names_is_wanted() -> None:
    image = image_of(DOOR.path, "", IMAGES)
    assert image
    assert named("<p>images/b.png /images/front%20door.png") == []
    assert named(f'<img src="{image.url}" srcset="{image.srcset}">') == [
        "images/front-door.0123abcd-160.jpg",
        "images/front-door.0123abcd-320.jpg",
        "images/front-door.0123abcd-400.jpg",
    ]


def test_a_link_wants_the_whole_image() -> None:
    for target in ("/images/front%20door.png", f"{FRAME.url}/images/front door.png#x"):
        assert named(f'<a href="{target}">large</a>') == ["images/front door.png"]
    assert named('<a href="https://elsewhere.example/images/b.png">large</a>') == []
    assert named('<a href="/images/none.png">large</a>') == []


def test_a_site_that_could_not_be_planned_wants_nothing() -> None:
    assert named_images(None, []) == {}


def test_an_image_is_the_own_one_of_the_pages_that_show_it_largest() -> None:
    images = {**IMAGES, WIDE.path: WIDE}
    wide, door, mark = (
        image_of(path, "", images) for path in (WIDE.path, DOOR.path, "images/b.png")
    )
    assert wide
    assert door
    assert mark
    plan = replace(PLAN, frame=replace(FRAME, mark=mark), images=renditions(images))

    def summary(url: str, *shown: Image) -> PageSummary:
        names = [address for each in (*shown, mark) for address in (each.url, *_addresses(each))]
        return PageSummary(url=url, targets=(), loads=tuple(names))

    pages = [
        summary("/articles/", wide.up_to(480), door),
        summary("/articles/wide/", wide),
        summary("/about/"),
    ]
    site = FRAME.url
    assert shown_images(plan, pages) == {
        f"{site}/articles/": (f"{site}/images/front-door.0123abcd-400.jpg",),
        f"{site}/articles/wide/": (f"{site}/images/wide.eeeeeeee-1200.jpg",),
    }


def _addresses(image: Image) -> list[str]:
    better = (candidate for source in image.sources for candidate in source.candidates)
    return [candidate.url for candidate in (*image.candidates, *better)]


def test_what_the_head_names_for_other_sites_is_wanted() -> None:
    html = f'<meta property="og:image" content="{FRAME.url}/images/b.ffffffff-400.jpg">'
    assert named(html) == ["images/b.ffffffff-400.jpg"]


def test_icons_are_wanted_whether_a_page_names_them_or_not() -> None:
    design = IconDesign(mark=None, letter="S", accent="", on_accent="", paper="", digest="d")
    icon = SiteIcon(path="favicon.ico", sizes=(16,), design=design)
    plan = replace(PLAN, images={**PLAN.images, icon.path: icon}, icons=(icon,))
    assert named_images(plan, []) == {"favicon.ico": icon}

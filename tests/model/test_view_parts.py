from practice_site.model.view_parts import Candidate, Image, ImageSource, Link, Pager

SIZES = tuple(Candidate(f"/images/a-{width}.jpg", width, width // 2) for width in (320, 800, 1600))
IMAGE = Image(
    "/images/a-800.jpg", "A", 1600, 800, candidates=SIZES, sources=(ImageSource("image/a", SIZES),)
)


def test_a_small_place_is_offered_no_more_pixels_than_it_can_use() -> None:
    small = IMAGE.up_to(800)
    assert small.srcset == "/images/a-320.jpg 320w, /images/a-800.jpg 800w"
    assert small.sources[0].srcset == small.srcset
    assert (small.url, small.width, small.height) == (IMAGE.url, IMAGE.width, IMAGE.height)
    assert IMAGE.up_to(1600) == IMAGE
    assert [c.width for c in IMAGE.up_to(100).candidates] == [320]
    assert Image("/images/lost.jpg", "A").up_to(100) == Image("/images/lost.jpg", "A")


def test_a_pager_knows_the_pages_beside_it() -> None:
    pages = (Link("1", "/a/"), Link("2", "/a/page/2/"))
    first, last = Pager(number=1, pages=pages), Pager(number=2, pages=pages)
    assert (first.earlier, first.later) == (None, pages[1])
    assert (last.earlier, last.later) == (pages[0], None)

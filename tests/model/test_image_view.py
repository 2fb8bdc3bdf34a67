from practice_site.model.image_view import Candidate, Image, ImageSource

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

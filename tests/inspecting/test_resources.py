import pytest

from practice_site.inspecting.document import parse
from practice_site.inspecting.resources import LOADING, resources, srcset_addresses


def test_everything_that_a_browser_would_fetch_is_found_in_order() -> None:
    page = b"""<html><head>
    <link rel="canonical" href="/no"><link rel="alternate" href="/no"><link rel="next" href="/no">
    <link rel="shortcut icon" href="/1"><link rel="STYLESHEET" href="/2">
    <link rel="preload" href="/3" imagesrcset="/4 1x, /5 2x"><link rel="preconnect" href="/6">
    <script src="/7"></script><script>inline</script></head><body>
    <img src="/no" srcset="/8 400w"><picture><source srcset="/9, /10 2x"></picture>
    <iframe src="/11"></iframe><video src="/12" poster="/13"></video><object data="/14"></object>
    <svg><use href="#no"></use><use xlink:href="/15"></use></svg></body></html>"""
    expected = tuple(f"/{n}" for n in range(1, 16))
    assert resources(parse(page).iter(*LOADING)) == expected


@pytest.mark.parametrize(
    ("srcset", "addresses"),
    [
        ("", []),
        (" , ,", []),
        ("/a.jpg", ["/a.jpg"]),
        ("/a.jpg 400w, /b.jpg 800w", ["/a.jpg", "/b.jpg"]),
        ("/a.jpg, /b.jpg", ["/a.jpg", "/b.jpg"]),
        ("/a,b.jpg 1x,/c.jpg 2x", ["/a,b.jpg", "/c.jpg"]),
        ("/a.jpg 1x", ["/a.jpg"]),
    ],
)
def test_srcset(srcset: str, addresses: list[str]) -> None:
    assert list(srcset_addresses(srcset)) == addresses

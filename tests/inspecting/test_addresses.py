import pytest

from practice_site.inspecting.addresses import (
    is_common,
    own_path,
    place_on_page,
    spelled_path,
    stays_on_page,
)

HOME = "https://practice.example"


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/images/a.jpg", "/images/a.jpg"),
        ("/images/a%20b.jpg?x=1#y", "/images/a b.jpg"),
        ("../b.css", "/articles/b.css"),
        (" c/ ", "/articles/a/c/"),
        ("", "/articles/a/"),
        (f"{HOME}/d", "/d"),
        ("//practice.example/d", "/d"),
        ("https://practice.example.evil/d", None),
        ("https://other.example/d", None),
        ("mailto:a@b.example", None),
        ("data:image/png;base64,AA", None),
        ("https://[broken/", None),
    ],
)
def test_where_an_address_leads(address: str, path: str | None) -> None:
    assert own_path(address, "/articles/a/", HOME) == path


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("#conclusion", "conclusion"),
        (" #conclusion\n", "conclusion"),
        ("#se%C3%B1or", "señor"),
        ("#", ""),
        ("/a/#conclusion", None),
        ("", None),
        ("?q#x", None),
    ],
)
def test_a_place_on_the_same_page(target: str, place: str | None) -> None:
    assert place_on_page(target) == place
    assert stays_on_page(target) is (place is not None)


@pytest.mark.parametrize(
    "target", ["/", "/a/", "/a-1/b/", "/a/#b", "/#b", "#b-2", "/articles/page/2/"]
)
def test_links_as_most_are_written(target: str) -> None:
    assert is_common(target)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "#",
        "a/",
        "/a",
        "/A/",
        "//a/",
        "/a//b/",
        "/a/?b",
        "/a/index.html",
        "tel:+1",
        "/é/",
        "/a/\n",
        HOME,
        "./a/",
        "/a/#B",
        " /a/",
    ],
)
def test_links_that_are_written_otherwise(target: str) -> None:
    assert not is_common(target)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        (f"{HOME}/a/?b#c", "/a/?b#c"),
        (HOME, "/"),
        ("http://practice.example", "/"),
        ("//www.practice.example/a/", "/a/"),
        ("HTTPS://Practice.Example:443?a", "/?a"),
        ("http://practice.example.:80/a", "/a"),
        (" https://practice.example/a", "/a"),
        ("https://practice.example.evil/a", None),
        ("https://mypractice.example/a", None),
        ("https://practice.example@evil.example/a", None),
        ("https://practice.example:8000/a", None),
        ("/a/", None),
        ("", None),
    ],
)
def test_other_spellings_of_the_site(target: str, path: str | None) -> None:
    assert spelled_path(target, HOME) == path
    assert spelled_path(target, "https://www.practice.example") == path


def test_a_site_without_an_address_is_spelled_in_no_way() -> None:
    assert spelled_path("https://practice.example/", "") is None

import pytest

from practice_site.inspecting.addresses import own_path, place_on_page

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

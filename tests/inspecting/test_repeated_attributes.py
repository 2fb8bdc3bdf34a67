import pytest

from inspecting.pages import inspected


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p class='a' id='b'>A</p>", ()),
        ("<p class='a' id='b' CLASS='c'>A</p>", (("class", "<p class='a' id='b' CLASS='c'>"),)),
        ("<p>class='a' class='b' = </p>", ()),
        ("<a href='/?a=1&amp;b=2'>A</a>", ()),
    ],
)
def test_attributes(body: str, found: tuple[tuple[str, str], ...]) -> None:
    assert inspected(body).repeated_attributes == found

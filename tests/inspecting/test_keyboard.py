import pytest

from inspecting.pages import inspected
from practice_site.inspecting.keyboard import odd_keys


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<p tabindex='0'>A</p><p tabindex='-1'>B</p><p tabindex='x'>C</p>", []),
        ("<p tabindex=' +2 '>A</p>", ["tabindex"]),
        ("<a href='/' accesskey='h'>A</a><a href='/' accesskey='i'>B</a>", []),
        ("<a href='/' accesskey='h'>A</a><a href='/' accesskey='H'>B</a>", ["accesskey"]),
    ],
)
def test_keys(body: str, found: list[str]) -> None:
    assert [attribute for attribute, _, _ in odd_keys(inspected(body).found)] == found

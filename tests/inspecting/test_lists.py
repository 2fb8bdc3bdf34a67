import pytest

from inspecting.pages import inspected
from practice_site.inspecting.lists import odd_lists


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<ul><li>A</li></ul><ol><li>A<ul><li>B</li></ul></li></ol>", []),
        ("<ul></ul><dl></dl>", []),
        ("<ul><li>A</li><script></script></ul>", []),
        ("<ul><p>A</p><li>B</li></ul>", ["no-entry"]),
        ("<ul>A<li>B</li></ul>", ["words"]),
        ("<ul><li>B</li>A</ul>", ["words"]),
        ("<div><li>A</li></div>", ["no-list"]),
        ("<dl><dt>A</dt><dd>B</dd><dd>C</dd></dl>", []),
        ("<dl><div><dt>A</dt><dd>B</dd></div></dl>", []),
        ("<dl><dd>B</dd><dt>A</dt></dl>", ["order"]),
        ("<dl><p>A</p></dl>", ["no-entry"]),
        ("<div><dt>A</dt></div>", ["no-list"]),
        ("<dd>A</dd>", ["no-list"]),
    ],
)
def test_lists(body: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in odd_lists(inspected(body).found)] == kinds

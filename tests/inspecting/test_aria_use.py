import pytest

from inspecting.pages import inspected
from practice_site.inspecting.aria_use import odd_aria


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<nav aria-label='A'>B</nav><svg role='img' aria-label='A'></svg>", []),
        ("<div role='none presentation'>A</div>", []),
        ("<p aria-nothing='A'>B</p>", ["attribute"]),
        ("<p role='nothing'>B</p>", ["role"]),
        ("<p role=''>B</p>", ["role"]),
        ("<p role='widget'>B</p>", ["abstract"]),
        ("<p role='directory'>B</p>", ["old"]),
        ("<p aria-hidden='yes'>B</p>", ["value"]),
        ("<table aria-colcount='two'><tr><td>B</td></tr></table>", ["value"]),
        ("<p aria-level='2'>B</p>", ["unsupported"]),
        ("<span aria-label='A'>B</span>", ["unnamed"]),
        ("<main role='article'>B</main>", ["element"]),
        ("<div role='heading'>B</div>", ["required"]),
        ("<h2 role='none' tabindex='0'>B</h2>", ["conflict"]),
        ("<div role='listitem'>B</div>", ["around"]),
        ("<div role='list'>B</div>", ["inside"]),
        ("<div role='list'><div><div role='listitem'>B</div></div></div>", []),
        ("<p aria-braillelabel='a'></p>", ["required"]),
        ("<input type='checkbox' aria-checked='true'>", ["unsupported"]),
    ],
)
def test_roles_and_attributes(body: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in odd_aria(inspected(body).found)] == kinds

import pytest

from inspecting.pages import inspected
from practice_site.inspecting.nesting import nested_controls


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<a href='/'><img src='a.png' alt='A'></a><button>B</button>", []),
        ("<a href='/'><button>A</button></a>", ["control"]),
        ("<button><a href='/'>A</a></button>", ["control"]),
        ("<div role='button' tabindex='0'><input></div>", ["control"]),
        ("<a href='/'><span tabindex='0'>A</span></a>", ["control"]),
        ("<a href='/'><span tabindex='-1'>A</span></a>", []),
        ("<label><input></label><details><summary>A</summary><button>B</button></details>", []),
        ("<div aria-hidden='true'><a href='/'>A</a></div>", ["hidden"]),
        ("<div aria-hidden='true'><a href='/' tabindex='-1'>A</a></div>", []),
        ("<div aria-hidden='true'><input disabled></div>", []),
    ],
)
def test_controls_in_controls(body: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in nested_controls(inspected(body).found)] == kinds

import pytest

from inspecting.pages import inspected
from practice_site.inspecting.tables import odd_tables


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("<tr><th>A</th></tr><tr><td>1</td></tr>", []),
        ("<tr><td></td><th>A</th></tr><tr><th scope='row'>B</th><td>1</td></tr>", []),
        ("<tr><th><img src='a.png' alt='A'></th></tr><tr><td>1</td></tr>", []),
        ("<tr><td>A</td></tr>", ["no-headers"]),
        ("<tr><th></th></tr><tr><td>1</td></tr>", ["no-headers"]),
        ("<tr><th>A</th></tr>", ["no-data"]),
        ("<tr><th>A</th><th></th></tr><tr><td>1</td><td>2</td></tr>", ["empty-header"]),
        ("<tr><th scope='x'>A</th></tr><tr><td>1</td></tr>", ["scope"]),
        ("<tr><th>A</th></tr><tr><td scope='row'>1</td></tr>", ["scope"]),
    ],
)
def test_tables(rows: str, kinds: list[str]) -> None:
    facts = inspected(f"<table>{rows}</table>")
    assert [kind for kind, _, _ in odd_tables(facts.found)] == kinds


def test_a_table_that_is_none() -> None:
    facts = inspected("<table role='presentation'><tr><td>A</td></tr></table>")
    assert list(odd_tables(facts.found)) == []

import pytest

from inspecting.pages import inspected
from practice_site.inspecting.id_references import dangling


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        ("<label for='a'>A</label><input id='a'>", []),
        ("<label for='b'>A</label>", ["b"]),
        ("<p aria-describedby='a  b c'>A</p><i id='b'></i>", ["a", "c"]),
        ("<p aria-labelledby=''>A</p>", [""]),
    ],
)
def test_ids_that_are_not_there(body: str, lost: list[str]) -> None:
    facts = inspected(body)
    assert [name for _, _, name in dangling(facts.found, facts.ids)] == lost

import pytest

from inspecting.pages import inspected


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<a href='/'>A <b>b</b></a>", "A b"),
        ("<a href='/'><img src='a.png' alt='Home'> page</a>", "Home page"),
        ("<a href='/' aria-label='Home'>A</a>", "Home"),
        ("<a href='/' aria-labelledby='x y lost'>A</a><i id='x'>B</i><i id='y'>C</i>", "B C"),
        ("<a href='/' aria-labelledby='lost' aria-label='Home'>A</a>", "Home"),
        ("<a href='/'><svg aria-hidden='true'><title>No</title></svg></a>", ""),
        ("<a href='/'><svg><title>Yes</title></svg></a>", "Yes"),
        ("<a href='/'><span aria-label='One'>1</span>st</a>", "One st"),
        ("<a href='/' title='Home'></a>", "Home"),
        ("<a href='/'>" + "<b>" * 3000 + "deep</a>", ""),
    ],
)
def test_the_name_of_a_link(body: str, name: str) -> None:
    facts = inspected(body)
    if "deep" in body:
        facts.names.of(facts.found.links[0])  # libxml2 gives up on it, and nothing raises
        return
    assert facts.names.of(facts.found.links[0]) == name

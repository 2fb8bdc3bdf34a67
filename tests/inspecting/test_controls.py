import pytest

from inspecting.pages import inspected
from practice_site.inspecting.controls import nameless_controls, nameless_links


def test_links_without_words() -> None:
    facts = inspected(
        "<a href='/a'>A</a><a href='/b'> <i> </i></a><a>No link</a><a href='/c'><b>C</b></a>"
        "<a href='/d' aria-hidden='true'></a><a href='/e'><svg><path/></svg></a>"
    )
    links = nameless_links(facts.found, facts.names)
    assert [link.get("href") for link in links] == ["/b", "/e"]


@pytest.mark.parametrize(
    "body",
    [
        "<label>A <input></label>",
        "<label for='a'>A</label><select id='a'><option>B</option></select>",
        "<input type='hidden'><input type='submit'><input type='button' value='A'>",
        "<textarea aria-label='A'></textarea>",
        "<button><svg><title>A</title></svg></button>",
        "<object data='a.pdf'>A</object><iframe title='A'></iframe>",
        "<div role='dialog' aria-label='A'>B</div><div role='tooltip'>B</div>",
        "<a href='/' aria-label='Call us, now'>Call us!</a>",
        "<details><summary>A</summary></details>",
    ],
)
def test_what_has_a_name(body: str) -> None:
    facts = inspected(body)
    assert list(nameless_controls(facts.found, facts.names)) == []


@pytest.mark.parametrize(
    "body",
    [
        "<label for='b'>A</label><input id='a'>",
        "<label> <input></label>",
        "<input type='submit' value=''>",
        "<textarea placeholder='A'></textarea>",
        "<div hidden><button></button></div>",
        "<iframe src='a'></iframe>",
        "<svg role='img'><path/></svg>",
        "<div role='dialog'>A</div>",
        "<a href='/' aria-label='Write'>Call us</a>",
    ],
)
def test_what_has_none(body: str) -> None:
    facts = inspected(body)
    assert len(list(nameless_controls(facts.found, facts.names))) == 1

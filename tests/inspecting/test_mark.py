from inspecting.pages import SOURCE, at, inspected
from practice_site.model.plan import Origin


def test_an_element_as_it_is_written() -> None:
    facts = inspected("<main><p class='a'>Some  <b>words</b></p></main>")
    (paragraph,) = facts.root.iter("p")
    mark = facts.mark(paragraph)
    assert (mark.tag, mark.attributes, mark.words) == ("p", {"class": "a"}, "Some words")
    assert (mark.in_main, mark.span) == (True, None)


def test_the_places_that_are_known() -> None:
    facts = inspected(
        "<a href='/a/'>A</a><img src='/b'><h2>C</h2><table><tr><td>D</td>\n<td>E</td></tr></table>"
        "<a>no link</a><a href='/lost/'>F</a>",
        Origin("href", "/a/", at(3)),
        Origin("src", "/b", at(4)),
        Origin("heading", "C", at(5)),
        Origin("table", "D\nE", at(6)),
    )
    found = [facts.mark(e).span for e in facts.root.iter("a", "img", "h2", "table")]
    assert found == [at(3), at(4), at(5), at(6), None, None]
    assert SOURCE not in found

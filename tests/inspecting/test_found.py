from inspecting.pages import inspected


def test_elements_are_sorted() -> None:
    found = inspected(
        "<main><h2 id='a'>A</h2><h1 lang='es'>B</h1><a href='/'>C</a><center>D</center>"
        "<img src='a.png'><svg><g role='img'></g></svg></main>"
    ).found
    assert [element.tag for element in found.headings] == ["h2", "h1"]
    assert [element.tag for element in found.loading] == ["img"]
    assert (len(found.links), len(found.mains)) == (1, 1)
    assert set(found.tagged) == {"center", "svg"}
    assert {name: len(those) for name, those in found.attributed.items()} == {"id": 1, "lang": 2}

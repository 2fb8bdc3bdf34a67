import pytest

from inspecting.pages import inspected
from practice_site.inspecting.styles import StyleAddress, css_addresses


def test_what_a_style_sheet_loads_and_on_which_line() -> None:
    css = """@import "a.css";
    @import url( 'b.css' ) screen; /* url(c.png)
    url(d.png) */ p { background: URL("e f.png"), url(g.svg#h); mask: url(#i) }
    @font-face { src: url('../fonts/j.woff2') format("woff2") }"""
    assert list(css_addresses(css)) == [
        StyleAddress("a.css", 1),
        StyleAddress("b.css", 2),
        StyleAddress("e f.png", 3),
        StyleAddress("g.svg#h", 3),
        StyleAddress("../fonts/j.woff2", 4),
    ]


@pytest.mark.parametrize("css", ["", "/* url(a.png)", "p { color: red }", "url()", "@import ;"])
def test_styles_that_load_nothing(css: str) -> None:
    assert list(css_addresses(css)) == []


def test_styles_within_a_page_are_among_what_it_loads() -> None:
    facts = inspected(
        '<p style="background: url(&quot;/a.png&quot;)">url(/b.png)</p><code>@import "c"</code>',
        head="<style>@import '/d.css';</style>",
    )
    assert set(facts.resources) == {"/a.png", "/d.css"}

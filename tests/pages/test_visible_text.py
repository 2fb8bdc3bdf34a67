import pytest
from lxml import html as lxml_html

from practice_site.model.html import Html
from practice_site.pages.visible_text import visible_text


@pytest.mark.parametrize(
    "fragment",
    [
        "<p>Plain.</p>",
        '<p>A <a href="/x/?a=1&amp;b=2" title="a > b">link</a> &amp; &quot;more&quot;.</p>',
        "<ul>\n<li>one</li>\n<li>two &lt;3</li>\n</ul>\n<p>5 &gt; 4</p>",
        "<p>Non-breaking&nbsp;space, caf\N{LATIN SMALL LETTER E WITH ACUTE}</p>",
        '<table><tr><td data-x=\'"\'>cell</td></tr></table><img src="/a.jpg" alt="not text">',
    ],
)
def test_it_is_what_a_parser_finds(fragment):
    parsed = lxml_html.fragment_fromstring(f"<div>{fragment}</div>")
    assert visible_text(Html(fragment)) == parsed.text_content().strip()

import json
from html.parser import HTMLParser

import lxml.html
from hypothesis import given
from hypothesis import strategies as st

from practice_site.model.html import Html
from practice_site.structured_data.escape import script_json
from practice_site.structured_data.graph import page_graph
from structured_data.views import ARTICLE, FRAME

HOSTILE = ("</script", "<!--", "<script>", "]]>", "&lt;", "\u2028", "\u2029", "\\", '"', "\0")
TEXTS = st.text() | st.lists(st.sampled_from(HOSTILE) | st.text(max_size=3)).map("".join)
DOCUMENT = '<html><head><meta charset="utf-8"><script>{}</script></head><body>end</body></html>'


class ScriptText(HTMLParser):
    """What the standard library reads as the content of the script."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.inside = False
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "script"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "script"

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


@given(TEXTS, TEXTS)
def test_any_text_comes_back_from_the_script_element(key: str, value: str) -> None:
    graph = {key: [value, {"x": value}]}
    text = script_json(graph)
    assert not set("<>&\u2028\u2029") & set(text)

    page = DOCUMENT.format(text)
    parser = ScriptText()
    parser.feed(page)
    tree = lxml.html.document_fromstring(page.encode("utf-8"))
    for seen in (parser.text, tree.findtext(".//script")):
        assert seen is not None
        assert json.loads(seen) == graph
    assert tree.findtext(".//body") == "end"


def test_the_text_is_compact_html_that_templates_leave_alone() -> None:
    text = script_json({"@context": "https://schema.org", "name": "Dr. Böse & <b>"})
    assert text == '{"@context":"https://schema.org","name":"Dr. Böse \\u0026 \\u003cb\\u003e"}'
    assert isinstance(text, Html)


def test_half_a_surrogate_pair_can_still_be_written_as_utf_8() -> None:
    text = script_json({"name": "a\ud800b", "of": ["ö <b>", 1.5, True]})
    assert json.loads(text.encode("utf-8")) == {"name": "a\ud800b", "of": ["ö <b>", 1.5, True]}
    assert "ö \\u003cb\\u003e" in text


def test_a_real_graph_comes_back() -> None:
    graph = page_graph(ARTICLE, FRAME)
    assert json.loads(script_json(graph)) == graph

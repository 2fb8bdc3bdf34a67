import pytest

from practice_site.inspecting.document import parse
from practice_site.inspecting.visible_text import VisibleText, visible_text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>one</p><p>two</p>", "one two"),
        ("<table><tr><td>one</td><td>two</td></tr></table>", "one two"),
        ("<div>one<p>two</p>three</div>", "one two three"),
        ("one<br>two", "one two"),
        ("<p>un<b>broken</b> word</p>", "unbroken word"),
        ("<p>a\x1bb&nbsp;c</p>", "a\x1bb c"),
    ],
)
def test_the_words_of_two_blocks_never_run_together(body: str, text: str) -> None:
    assert visible_text(parse(f"<body>{body}</body>".encode())).page == text


def test_what_nobody_sees_is_no_text() -> None:
    page = b"""<head><title>T</title></head><body>a<script>b</script><style>c</style>d
    <template><p>e</p></template>f</body>"""
    assert visible_text(parse(page)).page == "ad f"


def test_main_is_told_from_what_stands_around_it() -> None:
    page = b"<nav>before</nav><main>in <p>side</p></main>after"
    assert visible_text(parse(page)) == VisibleText("before in side after", "in side")
    assert visible_text(parse(b"<p>alone</p>")) == VisibleText("alone", "")

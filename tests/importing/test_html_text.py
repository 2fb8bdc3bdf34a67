from bs4 import BeautifulSoup

from practice_site.importing.html_text import block_texts, page_texts

PAGE = (
    "<html><head><title>No</title></head><body><p>One <b>bo</b>ld<br>line<p>Two"
    "<script>x()</script><ul><li>a<li>b</ul><svg><text>No</text></svg><td>c</td></body></html>"
)


def test_blocks_part_words_and_inline_markup_does_not() -> None:
    assert block_texts(BeautifulSoup(PAGE, "lxml")) == ["One bold line", "Two", "a", "b", "c"]


def test_a_page_is_read_alike_without_a_tree() -> None:
    assert page_texts(PAGE) == ["One bold line", "Two", "a", "b", "c"]


def test_spaces_that_do_not_break_are_kept_to_be_told() -> None:
    assert block_texts(BeautifulSoup("<p>a\u00a0b\n c</p>", "lxml")) == ["a\u00a0b c"]

import pytest

from practice_site.inspecting.document import folded, parse, text_content


@pytest.mark.parametrize("html", [b"", b" \n", b"\0", b"<!doctype html>", b"<!-- x -->", b"<?x?>"])
def test_bytes_without_an_element_give_an_empty_page(html: bytes) -> None:
    assert parse(html).tag == "html"


def test_text_content_is_every_text_and_no_comment() -> None:
    assert text_content(parse(b"<p>a<!-- b --><b>c</b>\n d</p>")) == "ac\n d"


def test_bytes_that_are_not_utf_8_do_not_stop_the_reading() -> None:
    assert text_content(parse(b"<p>caf\xe9 <b>open</b></p>")).endswith(" open")


def test_white_space_is_folded() -> None:
    assert folded(" a\u00a0 b\n\tc ") == "a b c"

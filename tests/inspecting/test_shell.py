import pytest

from inspecting.pages import inspected
from practice_site.inspecting.document import parse
from practice_site.inspecting.found import found_in
from practice_site.inspecting.shell import shell_of


@pytest.mark.parametrize(
    ("html", "doctype", "charset"),
    [
        (b'<!DOCTYPE html><meta charset="utf-8">', True, True),
        (b"\n<!doctype html>\n<META CHARSET=UTF-8>", True, True),
        (b"<html>", False, False),
        (b'<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">', False, False),
        (b"<!DOCTYPE html>" + b" " * 1024 + b'<meta charset="utf-8">', True, False),
    ],
)
def test_the_first_bytes(html: bytes, doctype: bool, charset: bool) -> None:
    shell = shell_of(html, found_in(parse(html)))
    assert (shell.doctype, shell.charset) == (doctype, charset)


def test_titles_and_orders() -> None:
    head = (
        "<title>A</title><meta name='viewport' content='width=1'>"
        "<meta http-equiv='Refresh' content='3'>"
    )
    shell = inspected("<svg><title>B</title></svg>", head=head).shell
    assert (shell.titles, shell.viewports, shell.refreshes) == (("A",), ("width=1",), ("3",))

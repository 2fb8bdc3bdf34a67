from practice_site.appearance.on_page import domain_of, first_meta, line_of, value_place, written
from practice_site.model.span import Span

from .made_pages import FILE, RECORD, made


def test_of_several_the_first_one_counts() -> None:
    page = made(og__title="One")
    assert (first_meta(page, "og:title"), first_meta(page, "og:image")) == ("One", "")


def test_an_address_that_cannot_be_read_has_no_domain() -> None:
    assert domain_of(made(home="https://[sample")) == ""


def test_words_are_written_in_a_key_of_their_record_or_found_in_its_file() -> None:
    page = made()
    assert written(page, RECORD, ("summary",), "Anything.") == f"{FILE}:3"
    assert written(page, None, ("title",), "A walk") == f"{FILE}:2"
    assert written(page, None, ("title",), "Made by the program") == ""
    assert written(page, RECORD, ("summary",), "") == ""
    assert value_place(page, "images/walk.png") == f"{FILE}:6"


def test_a_place_as_it_is_written() -> None:
    assert (line_of(Span("x.md", 7, 3)), line_of(None)) == ("x.md:7", "")

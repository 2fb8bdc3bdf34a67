import pytest
from lxml import etree

from practice_site.importing.word_properties import W, is_on, value_of


def marked(value: str | None) -> etree._Element:
    return etree.Element(f"{W}vanish", {} if value is None else {f"{W}val": value})


@pytest.mark.parametrize(
    ("value", "on"), [(None, True), ("1", True), ("true", True), ("0", False), ("off", False)]
)
def test_a_property_without_a_value_is_on(value: str | None, on: bool) -> None:
    assert is_on(marked(value)) is on


def test_what_is_not_there_is_off_and_has_no_value() -> None:
    assert not is_on(None)
    assert (value_of(None), value_of(marked(None)), value_of(marked("3"))) == ("", "", "3")

import pytest

from inspecting.pages import inspected
from practice_site.inspecting.summary import summary_of


def told(body: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(form.targets, form.asked) for form in summary_of(inspected(body)).forms]


def test_a_page_without_forms_has_none() -> None:
    assert told('<p>Words</p><button type="button" name="menu">Menu</button>') == []


def test_a_search_asks_for_nothing_personal() -> None:
    search = '<form role="search"><label for="w">What are you looking for?</label>'
    assert told(f'{search}<input id="w" type="search" name="q"></form>') == [(("",), ())]
    assert told('<form action="/search/"><input name="q"></form>') == [(("/search/",), ())]


def test_all_places_that_it_sends_to_are_told() -> None:
    buttons = '<button formaction="https://a.example/">A</button><input type="submit" value="B">'
    assert told(f'<form action="/b/">{buttons}</form>') == [(("/b/", "https://a.example/"), ())]
    assert told(f"<form>{buttons}</form>") == [(("https://a.example/",), ())]


@pytest.mark.parametrize(
    ("field", "asked"),
    [
        ('<label for="f">Your e-mail</label><input id="f">', "Your e-mail"),
        ('<label>Date of birth <input name="f"></label>', "Date of birth"),
        ('<input type="tel" name="f1">', "f1"),
        ('<input type="TEXT" name="patient_name">', "patient_name"),
        ('<input placeholder="Insurance plan">', "Insurance plan"),
        ('<input autocomplete="bday">', "bday"),
        ("<textarea></textarea>", "textarea"),
        ('<select aria-label="Symptoms"><option>Pain</option></select>', "Symptoms"),
        ('<input type="file">', "input"),
    ],
)
def test_what_it_asks_people_about_themselves_is_told(field: str, asked: str) -> None:
    assert told(f"<form>{field}</form>") == [(("",), (asked,))]
    assert told(f"<p>{field}</p>") == [(("",), (asked,))]


@pytest.mark.parametrize(
    "field",
    [
        '<label>Filter by town <input name="town"></label>',
        '<input type="hidden" name="name" value="x">',
        '<input type="range" name="distance">',
        '<label>Sort <select name="sort"><option>A</option></select></label>',
        '<input type="checkbox" name="renamed">',
    ],
)
def test_other_fields_are_no_persons_affair(field: str) -> None:
    assert [asked for _, asked in told(f"<form>{field}</form>")] == [()]


def test_a_field_belongs_to_the_form_that_it_names() -> None:
    body = '<form id="a" action="https://a.example/"></form><input form="a" type="email" name="m">'
    assert told(body) == [(("https://a.example/",), ("m",))]

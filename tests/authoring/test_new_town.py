import pytest

from practice_site.authoring.new_town import (
    NoTown,
    find_place,
    name_and_state,
    place_in_words,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Calistoga", ("Calistoga", "")),
        (" St.  Helena ", ("St. Helena", "")),
        ("Calistoga, CA", ("Calistoga", "CA")),
        ("Calistoga,california", ("Calistoga", "CA")),
        ("Somewhere, Else", ("Somewhere, Else", "")),
        (", CA", (", CA", "")),
    ],
)
def test_a_name_may_have_its_state_behind_it(written: str, meant: tuple[str, str]) -> None:
    assert name_and_state(written) == meant


def test_the_state_may_be_written_out() -> None:
    assert find_place("Calistoga", "california").state == "CA"


def test_a_place_without_people_in_the_list_is_told_by_its_code() -> None:
    assert place_in_words(find_place("Oakville", "CA")) == (
        "Oakville, CA (Napa County, known by its ZIP code alone)"
    )


@pytest.mark.parametrize(
    ("name", "state", "words"),
    [
        ("Las Vegas", "CA", "NM and NV have one: if it is there, give its state."),
        ("Springfield", "CA", "other states have one: if it is there, give its state."),
        ("Xyzzyville", "CA", "or with a post office)."),
        ("Calistoga", "Kalifornien", "KALIFORNIEN is no state"),
    ],
)
def test_why_there_is_no_such_place(name: str, state: str, words: str) -> None:
    with pytest.raises(NoTown) as error:
        find_place(name, state)
    assert words in str(error.value)

import pytest

from practice_site.checks.attribution import name_in, pattern_of


@pytest.mark.parametrize(
    ("attribution", "town", "name"),
    [
        ("Jane D., Napa", "", "Jane D."),
        ("— Maria Gonzalez", "", "Maria Gonzalez"),
        ("Maria from St. Helena", "", "Maria"),
        ("J. D.", "", "J. D."),
        ("Jean-Luc O’Brien (patient since 2019)", "", "Jean-Luc O’Brien"),
        ("Verified Patient", "", ""),
        ("A patient from Napa", "", ""),
        ("A Napa patient", "Napa", ""),
        ("Anonymous", "", ""),
        ("A made-up patient", "", ""),
    ],
)
def test_names(attribution: str, town: str, name: str) -> None:
    assert name_in(attribution, town) == name


def test_a_name_is_found_however_it_is_spaced() -> None:
    pattern = pattern_of("Jane D.")
    assert pattern
    assert pattern.search("as JANE\nD told us")
    assert not pattern.search("Jane Doe and D. Jane")


def test_a_name_that_could_be_any_word_is_not_looked_for() -> None:
    assert pattern_of("") is None
    assert pattern_of("M.") is None
    assert pattern_of("J. D.") is None

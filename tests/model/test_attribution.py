import pytest

from practice_site.model.attribution import name_in


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

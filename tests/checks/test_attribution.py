from practice_site.checks.attribution import pattern_of


def test_a_name_is_found_however_it_is_spaced() -> None:
    pattern = pattern_of("Jane D.")
    assert pattern
    assert pattern.search("as JANE\nD told us")
    assert not pattern.search("Jane Doe and D. Jane")


def test_a_name_that_could_be_any_word_is_not_looked_for() -> None:
    assert pattern_of("") is None
    assert pattern_of("M.") is None
    assert pattern_of("J. D.") is None

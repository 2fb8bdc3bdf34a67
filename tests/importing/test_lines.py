from practice_site.importing.lines import Line, Why, clean_line, cleaning_of, has_code, whole_line


def test_invisible_characters_go_and_every_space_becomes_plain() -> None:
    assert clean_line("a\x07\u200bb\x9f\u00adc\ufeff\u00a0d\te") == "abc d e"
    assert clean_line("5\u2009mg\u202f%") == "5 mg %"


def test_what_was_cleaned_is_counted_by_line() -> None:
    cleaning = cleaning_of(
        ["a\u00a0b\u00a0c", "plain", "x\u200by", "it\u00e2\u20ac\u2122s caf\u00c3\u00a9"]
    )
    assert cleaning.non_breaking == (1, 1)
    assert cleaning.invisible == (3,)
    assert cleaning.mended == (
        (4, "it\u00e2\u20ac\u2122s", "it’s"),
        (4, "caf\u00c3\u00a9", "café"),
    )
    assert cleaning.mojibake == ()


def test_letters_that_nobody_can_mend_are_named() -> None:
    assert cleaning_of(["it\ufffds"]).mojibake == ((1, "it\ufffds"),)


def test_french_words_are_no_mojibake() -> None:
    assert cleaning_of(["château pâle, À propos, Ångström"]).mojibake == ()


def test_a_whole_line_is_dropped_without_the_spaces_around_it() -> None:
    removed = whole_line(Line(4, "   Next  "), Why.BUTTON)
    assert (removed.line, removed.start, removed.end, removed.text) == (4, 3, 7, "Next")


def test_fenced_code_is_known_however_far_it_is_indented() -> None:
    assert has_code(["text", "  ~~~", "x"])
    assert not has_code(["`code` in a line", "a ``` b"])

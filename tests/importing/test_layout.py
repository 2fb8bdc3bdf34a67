from practice_site.importing.layout import Row, laid_out


def test_rows_are_wrapped_between_words_and_commands_stay_whole() -> None:
    row = Row("a well-known text of some words", "  - ", "    ")
    assert list(laid_out(row, 20)) == ["  - a well-known", "    text of some", "    words"]
    command = Row("Run: practice new physician", "    ", whole=True)
    assert list(laid_out(command, 20)) == ["    Run: practice new physician"]
    assert list(laid_out(Row(""), 20)) == [""]
    assert list(laid_out(Row("x" * 30, "  "), 20)) == ["  " + "x" * 30]

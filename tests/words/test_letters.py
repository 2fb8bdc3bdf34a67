from practice_site.words.letters import small_letters, words_by_letters


def test_a_word_ends_at_whatever_is_no_letter() -> None:
    text = "The FDA’s list… MRI-guided, “board”—certified®\nT4 patient1 M.D."
    assert words_by_letters(text) == {
        *("the", "fda", "s", "list", "mri", "guided", "board", "certified", "t", "patient"),
        *("m", "d"),
    }


def test_a_text_without_letters_has_no_words() -> None:
    assert words_by_letters("1, 2 — 3") == frozenset()


def test_what_is_left_out_parts_no_word() -> None:
    assert small_letters("Don't, 2!", b"'") == b"dont    "

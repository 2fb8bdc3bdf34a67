from practice_site.importing.updating import difference, with_new_text

HEAD = "---\ntitle: Knees  # ours\nallow: [{rule: PS801}]\n---\n"


def test_front_matter_stays_byte_for_byte() -> None:
    assert with_new_text(HEAD + "\nOld.\n", "New.\n") == HEAD + "\nNew.\n"
    assert with_new_text(HEAD + "Old.\n\n---\n\nMore.\n", "New.\n") == HEAD + "\nNew.\n"
    assert with_new_text(HEAD.rstrip("\n"), "New.\n") == HEAD + "\nNew.\n"


def test_line_ends_of_windows_become_plain() -> None:
    there = ("\ufeff" + HEAD + "\nOld.\n").replace("\n", "\r\n")
    assert with_new_text(there, "New.\n") == HEAD + "\nNew.\n"


def test_the_same_text_changes_nothing() -> None:
    assert with_new_text(HEAD + "\nOld.\n", "Old.\n") == HEAD + "\nOld.\n"
    assert list(difference("a\r\n", "a\n", "x.md")) == []


def test_what_changes_is_shown() -> None:
    assert list(difference("a\nb\n", "a\nc\n", "x.md"))[-3:] == [" a", "-b", "+c"]

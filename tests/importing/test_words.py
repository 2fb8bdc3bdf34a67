from practice_site.importing.words import words_of, words_of_html


def test_words_stand_between_spaces_of_any_kind() -> None:
    assert words_of("a\u00a0b\u2009c\nd  e\u200bf") == ("a", "b", "c", "d", "ef")


def test_bullets_and_dashes_are_no_words_but_numbers_and_ampersands_are() -> None:
    assert words_of("• One\n– two & 3\n•four — * 1) go 02. on") == (
        "One",
        "two",
        "&",
        "3",
        "four",
        "1.",
        "go",
        "2.",
        "on",
    )


def test_signs_that_belong_to_a_word_stay() -> None:
    assert words_of("-5° <5 mm *bold* “quoted” family—that's") == (
        "-5°",
        "<5",
        "mm",
        "*bold*",
        "“quoted”",
        "family—that's",
    )


def test_html_reads_as_people_see_it() -> None:
    html = "<p>Fish &amp; <strong>chips</strong>, <em>hot</em></p><p>now<br>then</p>"
    assert words_of_html(html) == ("Fish", "&", "chips,", "hot", "now", "then")


def test_numbers_of_steps_are_words() -> None:
    html = '<ol start="3"><li>Rest<ul><li>well</li></ul></li><li><p>Walk</p></li></ol>'
    assert words_of_html(html) == ("3.", "Rest", "well", "4.", "Walk")

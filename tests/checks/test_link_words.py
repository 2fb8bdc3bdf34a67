import pytest

from practice_site.checks.link_words import (
    WordedLink,
    is_address,
    says_nothing,
    worded_links,
    words_as_written,
)
from practice_site.model.span import Span
from practice_site.reading.markdown import read_body

PATH = "content/articles/walk.md"


def links(text: str) -> list[WordedLink]:
    body, _ = read_body(text, path=PATH)
    return list(worded_links(body))


def test_links_of_all_parts_of_a_text_with_their_words_and_places() -> None:
    text = """[one](/1/)

> [two](/2/)

## FAQ

### Why?

[three](/3/)[^a]

## References

- [four](/4/)

[^a]: [five](/5/)
"""
    found = links(text)
    assert [(link.words, link.span.line, link.quoted, link.reference) for link in found] == [
        ("one", 1, False, False),
        ("two", 3, True, False),
        ("three", 9, False, False),
        ("four", 13, False, True),
        ("five", 15, False, True),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[](/1/)", ""),
        ("[ ](/1/)", ""),
        ("[**bold** *words*](/1/)", "bold words"),
        ("[![A door](images/a.png)](/1/)", "A door"),
        ("<https://a.example/b>", "https://a.example/b"),
        ('A <a href="/1/"><b>bold</b>\nword &amp; more</a>', "bold\nword & more"),
        ('<a href="/1/"> <i></i></a>', ""),
        ('<a href="/1/"><img src="images/a.png" alt="A door"></a>', "A door"),
    ],
)
def test_the_words_that_readers_see(text: str, words: str) -> None:
    assert [words_as_written(link, {PATH: text}) for link in links(text)] == [words]


def test_of_two_links_as_html_to_one_target_each_has_its_words() -> None:
    text = 'We are <a href="/1/">here</a>.\nCall <a href="/1/">our\noffice</a>.'
    assert [words_as_written(link, {PATH: text}) for link in links(text)] == ["here", "our\noffice"]


def test_where_the_source_is_not_at_hand_what_was_read_counts() -> None:
    (link,) = links('<a href="/1/">one</a>')
    assert words_as_written(link, {}) == "one"


@pytest.mark.parametrize(
    "words",
    [
        "here",
        "Click here",
        "click  here to call us",
        "Read more »",
        "READ MORE...",
        "this page",
        "link",
        "Learn more on our website",
        "[here]",
        "“more”",
        "Tap this link for hours",
        "find out more!",
    ],
)
def test_words_that_fit_any_link(words: str) -> None:
    assert says_nothing(words)


@pytest.mark.parametrize(
    "words",
    [
        "Read more about kyphoplasty",
        "here is how to call us",
        "more exercise",
        "this page on walks",
        "",
        "Clicking joints",
        "link between sleep and pain",
        "Locations",
        "Continue with exercise",
    ],
)
def test_words_that_say_something(words: str) -> None:
    assert not says_nothing(words)


def test_addresses_are_told_from_names_of_sites() -> None:
    assert is_address("https://a.example/b")
    assert is_address(" www.a.example/b?c=d ")
    assert not is_address("www.a.example")
    assert not is_address("https://a.example/")
    assert not is_address("a.example")
    assert not is_address("and/or")
    assert not is_address("see https://a.example/b")
    assert not is_address("office@a.example")


def test_places_are_those_of_the_links() -> None:
    (link,) = links("Some words, [a link](/1/).")
    assert link.span == Span(PATH, 1, 13, 1, 26)

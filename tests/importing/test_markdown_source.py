import pytest

from practice_site.importing.markdown_source import tidied


@pytest.mark.parametrize(
    ("line", "made", "said"),
    [
        ("## **Why It Helps** {#why}", "## Why It Helps", ["1 heading has no name of its own"]),
        ("## Plain", "## Plain", []),
        ("**bold** {#no-heading}", "**bold** {#no-heading}", []),
        (
            "[a](https://www.google.com/url?q=https://example.org/x&sa=D), b",
            "[a](https://example.org/x), b",
            ["1 line has a link that went through a redirect"],
        ),
        ("[a](https://example.org/x)", "[a](https://example.org/x)", []),
    ],
)
def test_what_only_other_programs_understand_is_taken_out(
    line: str, made: str, said: list[str]
) -> None:
    lines, changed = tidied([line])
    assert lines == (made,)
    assert [any(words in change for change in changed) for words in said] == [True] * len(said)
    assert len(changed) == len(said)


def test_a_text_with_code_stays_as_it_is() -> None:
    lines = ("```", "## **x** {#y}", "```")
    assert tidied(lines) == (lines, ())

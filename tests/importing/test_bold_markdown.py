import pytest

from practice_site.importing.bold_markdown import with_bold_headings
from practice_site.importing.lines import Line


def levels(text: str) -> list[tuple[int, str]]:
    lines = tuple(Line(number, line) for number, line in enumerate(text.split("\n"), 1))
    return [(line.level, line.content) for line in with_bold_headings(lines) if line.content]


def test_a_text_without_headings_has_a_title_sections_and_questions() -> None:
    text = "**Why Knees Ache**\n\nx\n\n**Conclusion**\n\ny\n\n**FAQs**\n\n**Does it hurt?**\nNo."
    assert levels(text) == [
        *((1, "Why Knees Ache"), (0, "x"), (2, "Conclusion"), (0, "y"), (2, "FAQs")),
        *((3, "Does it hurt?"), (0, "No.")),
    ]


def test_beside_headings_bold_lines_stand_below_them_unless_every_article_has_them() -> None:
    text = "# T\n\n## Knees\n\n**Why They Ache**\n\nx\n\n**Conclusion**\n\ny"
    found = [level for level, _ in levels(text)]
    assert found == [0, 0, 3, 0, 2, 0]


@pytest.mark.parametrize(
    "line",
    [
        "**By Alexandra Sample, M.D.**",
        "**They bend all day, and they ache.**",
        "**What helps:**",
        "**Two** words **apart**",
        "x\n**Glued to a Text**",
        "“It was a good day.”\n\n**Hope Roe**",
        "```\n\n**In Code**\n\n```",
    ],
)
def test_other_bold_lines_stay(line: str) -> None:
    assert all(level == 0 for level, _ in levels(f"# T\n\nx\n\n{line}"))


def test_words_stay_where_they_were_in_their_line() -> None:
    (line,) = with_bold_headings((Line(1, "**Why Knees Ache**"),))
    assert line.text == "  Why Knees Ache  "

import pytest

from practice_site.importing.headings import could_be_heading, is_heading, is_question


@pytest.mark.parametrize(
    "text",
    [
        "Why Knees Ache",
        "What Is a Block and How Does It Work in Napa?",
        "how does it work?",
        "Quick insights",
        "KEY TAKEAWAYS",
        "Why It Matters:",
        "Candidates for Nerve Blocks:",
        "The Role of the Knee in a Long Walk",
        "Dr. Roe on Sore Knees",
        "5 Signs of a Sore Knee",
        "COVID-19 & You",
        "Conclusion",
    ],
)
def test_lines_written_like_headings(text: str) -> None:
    assert is_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "A nerve block is helpful in several ways:",
        "Typically, it shows as:",
        "The benefits of a block include:",
        "It ends here.",
        "Napa, CA 94558",
        "1 Example Street",
        "12 Vine Avenue, Suite 3",
        "(707) 555-0142",
        "+1-707-555-0142",
        "Call 707-555-0142",
        "mail@example.org",
        "www.example.org/knees",
        '"It Was a Good Day"',
        "“It Was a Good Day”",
        "Tired of Pain? Call Us",
        "it starts small",
        "A line in plain words without a period",
        "",
        "Very " * 40,
    ],
)
def test_false_friends_are_no_headings(text: str) -> None:
    assert not is_heading(text)


def test_questions_under_the_faq_may_hold_two_sentences() -> None:
    assert is_question("I had surgery. May I still drive?")
    assert not is_question("“May I drive?”")
    assert not is_question("You may drive.")


def test_short_lines_without_a_period_are_pointed_out() -> None:
    assert could_be_heading("Your knee and you")
    assert not could_be_heading("Your knee and you.")
    assert not could_be_heading("Napa, CA 94558")

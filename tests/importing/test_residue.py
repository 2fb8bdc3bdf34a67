import pytest

from practice_site.importing.lines import Line, Why, clean_lines
from practice_site.importing.residue import take_residue


def taken(*texts: str) -> tuple[list[str], list[tuple[int, str, Why]]]:
    lines, removed = take_residue(clean_lines(texts))
    return [line.content for line in lines], [(r.line, r.text, r.why) for r in removed]


@pytest.mark.parametrize("glue", ["", " "])
def test_the_skip_link_is_cut_off_the_title(glue: str) -> None:
    kept, removed = taken("", f"Skip to content{glue}Why Knees Ache")
    assert kept == ["", "Why Knees Ache"]
    assert removed == [(2, "Skip to content", Why.BUTTON)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Skip to content", Why.BUTTON),
        ("Next Next", Why.BUTTON),
        ("  Previous", Why.BUTTON),
        ("Share this post", Why.BUTTON),
        ("4 min read", Why.READING_TIME),
        ("Reading time: 4 minutes", Why.READING_TIME),
        ("Home > Blog > Knees", Why.BREADCRUMB),
    ],
)
def test_what_pages_leave_behind_is_dropped(text: str, why: Why) -> None:
    kept, removed = taken("Title", "", text, "", "A sentence follows here.")
    assert kept == ["Title", "", "", "", "A sentence follows here."]
    assert removed == [(3, text.strip(), why)]


@pytest.mark.parametrize(
    "text",
    [
        "Next Steps",
        "Back",
        "15 minutes",
        "Skip to content is a link that helps people.",
        "Share what hurts with your physician.",
        "Home exercises > rest",
    ],
)
def test_text_that_only_looks_like_residue_stays(text: str) -> None:
    kept, removed = taken("Title", "", text, "", "A sentence follows here.")
    assert kept[2] == text
    assert removed == []


def test_titles_of_neighbouring_articles_at_the_end_go_with_their_buttons() -> None:
    kept, removed = taken(
        "Last words.", "", "Previous", "Previous", "", "Calm Hips", "", "Next", "", "Stiff Backs?"
    )
    assert kept == ["Last words.", *[""] * 9]
    assert [(line, why) for line, _, why in removed if why is Why.NEIGHBOUR] == [
        (6, Why.NEIGHBOUR),
        (10, Why.NEIGHBOUR),
    ]


def test_text_after_a_button_in_the_middle_stays() -> None:
    kept, _ = taken("Next", "", "About Knees", "", "Knees bend. They also lock.")
    assert kept == ["", "", "About Knees", "", "Knees bend. They also lock."]


def test_lines_keep_their_numbers() -> None:
    lines, _ = take_residue((Line(7, "Next"), Line(8, "Text.")))
    assert [line.number for line in lines] == [7, 8]


def said(*texts: str) -> list[tuple[str, Why]]:
    lines = clean_lines(("Why Knees Ache", "They bend.", *texts))
    _, removed = take_residue(lines, markdown=True)
    return [(piece.text, piece.why) for piece in removed]


def test_what_a_chat_program_says_around_a_text_goes() -> None:
    before = "Certainly! Here is a draft about knees:"
    after = "Let me know if you'd like me to adjust the tone!"
    _, removed = take_residue(
        clean_lines((before, "Why Knees Ache", "They bend.", "A lot.", after))
    )
    assert [(piece.text, piece.why) for piece in removed] == [(before, Why.CHAT), (after, Why.CHAT)]
    assert said("Let me know if you would like to come and talk about your knees.", "x", "y") == []


def test_notes_for_search_engines_go_from_the_ends_of_a_text() -> None:
    note = "**Meta Description:** What a knee is."
    assert said(note, "x", "y") == [(note, Why.SEARCH)]
    assert said("Keywords matter: say what hurts.", "x", "y") == []
    assert said(*["They bend."] * 12, note, *["They bend."] * 12) == []


def test_a_copyright_line_goes_from_the_end_only() -> None:
    line = "© 2026 Sample Clinic. All rights reserved."
    assert said("x", "y", line) == [(line, Why.COPYRIGHT)]
    assert said(line, *["They bend."] * 4) == []


def test_lines_drawn_in_markdown_go_and_those_that_make_headings_stay() -> None:
    assert said("", "---", "", "Knees", "---", "x") == [("---", Why.RULE)]
    assert said("", "```", "", "---", "```") == []

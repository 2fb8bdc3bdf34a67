from importing.drafts import outline_of
from practice_site.importing.parts import Subheading

TEXT = "Knees bend, and they ache. So it goes."


def headings(text: str) -> list[str]:
    return [section.heading for section in outline_of(f"Why Knees Ache\n\n{text}").sections]


def test_a_lead_in_is_no_heading() -> None:
    assert headings(
        f"Benefits of Rest\n\nRest is Good in Two Ways:\n\n• Calm\n• Sleep\n\n{TEXT}"
    ) == ["Benefits of Rest"]


def test_a_known_heading_glued_to_its_text_is_cut_off() -> None:
    outline = outline_of(f"Why Knees Ache\n\nQuick Insights\n{TEXT * 2}")
    (section,) = outline.sections
    assert (section.heading, section.line, section.parts[0].line) == ("Quick Insights", 3, 4)


def test_wrapped_prose_is_not_cut() -> None:
    assert headings("Knees Bend and Ache\nmany times in the life of a person who walks.") == []


def test_numbered_titles_over_paragraphs_become_lower_headings() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nHow It Works\n\n1. Rest\n\n{TEXT}\n\n2. Walk\n\n{TEXT}"
    )
    (section,) = outline.sections
    assert [part.text for part in section.parts if isinstance(part, Subheading)] == [
        "1. Rest",
        "2. Walk",
    ]


def test_a_question_that_calls_to_act_ends_the_faq() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nFAQs\n\nDoes it hurt?\n\n{TEXT}\n\nReady to Walk Again?\n\nCall us."
    )
    faq, after = outline.sections
    assert [pair.question for pair in faq.pairs] == ["Does it hurt?"]
    assert after.heading == "Ready to Walk Again?"


def test_the_faq_keeps_what_stands_before_its_first_question_and_other_headings_end_it() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nKnee FAQs\n\n{TEXT}\n\nI had surgery. May I walk?\n\n{TEXT}\n\n"
        f"About the Author\n\n{TEXT}"
    )
    faq, after = outline.sections
    assert (len(faq.parts), len(faq.pairs), after.heading) == (1, 1, "About the Author")


def test_a_question_without_an_answer_is_pointed_out() -> None:
    outline = outline_of(f"Why Knees Ache\n\nFAQs\n\nDoes it hurt?\n\nWhen may I walk?\n\n{TEXT}")
    (faq,) = outline.sections
    assert [len(pair.answer) for pair in faq.pairs] == [0, 1]
    assert [(remark.line, remark.remedy) for remark in outline.unplaced] == [(5, "Write one.")]


def test_in_markdown_only_its_own_marks_make_headings() -> None:
    outline = outline_of(
        "# Why Knees Ache\n\n## How They Bend\n\nLike a Hinge\n\n### More\n\nText.\n\n## FAQ\n\n"
        "### Does it hurt?\n\nNo.",
        markdown=True,
    )
    first, faq = outline.sections
    assert outline.title == "Why Knees Ache"
    assert [part.text for part in first.parts] == ["Like a Hinge", "More", "Text."]
    assert [pair.question for pair in faq.pairs] == ["Does it hurt?"]


def test_markdown_may_begin_its_headings_at_any_level_and_have_bold_questions() -> None:
    outline = outline_of(
        "# Why Knees Ache\n\n### How They Bend\n\nText.\n\n#### Why\n\nText.\n\n### FAQ\n\n"
        "**Does it hurt?**\n\nNo.",
        markdown=True,
    )
    first, faq = outline.sections
    assert [part.level for part in first.parts if isinstance(part, Subheading)] == [3]
    assert [pair.question for pair in faq.pairs] == ["Does it hurt?"]

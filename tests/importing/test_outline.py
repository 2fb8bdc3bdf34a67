from importing.drafts import outline_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.blocks import Listing
from practice_site.importing.lines import Why
from practice_site.model.markdown import Role


def test_every_part_of_a_physicians_article() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE)
    assert outline.title == "How a Nerve Block Quiets a Sore Joint"
    assert outline.subtitle == "Could a Nerve Block Help Your Knee?"
    assert [(section.line, section.role) for section in outline.sections] == [
        (8, Role.QUICK_INSIGHTS),
        (12, Role.KEY_TAKEAWAYS),
        (17, Role.WHY_IT_MATTERS),
        (21, Role.INTRODUCTION),
        (25, Role.WHAT_IS),
        (32, Role.RECOVERY),
        (36, Role.SERVING_AREA),
        (42, Role.TESTIMONIAL),
        (54, Role.CONCLUSION),
        (60, Role.FAQ),
    ]
    assert [pair.question for pair in outline.sections[-1].pairs] == [
        "How long does it last?",
        "Does it hurt?",
    ]
    assert outline.unplaced == ()
    assert [(piece.line, piece.why) for piece in outline.removed] == [
        (1, Why.BUTTON),
        (5, Why.BYLINE),
        (6, Why.BYLINE),
        (46, Why.QUOTATION_MARKS),
        (46, Why.QUOTATION_MARKS),
        (58, Why.DISCLAIMER),
        (70, Why.BUTTON),
        (71, Why.BUTTON),
        (73, Why.NEIGHBOUR),
    ]


def test_every_part_of_an_explainer() -> None:
    outline = outline_of(EXPLAINER)
    assert outline.title == "Why Shoulders Go Stiff"
    assert len(outline.lead) == 1
    assert [section.role for section in outline.sections] == [
        Role.WHAT_IS,
        Role.BENEFITS,
        Role.CALL_TO_ACTION,
    ]
    labels = outline.sections[1].parts[1]
    assert isinstance(labels, Listing)
    assert [item.label for item in labels.items] == ["Better Reach", "Less Pain"]
    assert [piece.why for piece in outline.removed] == [Why.BREADCRUMB, Why.READING_TIME]


def test_takeaways_that_lost_their_bullets_become_a_list() -> None:
    outline = outline_of(
        "Why Knees Ache\n\nKey Takeaways\n\nRest helps.\n\nSo does a walk.\nSleep."
    )
    (section,) = outline.sections
    (listing,) = section.parts
    assert isinstance(listing, Listing)
    assert [(item.text, item.line) for item in listing.items] == [
        ("Rest helps.", 5),
        ("So does a walk.", 7),
        ("Sleep.", 8),
    ]
    assert [remark.line for remark in outline.changed] == [5]


def test_headings_without_text_and_lines_that_may_be_headings_are_pointed_out() -> None:
    outline = outline_of(
        "Why Knees Ache\n\nKnees bend. They ache.\n\nYour knee and you\n\nThey ache on.\n\n"
        "What Is Rest?\n\nConclusion\n\nRest."
    )
    assert [remark.line for remark in outline.unplaced] == [5, 9]
    assert [section.heading for section in outline.sections] == ["What Is Rest?", "Conclusion"]


def test_an_empty_page_around_buttons_is_nothing() -> None:
    outline = outline_of("Skip to content\n\nNext")
    assert (outline.title, outline.lead, outline.sections) == ("", (), ())

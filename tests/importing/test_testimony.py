import pytest

from importing.drafts import outline_of
from practice_site.importing.blocks import Paragraph
from practice_site.importing.lines import Why
from practice_site.importing.parts import Outline, Testimony

BEFORE = "Here is what somebody wrote. It moved us."
AFTER = "We are glad to read that. It is why we work."
QUOTE = "I could of danced & sung all the way home."
DISCLAIMER = "Individual results may vary."


def story(*blocks: str) -> Outline:
    text = "\n\n".join(("Why Knees Ache", "A Patient's Perspective", *blocks))
    return outline_of(text)


def parts(outline: Outline) -> list[object]:
    (section,) = outline.sections
    return [p if isinstance(p, Testimony) else p.text for p in section.parts]


@pytest.mark.parametrize(("left", "right"), [('"', '"'), ("“", "”")])
def test_a_quote_is_kept_verbatim_between_the_words_before_and_after(left: str, right: str) -> None:
    outline = story(BEFORE, f"{left}{QUOTE}{right}", "Hope", DISCLAIMER, AFTER)
    assert parts(outline) == [BEFORE, Testimony((QUOTE,), "Hope", DISCLAIMER, 7), AFTER]
    marks = [(r.line, r.text) for r in outline.removed if r.why is Why.QUOTATION_MARKS]
    assert marks == [(7, left), (7, right)]


@pytest.mark.parametrize(
    ("blocks", "attribution"),
    [
        ((f'"{QUOTE}"', "— Hope M."), "Hope M."),
        ((f'"{QUOTE}"', "- Hope, Napa"), "Hope, Napa"),
        ((f'"{QUOTE}"\nHope M.',), "Hope M."),
        ((f'"{QUOTE}"\n—Hope',), "Hope"),
        ((f'"{QUOTE}" – Hope, teacher in Napa',), "Hope, teacher in Napa"),
        ((f'"{QUOTE}"', DISCLAIMER, "Hope"), "Hope"),
    ],
)
def test_where_an_attribution_may_stand(blocks: tuple[str, ...], attribution: str) -> None:
    outline = story(BEFORE, *blocks, AFTER)
    (testimony,) = outline.testimonies
    assert (testimony.quote, testimony.attribution) == ((QUOTE,), attribution)
    assert parts(outline)[-1] == AFTER


def test_a_quote_may_have_several_paragraphs_and_a_section_several_quotes() -> None:
    outline = story(
        f'"{QUOTE}', '"I never thought I would."', "Hope", '"It was a good day for me."', "Joan"
    )
    assert [(t.quote, t.attribution) for t in outline.testimonies] == [
        ((QUOTE, "I never thought I would."), "Hope"),
        (("It was a good day for me.",), "Joan"),
    ]
    assert outline.testimonies[0].text == f"{QUOTE}\n\nI never thought I would."


@pytest.mark.parametrize(
    "text",
    [
        '"It hurts," she told us after a week, "but it gets better."',
        "“It hurts,” she told us after a week, “but it gets better.”",
        '"Never a better day',
        '"Thank you"',
    ],
)
def test_what_is_not_one_whole_quote_stays_text_and_is_pointed_out(text: str) -> None:
    outline = story(BEFORE, text, AFTER)
    assert outline.testimonies == ()
    assert parts(outline) == [BEFORE, text, AFTER]
    assert {remark.line for remark in outline.unplaced} == {3, 7}


def test_quotation_marks_inside_a_quote_stay() -> None:
    outline = story('"He said "walk" and I walked that very day."', "Hope")
    assert outline.testimonies[0].quote == ('He said "walk" and I walked that very day.',)


def test_a_sentence_after_a_quote_is_no_attribution() -> None:
    outline = story(f'"{QUOTE}"', "Hope is her name.", AFTER)
    assert outline.testimonies[0].attribution == ""
    assert parts(outline)[1:] == ["Hope is her name.", AFTER]


def test_a_heading_after_a_quote_is_no_attribution() -> None:
    outline = story(f'"{QUOTE}"', "Conclusion", AFTER)
    assert [section.heading for section in outline.sections] == [
        "A Patient's Perspective",
        "Conclusion",
    ]


def test_quotes_elsewhere_stay_in_the_text_and_are_pointed_out() -> None:
    outline = outline_of(f'Why Knees Ache\n\nHow a Knee Works\n\n"{QUOTE}"\n\nHope\n\n{AFTER}')
    assert outline.testimonies == ()
    (section,) = outline.sections
    assert all(isinstance(part, Paragraph) for part in section.parts)
    assert [remark.line for remark in outline.unplaced] == [5]

import pytest
from msgspec.structs import replace

from pages.records import (
    article,
    body,
    office,
    page,
    paragraph,
    patient_quote,
    physician,
    practice,
    question,
    section,
    service,
    town,
)
from practice_site.checks.example import SUMMARY
from practice_site.checks.run import judge_text
from practice_site.checks.texts import text_of
from practice_site.model.markdown import Body, Role
from practice_site.model.record import Record

SPAN = town().positions.whole
TEXT = body(section("Why", paragraph("Because.")))


@pytest.mark.parametrize(
    "record",
    [
        article(body=TEXT),
        service(body=TEXT),
        page("about", body=TEXT),
        physician(body=TEXT),
    ],
)
def test_a_text_has_its_own_words(record: Record) -> None:
    text = text_of(record, {record.path: "source"})
    assert text.body is TEXT
    assert text.record is record
    assert text.sources[record.path] == "source"


def test_a_place_has_what_it_says_about_itself_and_its_questions() -> None:
    about = (paragraph("By the river."),)
    asked = (question("Where?", paragraph("There.")),)
    assert text_of(office(about=about), {}).body == Body(SPAN, lead=about)
    (questions,) = text_of(town(about=about, faq=asked), {}).body.sections
    assert (questions.role, questions.faq, questions.span) == (Role.FAQ, asked, SPAN)
    assert text_of(town(about=about), {}).body.sections == ()


@pytest.mark.parametrize("record", [practice(), patient_quote()])
def test_a_record_without_a_text_has_no_words(record: Record) -> None:
    text = text_of(record, {}).body
    assert (text.lead, text.sections, text.footnotes) == ((), (), ())


def test_a_patients_quote_is_not_read_for_claims() -> None:
    promise = patient_quote(quote="A 100% guaranteed cure.")
    assert text_of(promise, {}).passages == ()
    assert judge_text(text_of(promise, {})) == ()
    claims = page("about", title="A 100% guaranteed cure.", summary=SUMMARY)
    assert {found.rule for found in judge_text(text_of(claims, {}))} == {"PS801"}


def test_an_article_whose_text_was_let_go_is_a_mistake_of_the_program() -> None:
    light = replace(article(body=TEXT), body=None)
    with pytest.raises(ValueError, match=r"content/articles/a\.md"):
        text_of(light, {})

from inspecting.pages import inspected
from practice_site.model.facts import FaqFact


def test_questions_without_an_answer_keep_their_place() -> None:
    facts = inspected(
        '<div data-part="faq-item"><h3 data-part="question"> One? </h3></div>'
        '<div data-part="faq-item"><h3 data-part="question">Two?</h3>'
        '<div data-part="answer"><ul><li>a</li>\n<li>b</li></ul></div></div>'
    )
    assert facts.faq == (FaqFact("One?", ""), FaqFact("Two?", "a\nb"))


def test_marks_outside_of_an_item_are_no_question() -> None:
    assert inspected('<h3 data-part="question">Why?</h3><p data-part="answer">So.</p>').faq == ()

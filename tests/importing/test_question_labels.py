from importing.drafts import accounting_of, draft_of
from practice_site.importing.lines import Why
from practice_site.model.site import Site

FAQ = "Why Knees Ache\n\nThey bend.\n\nFAQs\n\n"


def test_labels_of_questions_and_answers_are_dropped_by_name(site: Site) -> None:
    draft = draft_of(f"{FAQ}Q: Does it hurt?\n\nA: A little.\n\nQ2. Is it long?\n\nNo.\n", site)
    (faq,) = draft.outline.sections
    assert [(pair.question, [part.text for part in pair.answer]) for pair in faq.pairs] == [
        ("Does it hurt?", ["A little."]),
        ("Is it long?", ["No."]),
    ]
    dropped = [(piece.line, piece.text) for piece in draft.outline.removed]
    assert dropped == [(7, "Q:"), (9, "A:"), (11, "Q2.")]
    assert {piece.why for piece in draft.outline.removed} == {Why.LABEL}
    accounting = accounting_of(draft)
    assert (accounting.lost, accounting.set_aside) == ((), 3)


def test_bold_labels_in_markdown_are_dropped_as_well(site: Site) -> None:
    text = "# Why Knees Ache\n\nThey bend.\n\n## FAQs\n\n**Q: Does it hurt?**\n\n**A:** A little.\n"
    draft = draft_of(text, site, markdown=True)
    assert draft.body.endswith("### Does it hurt?\n\nA little.\n")
    assert accounting_of(draft).lost == ()


def test_an_answer_that_begins_with_a_letter_keeps_it(site: Site) -> None:
    draft = draft_of(f"{FAQ}Which vitamin?\n\nA. Some say D.\n", site)
    assert "A. Some say D." in draft.body and draft.outline.removed == ()

from importing.drafts import outline_of

DISCLAIMER = "This page is for informational and educational purposes, and is not medical advice."
TEXT = "Knees bend, and they ache. So it goes."


def test_the_disclaimer_is_taken_out_wherever_it_stands() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nConclusion\n\n{TEXT}\n\n{DISCLAIMER}\n\nFAQs\n\n{TEXT}"
    )
    assert [(d.text, d.line) for d in outline.disclaimers] == [(DISCLAIMER, 7)]
    assert [len(section.parts) for section in outline.sections] == [1, 1]


def test_its_heading_goes_with_it_unless_more_stands_there() -> None:
    alone = outline_of(f"Why Knees Ache\n\n{TEXT}\n\nMedical Disclaimer\n\n{DISCLAIMER}")
    assert alone.sections == ()
    assert [piece.line for piece in alone.removed] == [5, 7]
    shared = outline_of(f"Why Knees Ache\n\n{TEXT}\n\nDisclaimer\n\n{DISCLAIMER}\n\n{TEXT}")
    assert [section.heading for section in shared.sections] == ["Disclaimer"]


def test_education_is_no_disclaimer() -> None:
    text = "Patients learn a lot for educational purposes in our classes."
    assert outline_of(f"Why Knees Ache\n\n{TEXT}\n\n{text}").disclaimers == ()

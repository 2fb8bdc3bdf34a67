import pytest

from practice_site.reading.open_questions import open_questions, question_problems


def found(text: str, path: str = "content/articles/x.md") -> list[tuple[int, int, str, str]]:
    return [(q.span.line, q.span.column, q.who, q.words) for q in open_questions(text, path)]


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("??? Who is it for?", 1, "Who is it for?"),
        ("- ??? The first", 3, "The first"),
        ("12. ??? The last", 5, "The last"),
        ("## ??? A heading", 4, "A heading"),
        ("> ??? A quote", 3, "A quote"),
        ("summary: ??? What is it?", 10, "What is it?"),
        ('  title: "??? What is it?"', 11, "What is it?"),
        ("  # ??? How many?", 5, "How many?"),
        ("  - name: '??? Who?'", 12, "Who?"),
        ("???What?", 1, "What?"),
    ],
)
def test_a_question_begins_where_its_answer_belongs(line: str, column: int, words: str) -> None:
    assert found(f"one\n{line}\nthree") == [(2, column, "", words)]
    assert found(f"one\r\n{line}\r\nthree", "content/practice.yaml") == [(2, column, "", words)]


@pytest.mark.parametrize(
    ("line", "who", "words"),
    [
        ("??? Owner: Who runs it?", "Owner", "Who runs it?"),
        ("??? physician: Which ones?", "Physician", "Which ones?"),
        ("??? Counsel: Is it so?", "Counsel", "Is it so?"),
        ("??? Site: Which server?", "Site", "Which server?"),
        ("??? Somebody: Who?", "", "Somebody: Who?"),
    ],
)
def test_it_says_who_is_asked(line: str, who: str, words: str) -> None:
    assert found(line) == [(1, 1, who, words)]


@pytest.mark.parametrize("line", ["Really???", "????", "A ???? b", "Is it? ?? ?", "x???y"])
def test_other_question_marks_are_none(line: str) -> None:
    assert found(line) == []
    assert found(line, "content/practice.yaml") == []


def test_within_a_sentence_it_is_one_in_a_text_and_none_in_a_record() -> None:
    line = "It takes ??? minutes."
    assert found(line) == [(1, 10, "", "minutes.")]
    record = "content/testimonials/t-1.yaml"
    assert found(f"quote: |\n  {line}", record) == []


def test_a_patient_may_begin_a_line_with_question_marks() -> None:
    text = "quote: |\n  ??? That is what I said.\n  - ??? And that.\n# ??? Who?\n"
    assert found(text, "content/testimonials/t-1.yaml") == [(4, 3, "", "Who?")]
    about = "towns:\n  - about: |\n      ??? What matters there?\n"
    assert found(about, "locations.yaml") == [(3, 7, "", "What matters there?")]


def test_it_is_reported_at_its_line_with_what_to_do() -> None:
    (problem,) = question_problems("a\nb ???\n", "content/pages/x.md")
    assert (problem.kind, problem.span.line, problem.span.column) == ("open-question", 2, 3)
    assert problem.message == "Something is still to be written here."
    assert problem.remedy.startswith("Write the answer in the place of the question")
    (problem,) = question_problems("??? Owner: Who?", "content/pages/x.md")
    assert problem.message == 'Still to be answered: "Owner: Who?".'
    assert problem.span.end_column == len("??? Owner: Who?") + 1

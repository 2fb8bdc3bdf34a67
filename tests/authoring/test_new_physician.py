import pytest

from practice_site.authoring.draft_text import problems_of
from practice_site.authoring.new_files import NewFile
from practice_site.authoring.new_physician import (
    BIOGRAPHY,
    Answers,
    name_problem,
    physician_file,
    split_name,
)

JANE = Answers(
    name="Jane Q. O'Roe",
    given_name="Jane",
    family_name="O'Roe",
    degree="D.O.",
    state="CA",
    board="Osteopathic Medical Board of California",
)


def test_the_file_says_what_was_answered_and_asks_for_boards_and_biography() -> None:
    assert physician_file(JANE) == NewFile(
        "content/physicians/jane-q-o-roe.md",
        "---\nname: Jane Q. O'Roe\ngiven_name: Jane\nfamily_name: O'Roe\ndegree: D.O.\n"
        "# ??? Physician: Which boards certify you, by their full names? Write: certifications: "
        "[{specialty: …, board: American Board of …}]\n"
        "licences:\n  - state: CA\n    board: Osteopathic Medical Board of California\n---\n"
        f"??? Physician: {BIOGRAPHY}\n",
    )
    assert problems_of("physician", physician_file(JANE)) == ()


def test_what_the_reader_would_object_to_is_found() -> None:
    wrong = Answers(
        name="Jane Roe", given_name="Jane", family_name="Roe", degree="D.O.", state="XX"
    )
    kinds = [problem.kind for problem in problems_of("physician", physician_file(wrong))]
    assert kinds == ["invalid-value", "missing-key"] or kinds == ["missing-key", "invalid-value"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Jane Roe", ("Jane", "Roe")),
        ("Jane Q. Roe", ("Jane", "Roe")),
        ("Jane Q R. Roe", ("Jane", "Roe")),
        ("Maria Santos Lopez", ("", "")),
        ("Ludwig van Bergen", ("", "")),
        ("Roe", ("", "")),
    ],
)
def test_names_are_only_split_where_that_is_sure(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize("name", ["Jane Roe, D.O.", "Dr. Jane Roe", "Roe"])
def test_a_name_with_more_or_less_than_the_name_is_refused(name: str) -> None:
    assert name_problem(name)
    assert not name_problem("Drew Prof")

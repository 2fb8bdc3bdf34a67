import pytest

from checks.mentions.said import mentions
from practice_site.model.mention import MentionKind

DEGREES = [
    ("Dr. Jane Roe, MD, sees you.", ("Jane Roe", "M.D.")),
    ("Words by Jane Q. Roe, M.D., Ph.D.", ("Jane Q. Roe", "M.D.")),
    ("Jane Roe M.D. wrote it.", ("Jane Roe", "M.D.")),
    ("Roe, D. O.", ("Roe", "D.O.")),
    ("Dr. Roe is a D.O.", ("Roe", "D.O.")),
    ("Jane van der Berg, MBA, DO", ("Jane van der Berg", "D.O.")),
    ("Kim Poe and Jane Roe (MD)", ("Jane Roe", "M.D.")),
]
NO_DEGREES = [
    "We DO not, and Jane Roe does.",
    "Jane Roe is not an MD.",
    "An MD or a DO may help.",
    "Our office is in Bethesda, MD 20814.",
    "> Jane Roe, MD, is kind.",
]
BOARDS = [
    (
        "Dr. Roe is board certified by the American Board of Family Medicine in Napa.",
        ["American Board of Family Medicine"],
    ),
    (
        "She is a diplomate of the American Board of Anesthesiology and the American Osteopathic "
        "Board of Physical Medicine & Rehabilitation.",
        [
            "American Board of Anesthesiology",
            "American Osteopathic Board of Physical Medicine & Rehabilitation",
        ],
    ),
    ("The American Board of Surgery certified Dr. Roe.", ["American Board of Surgery"]),
]
NO_BOARDS = [
    "Ask whether they are certified by the American Board of Surgery.",
    "Dr. Roe is not certified by the American Board of Surgery.",
    "Is Dr. Roe certified by the American Board of Surgery?",
    "The American Board of Surgery keeps a list.",
    "> Certified by the American Board of Surgery!",
]


def found(text: str, kind: MentionKind) -> list[tuple[str, ...]]:
    return [mention.about for mention in mentions(text) if mention.kind is kind]


@pytest.mark.parametrize(("text", "about"), DEGREES)
def test_a_name_with_a_degree_behind_it(text: str, about: tuple[str, str]) -> None:
    assert found(text, MentionKind.DEGREE) == [about]


@pytest.mark.parametrize("text", NO_DEGREES)
def test_letters_that_are_no_degree_of_anybody(text: str) -> None:
    assert found(text, MentionKind.DEGREE) == []


@pytest.mark.parametrize(("text", "boards"), BOARDS)
def test_boards_that_certified_somebody(text: str, boards: list[str]) -> None:
    assert found(text, MentionKind.BOARD) == [(board,) for board in boards]


@pytest.mark.parametrize("text", NO_BOARDS)
def test_boards_that_certified_nobody(text: str) -> None:
    assert found(text, MentionKind.BOARD) == []

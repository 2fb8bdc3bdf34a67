import pytest

from practice_site.importing.lost_links import LostLink, lost_links
from practice_site.importing.passages import Passage


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "Learn more about my work as Dr. Jane Roe, DO—a physician.",
            "Learn more about my work as Dr. Jane Roe",
        ),
        (
            "I also offer gentle knee pain procedures tailored to tired legs of walkers.",
            "gentle knee pain procedures tailored to tired legs",
        ),
        (
            "We offer a variety of sore knee treatment options for you.",
            "sore knee treatment options",
        ),
        ("Please schedule your consultation today.", "schedule your consultation"),
        ("Contact us for more.", "Contact us"),
        ("To walk again, click here.", "click here"),
    ],
)
def test_phrases_that_look_like_links(text: str, phrase: str) -> None:
    assert lost_links([Passage(text, 4)]) == (LostLink(phrase, 4),)


@pytest.mark.parametrize(
    "text",
    [
        "Knees offer support.",
        "You learn more each day, and offer help.",
        "The visit is on schedule.",
    ],
)
def test_ordinary_words_are_no_links(text: str) -> None:
    assert lost_links([Passage(text, 4)]) == ()


def test_headings_are_no_links() -> None:
    assert lost_links([Passage("Schedule a Consultation", 4, heading=True)]) == ()

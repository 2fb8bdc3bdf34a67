import pytest

from practice_site.importing.parts import Testimony
from practice_site.importing.plain_words import plain, plain_testimony


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        (r"a\*b **bold** [link](/x/)", "a*b bold link"),
        ("1. not a list", "1. not a list"),
        ("# nor a heading", "# nor a heading"),
        ("Said.[^2]", "Said."),
        ("![A door](images/door.png)", ""),
        ("", ""),
    ],
)
def test_front_matter_has_the_words_alone(markdown: str, words: str) -> None:
    assert plain(markdown) == words


def test_a_record_has_no_markdown() -> None:
    testimony = Testimony((r"I \*danced\*.", "*Home*."), "**Hope**", r"Results \_vary\_.", 3)
    assert plain_testimony(testimony) == Testimony(
        ("I *danced*.", "Home."), "Hope", "Results _vary_.", 3
    )

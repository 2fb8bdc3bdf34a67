import pytest

from practice_site.gazetteer.places_file import states
from practice_site.gazetteer.state_names import STATES, state_code


def test_every_state_has_places() -> None:
    assert len(STATES) == 51
    assert set(STATES.values()) <= set(states())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("CA", "CA"),
        (" ca ", "CA"),
        ("California", "CA"),
        ("new  york", "NY"),
        ("Cal", "CAL"),
        ("", ""),
    ],
)
def test_a_state_however_it_is_written(written: str, code: str) -> None:
    assert state_code(written) == code

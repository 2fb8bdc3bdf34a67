import pytest

from practice_site.external.replies import Reply, answer_to, wait_for
from practice_site.model.answer import FINE, Answer, AnswerKind


@pytest.mark.parametrize("status", range(100, 1000))
def test_every_status_means_something(status: int) -> None:
    found = answer_to(status, "/there")
    if isinstance(found, Reply):
        assert found.leads_to == "/there"
        assert found.for_good == (status in (301, 308))
    else:
        assert isinstance(found, Answer)
        assert (found == FINE) == (200 <= status < 300 or status == 304)
        assert found.kind is not AnswerKind.MOVED


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("", 0), ("7", 7), ("-7", 0), ("soon", 0), ("Fri, 31 Dec 1999 23:59:59 GMT", 0), ("²", 0)],
)
def test_how_long_to_wait(header: str, seconds: float) -> None:
    assert wait_for(header) == seconds

from pathlib import Path

import pytest

from practice_site.external.kept_answers import KeptAnswers
from practice_site.model.answer import FINE, Answer, AnswerKind

DAY = 24 * 60 * 60
MOVED = Answer(AnswerKind.MOVED, leads_to="https://example.org/there")
DEAD = Answer(AnswerKind.DEAD, "it is gone.")
SILENT = Answer(AnswerKind.SILENT, "nobody knows.", heard=False)
ANSWERS = {"https://a.test/": FINE, "https://b.test/": MOVED}
TROUBLED = {"https://c.test/": DEAD, "https://d.test/": SILENT}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "private" / "external.json"


def test_good_answers_count_for_some_days(file: Path) -> None:
    answers = ANSWERS | TROUBLED
    KeptAnswers(file, now=1000 * DAY).keep(answers, answers)
    assert KeptAnswers(file, now=1000 * DAY + 5).of_the_last(7) == ANSWERS
    assert KeptAnswers(file, now=1007 * DAY - 1).of_the_last(7) == ANSWERS
    assert KeptAnswers(file, now=1007 * DAY).of_the_last(7) == {}
    assert KeptAnswers(file, now=1000 * DAY).of_the_last(0) == {}


def test_answers_of_the_future_do_not_count(file: Path) -> None:
    KeptAnswers(file, now=1000 * DAY).keep(ANSWERS, ANSWERS)
    assert KeptAnswers(file, now=999 * DAY).of_the_last(7) == {}


def test_what_the_site_no_longer_wants_is_let_go(file: Path) -> None:
    KeptAnswers(file, now=DAY).keep(ANSWERS, ANSWERS)
    KeptAnswers(file, now=DAY).keep({}, {"https://b.test/": MOVED})
    assert set(KeptAnswers(file, now=DAY).of_the_last(7)) == {"https://b.test/"}


def test_what_goes_wrong_later_is_not_remembered_as_good(file: Path) -> None:
    KeptAnswers(file, now=DAY).keep(ANSWERS, ANSWERS)
    KeptAnswers(file, now=2 * DAY).keep({"https://a.test/": DEAD}, ANSWERS)
    assert set(KeptAnswers(file, now=2 * DAY).of_the_last(7)) == {"https://b.test/"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 2, "answers": {}}',
        b"[" * 100_000,
        b'{"version": 1, "answers": {"https://a.test/": [{"kind": "odd"}, 5]}}',
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_made_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    kept = KeptAnswers(file, now=DAY)
    assert kept.of_the_last(7) == {}
    kept.keep(ANSWERS, ANSWERS)
    assert KeptAnswers(file, now=DAY).of_the_last(7) == ANSWERS


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "private").write_text("a file", encoding="utf-8")
    KeptAnswers(tmp_path / "private" / "external.json").keep(ANSWERS, ANSWERS)

"""A review is put at the end of the record, and nothing that is there changes."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from practice_site.authoring.review_history import with_entry
from practice_site.authoring.reviewed_key import NotWritten
from practice_site.authoring.text_lines import TextLines
from practice_site.model.review import RecordedReview, ReviewHistory
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import outcome_of
from practice_site.words.review_code import code_of

PATH = "content/reviews/article-a.yaml"
NEW = RecordedReview(
    by="sam-example",
    date=dt.date(2026, 11, 20),
    code="7K3M-Q9TX-2B4R",
    reference="A mail: “yes”, #3",
    attested=True,
    recorded_by="Made Up <made-up@example.org>",
    recorded_at="2026-11-20T09:30:00-08:00",
    text="# Walking: how\n\n- 5 mg, 'x'\n\n| a | b\n\n[^1]: {x} # y",
)


def read(text: str) -> tuple[RecordedReview, ...]:
    outcome = outcome_of(SourceFile("review", PATH, Path(PATH)), TextLines.of(text).plain)
    assert outcome.problems == ()
    (history,) = outcome.records
    assert isinstance(history, ReviewHistory)
    return history.reviews


LINES = st.lists(
    st.text(st.sampled_from("ab é:#-'\"{}[]|>&*!%@,\\ü1🙂"), min_size=1, max_size=12).map(
        lambda text: " ".join(text.split()) or "x"
    ),
    min_size=1,
    max_size=6,
)


@given(LINES, st.sampled_from(["\n", "\n\n"]))
def test_any_text_comes_back_as_it_was(lines: list[str], between: str) -> None:
    new = replace(NEW, text=between.join(lines))
    first = with_entry(None, new, path=PATH)
    (found,) = read(first)
    assert found == new
    assert code_of(found.text) == code_of(new.text)
    second = with_entry(first, NEW, path=PATH)
    assert second.startswith(first)
    assert read(second) == (new, NEW)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.rstrip("\n"),
        lambda text: f"# mine\n\n{text}\n# the end",
        lambda text: text.replace("\n  ", "\n      "),
        lambda text: text.replace("reviews:", "reviews:  # all"),
    ],
)
def test_what_is_there_stays_byte_for_byte(change: Callable[[str], str]) -> None:
    text = change(with_entry(None, NEW, path=PATH))
    after = with_entry(text, replace(NEW, attested=False, reference="B"), path=PATH)
    assert after.startswith(text)
    assert read(after) == (NEW, replace(NEW, attested=False, reference="B"))
    assert ("\r\n" in after) == ("\r\n" in text)


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nreviews: []\n",
        "reviews:\n  - {by: a}\nformat: 1\n",
        "format: 1\nreviews: [{by: a}]\n",
        "format: [\n",
        "",
    ],
)
def test_a_record_that_is_no_list_to_its_end_is_left_alone(text: str) -> None:
    with pytest.raises(NotWritten):
        with_entry(text, NEW, path=PATH)

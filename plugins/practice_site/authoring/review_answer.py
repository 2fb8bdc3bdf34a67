"""A physician's answer to a request for review: whether it may be recorded, and the new files."""

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.review_history import with_entry
from practice_site.authoring.reviewed_key import NotWritten, with_review
from practice_site.authoring.text_lines import TextLines
from practice_site.model.article import Article, Service
from practice_site.model.physician import Physician
from practice_site.model.record import Record, Review
from practice_site.model.review import RecordedReview, ReviewHistory, history_of
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import outcome_of
from practice_site.words.review_code import code_of
from practice_site.words.reviewed_text import reviewed_text


class Refused(Exception):
    """The answer may not be recorded; the message says why and what to do."""


class Answer(Struct, frozen=True, kw_only=True):
    """What is to be recorded: who answered, when, to which code, where the answer is kept.

    `recorded_by` and `recorded_at` are who writes it down, and when.
    """

    by: Physician
    date: dt.date
    code: str
    reference: str
    recorded_by: str
    recorded_at: str


def words_of(text: Article | Service) -> str:
    """The words that a review of the text is about; its body must be at hand."""
    if text.body is None:
        raise ValueError(f"the text of {text.path} is not at hand")
    return reviewed_text(text, text.body)


def refuse_untrue(
    text: Article | Service,
    answer: Answer,
    histories: Iterable[ReviewHistory],
    *,
    today: dt.date,
    second_physician: bool,
) -> None:
    """Make sure that the answer can be true of the text as it is. Raises `Refused`."""
    by, code = answer.by, code_of(words_of(text))
    if answer.code != code:
        raise Refused(
            f"{answer.code} is not the code of {text.path} as it is now: the text has changed "
            "since the page for the physician was made, or the code is that of another text. "
            f"Make a new page for the physician with `practice review request {text.path}`."
        )
    if answer.date > today:
        raise Refused(f"The review of {answer.date} cannot have happened: today is {today}.")
    if by.joined and answer.date < by.joined:
        raise Refused(f"{by.name} joined the practice on {by.joined}, after {answer.date}.")
    if by.left and by.left < answer.date:
        raise Refused(f"{by.name} left the practice on {by.left}, before {answer.date}.")
    ends = [licence.expires for licence in by.licences]
    known = [end for end in ends if end is not None]
    if known and len(known) == len(ends) and max(known) < answer.date:
        raise Refused(
            f"The license of {by.name} ended on {max(known)}, before {answer.date}: "
            f"{by.path} says so."
        )
    if second_physician and is_own(text, by):
        raise Refused(
            f"{by.name} wrote {text.path}, and the practice asks for a second physician "
            "(practice.yaml: review.second_physician)."
        )
    last = _last(text, histories)
    if last and last.date > answer.date:
        raise Refused(f"A later review is recorded already: that of {last.date} by {last.by}.")


def is_own(text: Article | Service, physician: Physician) -> bool:
    """Whether the physician wrote the text."""
    return isinstance(text, Article) and text.author == physician.slug


def new_files(
    root: Path, text: Article | Service, answer: Answer, histories: Iterable[ReviewHistory]
) -> tuple[NewFile, ...]:
    """The record and the text's own file with the answer: the record first, for whoever is cut off.

    Both are read again before they are trusted. An answer that is recorded already is not
    recorded twice. Raises `Refused`.
    """
    new = RecordedReview(
        by=answer.by.slug,
        date=answer.date,
        code=answer.code,
        reference=answer.reference,
        attested=is_own(text, answer.by),
        recorded_by=answer.recorded_by,
        recorded_at=answer.recorded_at,
        text=words_of(text).rstrip(),
    )
    files = [] if _is_said(new, text, histories) else [_record(root, history_of(text), new)]
    there = _text(root, text.path)
    review = Review(new.by, new.date, new.code, new.reference)
    said = {key: str(value) for key, value in msgspec.structs.asdict(review).items()}
    try:
        written = with_review(there, said, path=text.path)
    except NotWritten as error:
        pairs = ", ".join(f"{key}: {value}" for key, value in said.items())
        raise Refused(
            f"{text.path} cannot be changed by a program. {error} Write the keys of its front "
            f"matter line by line, with this among them, and try again: reviewed: {{{pairs}}}"
        ) from error
    kind = "article" if isinstance(text, Article) else "service"
    words = words_of(text)
    file = _make_sure(
        root,
        NewFile(text.path, written),
        kind,
        lambda record: (
            isinstance(record, Article | Service)
            and record.reviewed == review
            and words_of(record) == words
        ),
    )
    return (*files, file) if written != there else tuple(files)


def _record(root: Path, slug: str, new: RecordedReview) -> NewFile:
    path = f"content/reviews/{slug}.yaml"
    there = _text(root, path) if (root / path).exists() else None
    try:
        file = NewFile(path, with_entry(there, new, path=path))
    except NotWritten as error:
        raise Refused(str(error)) from error
    return _make_sure(
        root,
        file,
        "review",
        lambda record: isinstance(record, ReviewHistory) and record.reviews[-1] == new,
    )


def _make_sure(root: Path, file: NewFile, kind: str, holds: Callable[[Record], bool]) -> NewFile:
    """Read a new file as the site will. Raises `Refused` where it does not say the answer."""
    source = SourceFile(kind, file.path, root / file.path)
    outcome = outcome_of(source, TextLines.of(file.text).plain)
    if not any(holds(record) for record in outcome.records):
        raise Refused(f"{file.path} has mistakes: `practice check {file.path}` says which.")
    return file


def _is_said(
    new: RecordedReview, text: Article | Service, histories: Iterable[ReviewHistory]
) -> bool:
    """Whether the last review that is recorded is this one, whoever wrote it down when."""
    last = _last(text, histories)
    return last is not None and new == replace(
        last, recorded_by=new.recorded_by, recorded_at=new.recorded_at
    )


def _last(text: Article | Service, histories: Iterable[ReviewHistory]) -> RecordedReview | None:
    history = next((each for each in histories if each.slug == history_of(text)), None)
    return history.reviews[-1] if history and history.reviews else None


def _text(root: Path, path: str) -> str:
    try:
        return (root / path).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{path} cannot be read.") from error

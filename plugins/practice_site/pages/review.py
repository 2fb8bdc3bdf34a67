"""Who reviewed a text, and when: shown as long as it is true."""

from collections.abc import Mapping

from practice_site.model.article import Article, Service
from practice_site.model.markdown import Body
from practice_site.model.plan import OutdatedReview
from practice_site.model.review import RecordedReview, ReviewHistory, history_of
from practice_site.model.surroundings import ClaimedReview
from practice_site.pages.directory import Directory
from practice_site.words.review_code import code_of
from practice_site.words.reviewed_text import reviewed_text
from practice_site.words.substance import substance_of


def claimed_review(record: Article | Service, directory: Directory) -> ClaimedReview | None:
    """What a record says of its review; None where that cannot be true, whatever its text is.

    A reviewer without a file has no name to show (MED-02), no review is of a day to come, and a
    code stands for an answer that was recorded. Rules report each.
    """
    review = record.reviewed
    reviewer = directory.persons.get(review.by) if review else None
    if review is None or reviewer is None:
        return None
    if review.date and review.date > directory.options.as_of:
        return None
    day = directory.calendar.day(review.date) if review.date else None
    if review.code:
        recorded = recorded_review(record, directory.reviews)
        return ClaimedReview(reviewer, day, text=recorded.text) if recorded else None
    if review.date and record.updated and record.updated > review.date:
        return ClaimedReview(reviewer, day, outdated=f"it was updated on {record.updated}")
    return ClaimedReview(reviewer, day)


def recorded_review(
    record: Article | Service, histories: Mapping[str, ReviewHistory]
) -> RecordedReview | None:
    """The recorded answer that a record's review names; None where there is none."""
    review, history = record.reviewed, histories.get(history_of(record))
    found = history.with_code(review.code) if review and history else None
    if not review or not found or (found.by, found.date) != (review.by, review.date):
        return None
    return found if code_of(found.text) == found.code else None


def outdated_review(
    claimed: ClaimedReview | None, record: Article | Service, body: Body
) -> OutdatedReview | None:
    """What has changed since the review, if that is of substance."""
    if claimed is None:
        return None
    what = claimed.outdated
    if claimed.text:
        substance = substance_of(claimed.text, reviewed_text(record, body), each_word=True)
        what = substance.what if substance else ""
    if not what:
        return None
    day = claimed.day.iso if claimed.day else ""
    return OutdatedReview(claimed.reviewer.display, day, what, record.at("reviewed"))

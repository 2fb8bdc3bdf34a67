"""Who reviewed a text, and when."""

from practice_site.model.record import Review
from practice_site.model.view_parts import Day, Person
from practice_site.pages.directory import Directory


def shown_review(review: Review | None, directory: Directory) -> tuple[Person | None, Day | None]:
    """The reviewer and the day; no date without a name (MED-02: the reviewer is visible)."""
    reviewer = directory.persons.get(review.by) if review else None
    if review is None or reviewer is None:
        return None, None
    return reviewer, directory.calendar.day(review.date) if review.date else None

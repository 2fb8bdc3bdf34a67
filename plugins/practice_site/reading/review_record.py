"""The reviews of a text from their file."""

from practice_site.model.review import RecordedReview, ReviewHistory
from practice_site.reading.records import RecordSource


def review_history(source: RecordSource) -> ReviewHistory:
    """Make the record of a text's reviews."""
    entries = source.data["reviews"]
    return ReviewHistory(**source.base, reviews=tuple(RecordedReview(**entry) for entry in entries))

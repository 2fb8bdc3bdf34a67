"""The reviews that a text has had: `content/reviews/<kind>-<slug>.yaml`."""

import datetime as dt

from msgspec import Struct

from practice_site.model.article import Article, Service
from practice_site.model.record import Record


class RecordedReview(Struct, frozen=True, kw_only=True):
    """One physician's answer to one state of a text.

    `text` is what was read (`words/reviewed_text.py`), `code` the code of it. `attested` says
    that the reviewer wrote the text. `recorded_by` and `recorded_at` are who wrote the answer
    down, and when.
    """

    by: str
    date: dt.date
    code: str
    recorded_by: str
    recorded_at: str
    text: str
    reference: str = ""
    attested: bool = False


class ReviewHistory(Record, frozen=True, kw_only=True):
    """All reviews of one text, the newest last; its slug names the text (`history_of`)."""

    reviews: tuple[RecordedReview, ...]

    def with_code(self, code: str) -> RecordedReview | None:
        """The last review that was recorded with a code."""
        return next((each for each in reversed(self.reviews) if each.code == code), None)


def history_of(text: Article | Service) -> str:
    """The slug of the record that holds a text's reviews."""
    kind = "article" if isinstance(text, Article) else "service"
    return f"{kind}-{text.slug}"

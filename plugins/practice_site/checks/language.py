"""The language of a record, for rules that know one language alone."""

from practice_site.model.record import Record


def is_english(record: Record) -> bool:
    """Whether a record is not said to be in another language: a practice writes in English."""
    lang: str = getattr(record, "lang", "")
    return not lang or lang.partition("-")[0].lower() == "en"

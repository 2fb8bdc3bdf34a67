"""How many texts of a site share a key phrase."""

from practice_site.model.record import Record
from practice_site.model.site import Site


def same_keyphrase(record: Record, site: Site) -> int:
    """How many other articles have an article's key phrase, whatever its case and spaces."""
    phrase = _folded(getattr(record, "keyphrase", ""))
    if not phrase:
        return 0
    others = (article for article in site.articles if article.path != record.path)
    return sum(_folded(other.keyphrase) == phrase for other in others)


def _folded(phrase: str) -> str:
    return " ".join(phrase.casefold().split())

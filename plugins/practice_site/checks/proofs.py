"""What a record says that stands behind its claims."""

from practice_site.model.article import Article
from practice_site.model.record import Record


def is_proven(words: str, record: Record) -> bool:
    """Whether an entry under `evidence` is about these words, or these words about its claim."""
    if not isinstance(record, Article):
        return False
    said = _plain(words)
    claims = (_plain(entry.claim) for entry in record.evidence)
    return any(claim in said or said in claim for claim in claims if claim)


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())

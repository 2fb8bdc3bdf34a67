"""What findings on town pages quote."""

from collections.abc import Iterable, Mapping

from practice_site.checks.doorways.measures import Measured
from practice_site.checks.doorways.town_copy import Sentence
from practice_site.checks.places import within

_MOST = 3
_LONG = 60
_WANTED = ("drive", "hospitals", "parking or transit", "faq", "photo", "about")


def quoted(sentences: Iterable[Sentence], sources: Mapping[str, str]) -> str:
    """Up to three sentences with their lines, the longest, in the order of the page."""
    longest = sorted(sentences, key=lambda sentence: -len(sentence.text))[:_MOST]
    placed = [(within(sources, s.span, s.text), s.text) for s in longest]
    placed.sort(key=lambda found: found[0].order)
    return ", ".join(f'"{_short(text)}" (line {span.line})' for span, text in placed)


def missing_facts(measured: Measured) -> str:
    """The facts that the page has not, or has as any other could have them."""
    return ", ".join(fact for fact in _WANTED if fact not in measured.own_facts)


def counted_facts(measured: Measured) -> str:
    """How many facts of its own the page has, and which."""
    own = measured.own_facts
    if not own:
        return "no fact of the town's own"
    return f"{len(own)} fact{'s' if len(own) > 1 else ''} of the town's own ({', '.join(own)})"


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + " …"

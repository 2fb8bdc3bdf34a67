"""What findings on town pages say and quote."""

from collections.abc import Iterable, Mapping

from practice_site.checks.doorways.measures import Measured
from practice_site.checks.doorways.town_copy import Sentence
from practice_site.checks.doorways.verdict import ANYWHERE, REWORDED, SIMILAR
from practice_site.checks.places import within

_MOST = 3
_LONG = 60
_FACTS = {
    "drive": "the way in words (drive.route)",
    "hospitals": "hospitals",
    "parking or transit": "parking or transit",
    "faq": "what its people ask (faq)",
    "photo": "a photo of its own",
    "about": "what is particular to it (about)",
}


def reason(measured: Measured) -> str:
    """What speaks against the page, the strongest first."""
    town, sibling = measured.page.town, measured.sibling
    if sibling and measured.similarity >= SIMILAR:
        return f"{measured.similarity:.0%} of it is on the page of {sibling.name}, names left out"
    if sibling and measured.reworded >= REWORDED:
        return f"it is the page of {sibling.name} in other words"
    if measured.swappable >= ANYWHERE:
        return f"{measured.swappable:.0%} of its sentences are as true of another town"
    return f'"{town.name}" stands there {measured.page.density:.0f} times in 100 words'


def shown(measured: Measured, sources: Mapping[str, str]) -> str:
    """Up to three sentences that show it, with their lines, in the order of the page."""
    alike = measured.similarity >= SIMILAR
    quotes = _quoted(measured.repeated if alike else measured.anywhere, sources)
    if not quotes:
        return ""
    return f" Both say {quotes}." if alike else f" As true elsewhere: {quotes}."


def own_facts(measured: Measured) -> str:
    """How many facts of its own the page has, and which."""
    own = measured.own_facts
    if not own:
        return "no fact of its own"
    return f"{len(own)} fact{'s' if len(own) > 1 else ''} of its own ({', '.join(own)})"


def missing_facts(measured: Measured) -> str:
    """The facts that the page lacks, or has as any other could have them, as a sentence."""
    missing = [words for fact, words in _FACTS.items() if fact not in measured.own_facts]
    return f"Nothing of this town's own is in: {', '.join(missing)}." if missing else ""


def _quoted(sentences: Iterable[Sentence], sources: Mapping[str, str]) -> str:
    longest = sorted(sentences, key=lambda sentence: -len(sentence.text))[:_MOST]
    placed = [(within(sources, s.span, s.text), s.text) for s in longest]
    placed.sort(key=lambda found: found[0].order)
    return ", ".join(f'"{_short(text)}" (line {span.line})' for span, text in placed)


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + " …"

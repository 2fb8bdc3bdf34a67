"""Names that were left in the copy when it was taken from another page."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from practice_site.checks.doorways.masking import Words, words_of
from practice_site.checks.doorways.measures import TownPage
from practice_site.checks.doorways.served import Served
from practice_site.checks.doorways.town_copy import Sentence
from practice_site.model.location import Town
from practice_site.words.expressions import ready

WHOLE = 6
"""A sentence of so many words is not the same on two pages by chance."""

_AS_IF_HERE = (
    r"(?:[Hh]ere in|[Ll]iv(?:e|es|ing) in|[Rr]esidents of|[Ff]amilies in|[Pp]atients in"
    r"|[Nn]eighbors in|[Hh]eart of|[Oo]ur (?:office|clinic|location|practice) in) {name}\b"
    r"|\b{name}(?:['’]s)? (?:residents|patients|families|locals|neighbors|community|office"
    r"|clinic)\b"
)
_KIND = (
    "Dental|Dentistry|Orthopedics|Orthopaedics|Clinic|Center|Centers|Institute|Associates|Spine"
    "|Pain|Dermatology|Chiropractic|Wellness|Practice|Group|Medicine|Partners"
)
_PRACTICE = ready(
    r"\b(?:[Ww]elcome to|[Hh]ere at|[Tt]eam at|[Cc]hoose|[Cc]hoosing) "
    rf"((?:[A-Z][\w’'-]*,? (?:(?:and|of|&) )?)+(?:{_KIND}))\b"
)

_CUES = frozenset({"welcome", "here", "team", "choose", "choosing"})


class LeftOver(Struct, frozen=True):
    """A sentence of a town's page that names another town as if it were this one, or a practice."""

    town: Town
    sentence: Sentence
    name: str
    is_practice: bool = False


def left_over_names(served: Served, pages: Sequence[TownPage]) -> Iterator[LeftOver]:
    """Names in sentences that speak of this town, or of this practice, and name another."""
    yield from _towns(served, pages)
    ours = _our_names(served)
    for page in pages:
        for said in page.said:
            if _CUES.isdisjoint(said.words):
                continue
            for match in _PRACTICE.finditer(said.sentence.text):
                if not set(words_of(match[1])) <= ours:
                    yield LeftOver(page.town, said.sentence, match[1], is_practice=True)


def _towns(served: Served, pages: Sequence[TownPage]) -> Iterator[LeftOver]:
    offices = {office.address.city for office in served.offices}
    by_first: dict[str, list[tuple[Words, str]]] = {}
    for name in sorted({town.name for town in served.towns} - offices):
        words = words_of(name)
        by_first.setdefault(words[0], []).append((words, name))
    of_itself = {
        (page.town.name, said.masked) for page in pages for said in page.said if said.mentions
    }
    for page in pages:
        for said in page.said:
            if said.mentions or by_first.keys().isdisjoint(said.words):
                continue
            for name in _named(said.words, by_first):
                whole = len(said.masked) >= WHOLE and (name, said.masked) in of_itself
                if whole or _as_if_here(name, said.sentence.text):
                    yield LeftOver(page.town, said.sentence, name)
                    break


def _named(words: Words, by_first: Mapping[str, list[tuple[Words, str]]]) -> Iterator[str]:
    """The towns that a sentence names."""
    for position, word in enumerate(words):
        for name, written in by_first.get(word, ()):
            if words[position : position + len(name)] == name:
                yield written


def _as_if_here(name: str, text: str) -> bool:
    return re.search(_AS_IF_HERE.format(name=re.escape(name)), text) is not None


def _our_names(served: Served) -> set[str]:
    """The words of the practice's and its offices' names, and of hospitals' that it names."""
    names = [office.name for office in served.offices]
    names += [hospital.name for town in served.towns for hospital in town.hospitals]
    names += [*served.names.practice, *(name for name, _ in served.names.hospitals)]
    return {word for name in names for word in words_of(name)} | {"the", "and", "of"}

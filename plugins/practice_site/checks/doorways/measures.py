"""What can be measured of a town's page beside the other town pages."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from heapq import nsmallest
from itertools import chain

from msgspec import Struct

from practice_site.checks.doorways.likeness import (
    Rows,
    overlap,
    rows_of,
    shared_counts,
    shared_rows,
    stems,
)
from practice_site.checks.doorways.locality import Locality, locality_of
from practice_site.checks.doorways.masking import Mask, Words, mask_of, words_of
from practice_site.checks.doorways.served import Served
from practice_site.checks.doorways.town_copy import Sentence, sentences_of
from practice_site.model.location import Town

HALF = 0.5
"""What stands on another page by more than half is not a page's own."""
LEAST = 0.05
"""Pages that share less than this repeat no sentence that is worth a word."""
MOSTLY = 0.75
"""Pages with fewer sentences that could stand elsewhere are not rewordings of others."""
CLOSEST = 10
"""So many pages are looked at for rewordings: those that share the most rows."""
LOCAL_ENOUGH = 0.25
"""A fact is of the town if so much of what it says is bound to the place."""


class Said(Struct, frozen=True):
    """A sentence with what is needed to compare it; `mentions` counts the town's own name."""

    sentence: Sentence
    words: Words
    masked: Words
    mentions: int
    is_local: bool


class TownPage(Struct, frozen=True, dict=True):
    """A town with its sentences; `density` counts its name per 100 words."""

    town: Town
    said: tuple[Said, ...]
    rows: Rows
    words: int
    density: float

    @cached_property
    def stems(self) -> frozenset[str]:
        """What it is about, in whatever words and order."""
        return stems(chain.from_iterable(one.masked for one in self.said))


class Together(Struct, frozen=True):
    """The pages of a site side by side: what they share.

    `shared` are rows of words on more than one page, `counts` for each page how
    many it shares with each other.
    """

    pages: Sequence[TownPage]
    shared: Rows
    counts: Sequence[Counter[int]]
    photos: Counter[str]
    hospitals: Counter[frozenset[str]]

    def likest(self, number: int) -> tuple[float, TownPage | None]:
        """The greatest share of rows in common with one other page (Jaccard), and whose it is."""
        size = len(self.pages[number].rows)
        found: tuple[float, TownPage | None] = (0.0, None)
        for other, both in sorted(self.counts[number].items()):
            share = both / (size + len(self.pages[other].rows) - both)
            if share > found[0]:
                found = share, self.pages[other]
        return found

    def reworded(self, number: int) -> tuple[float, TownPage | None]:
        """The same for single words, in any order, among the pages that share the most rows."""
        own = self.pages[number].stems
        found: tuple[float, TownPage | None] = (0.0, None)
        counts = self.counts[number]
        for other in nsmallest(CLOSEST, counts, key=lambda page: (-counts[page], page)):
            share = overlap(own, self.pages[other].stems)
            if share > found[0]:
                found = share, self.pages[other]
        return found

    def unique_facts(self, town: Town) -> set[str]:
        """Of photo and hospitals those that no other page has."""
        own = set[str]()
        if town.photo and self.photos[town.photo] == 1:
            own.add("photo")
        if town.hospitals and self.hospitals[_hospitals(town)] == 1:
            own.add("hospitals")
        return own


class Measured(Struct, frozen=True, kw_only=True):
    """What was measured of a page.

    `similarity` (0 to 1) is that to the page that is most like it, `sibling`,
    `swappable` the share of sentences that stay true of another town: those that
    nothing binds to the place, and those that another page has as well.
    `reworded` (0 to 1) says how many words the page has in common with its sibling, in
    any order, where most of it could stand elsewhere; 0 on other pages. `own_facts`
    are named as `Town.facts` names them. `repeated` are sentences that the sibling
    has too, `anywhere` others that would be true of any town.
    """

    page: TownPage
    similarity: float
    sibling: Town | None
    reworded: float
    swappable: float
    own_facts: tuple[str, ...]
    repeated: tuple[Sentence, ...]
    anywhere: tuple[Sentence, ...]


def measure(served: Served) -> list[Measured]:
    """Measure the town pages of a practice; each in proportion to its length."""
    locality = locality_of(served)
    pages = [town_page(town, served.mask, locality) for town in served.towns if town.has_page]
    rows = [page.rows for page in pages]
    shared = shared_rows(rows)
    together = Together(
        pages=pages,
        shared=shared,
        counts=shared_counts(rows, shared),
        photos=Counter(page.town.photo for page in pages),
        hospitals=Counter(_hospitals(page.town) for page in pages),
    )
    return [_measured(number, together) for number in range(len(pages))]


def is_repeated(said: Said, rows: Rows) -> bool:
    """Whether most of a sentence is among these rows."""
    own = rows_of(said.masked)
    return bool(own) and len(own & rows) > HALF * len(own)


def town_page(town: Town, mask: Mask, locality: Locality) -> TownPage:
    """Take apart what was written for a town."""
    own = mask_of([town.name])
    sentences = [(sentence, words_of(sentence.text)) for sentence in sentences_of(town)]
    sentences = [(sentence, words) for sentence, words in sentences if words]
    names = [locality.names_in(sentence.text) for sentence, _ in sentences]
    known = locality.known(names)
    said: list[Said] = []
    for (sentence, words), named in zip(sentences, names, strict=True):
        local = not sentence.is_heading and locality.is_local(sentence.text, words, named, known)
        masked = mask.masked(words)
        mentions = own.count(words) if masked is not words else 0
        said.append(Said(sentence, words, masked, mentions, local))
    length = sum(len(one.words) for one in said)
    return TownPage(
        town=town,
        said=tuple(said),
        rows=rows_of(tuple(chain.from_iterable(one.masked for one in said))),
        words=length,
        density=100 * sum(one.mentions for one in said) / length if length else 0.0,
    )


def _measured(number: int, together: Together) -> Measured:
    page = together.pages[number]
    similarity, other = together.likest(number)
    again: set[int] = set()
    if similarity >= LEAST:
        again = {id(said) for said in page.said if is_repeated(said, together.shared)}
    judged = [said for said in page.said if not said.sentence.is_heading]
    swappable = [said for said in judged if not said.is_local or id(said) in again]
    share = len(swappable) / len(judged) if judged else 0.0
    reworded = 0.0
    if share >= MOSTLY and similarity < HALF:
        reworded, reworder = together.reworded(number)
        other = reworder if reworded > similarity else other
    own = _own_facts(judged, again) | together.unique_facts(page.town)
    return Measured(
        page=page,
        similarity=similarity,
        sibling=other.town if other else None,
        reworded=reworded,
        swappable=share,
        own_facts=tuple(fact for fact in page.town.facts if fact in own),
        repeated=tuple(
            said.sentence
            for said in page.said
            if id(said) in again and other and is_repeated(said, other.rows)
        ),
        anywhere=tuple(s.sentence for s in swappable if id(s) not in again),
    )


def _own_facts(said: Sequence[Said], again: set[int]) -> set[str]:
    """The facts that say something local which no other page says, and mostly in own words."""
    sentences = Counter(one.sentence.fact for one in said)
    local = Counter(one.sentence.fact for one in said if one.is_local and id(one) not in again)
    elsewhere = Counter(one.sentence.fact for one in said if id(one) in again)
    return {
        fact
        for fact, count in sentences.items()
        if local[fact] >= LOCAL_ENOUGH * count and elsewhere[fact] <= HALF * count
    }


def _hospitals(town: Town) -> frozenset[str]:
    return frozenset(hospital.name for hospital in town.hospitals)

"""What can be measured of a town's page beside the other town pages."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from practice_site.checks.doorways.likeness import owners, shared_counts, shingles
from practice_site.checks.doorways.locality import Locality, locality_of
from practice_site.checks.doorways.masking import Mask, Words, mask_of, words_of
from practice_site.checks.doorways.town_copy import Sentence, sentences_of
from practice_site.model.location import Town
from practice_site.model.site import Site

MOSTLY = 0.5
"""What shares more of its word rows than this with one other page is not its own."""
LOCAL_ENOUGH = 0.25
"""A fact is of the town if so much of what it says is bound to the place."""


class Said(Struct, frozen=True):
    """A sentence with what is needed to compare it; `mentions` counts the town's own name."""

    sentence: Sentence
    words: Words
    masked: Words
    mentions: int
    shingles: frozenset[Words]
    is_local: bool


class TownPage(Struct, frozen=True):
    """A town with its sentences; `density` counts its name per 100 words."""

    town: Town
    said: tuple[Said, ...]
    words: int
    density: float


class Measured(Struct, frozen=True, kw_only=True):
    """What was measured of a page.

    `similarity` (0 to 1) is that to the page that is most like it, `sibling`,
    `swappable` the share of sentences that stay true of another town: those that
    nothing binds to the place, and those that another page has as well.
    `own_facts` are named as `Town.facts` names them. `repeated` are sentences that
    the sibling has too, `anywhere` others that would be true of any town.
    """

    page: TownPage
    similarity: float
    sibling: Town | None
    swappable: float
    own_facts: tuple[str, ...]
    repeated: tuple[Sentence, ...]
    anywhere: tuple[Sentence, ...]


def measure(site: Site) -> list[Measured]:
    """Measure the town pages of a site; each in proportion to its length."""
    mask = mask_of(place_names(site))
    locality = locality_of(site)
    pages = [_page(town, mask, locality) for town in site.towns if town.has_page]
    sets = [frozenset[Words]().union(*(said.shingles for said in page.said)) for page in pages]
    index = owners(sets)
    counts = shared_counts(len(pages), index)
    photos = Counter(page.town.photo for page in pages)
    hospitals = Counter(_hospitals(page.town) for page in pages)
    return [
        _measured(number, pages, sets, index, counts[number], photos, hospitals)
        for number in range(len(pages))
    ]


def place_names(site: Site) -> Iterator[str]:
    """The names that are hidden before pages are compared."""
    for office in site.offices:
        yield office.address.city
    for town in site.towns:
        yield town.name
        if town.county:
            yield town.county


def _page(town: Town, mask: Mask, locality: Locality) -> TownPage:
    sentences = list(sentences_of(town))
    named = frozenset[str]().union(*(locality.names_in(sentence.text) for sentence in sentences))
    own = mask_of([town.name])
    said: list[Said] = []
    length = mentions = 0
    for sentence in sentences:
        words = words_of(sentence.text)
        if not words:
            continue
        length += len(words)
        named_here = own.count(words)
        mentions += named_here
        masked = mask.masked(words)
        local = not sentence.is_heading and locality.is_local(sentence.text, named)
        said.append(
            Said(sentence, tuple(words), masked, named_here, frozenset(shingles(masked)), local)
        )
    return TownPage(town, tuple(said), length, 100 * mentions / length if length else 0.0)


def _measured(
    number: int,
    pages: Sequence[TownPage],
    sets: Sequence[frozenset[Words]],
    index: dict[Words, list[int]],
    counts: Counter[int],
    photos: Counter[str],
    hospitals: Counter[frozenset[str]],
) -> Measured:
    page = pages[number]
    likest = max(
        counts, key=lambda other: (_jaccard(sets, number, other, counts), -other), default=None
    )
    repeated = [said for said in page.said if _is_repeated(said, index)]
    again = {id(said) for said in repeated}
    judged = [said for said in page.said if not said.sentence.is_heading]
    anywhere = [said for said in judged if not said.is_local and id(said) not in again]
    swappable = [said for said in judged if not said.is_local or id(said) in again]
    own = _own_facts(page, index, again)
    town = page.town
    if town.photo and photos[town.photo] == 1:
        own.add("photo")
    if town.hospitals and hospitals[_hospitals(town)] == 1:
        own.add("hospitals")
    return Measured(
        page=page,
        similarity=0.0 if likest is None else _jaccard(sets, number, likest, counts),
        sibling=None if likest is None else pages[likest].town,
        swappable=len(swappable) / len(judged) if judged else 0.0,
        own_facts=tuple(fact for fact in town.facts if fact in own),
        repeated=tuple(said.sentence for said in repeated),
        anywhere=tuple(said.sentence for said in anywhere),
    )


def _jaccard(sets: Sequence[frozenset[Words]], one: int, other: int, counts: Counter[int]) -> float:
    both = counts[other]
    return both / (len(sets[one]) + len(sets[other]) - both)


def _is_repeated(said: Said, index: dict[Words, list[int]]) -> bool:
    return _elsewhere(said.shingles, index) > MOSTLY * len(said.shingles)


def _elsewhere(shingles: frozenset[Words], index: dict[Words, list[int]]) -> int:
    return sum(1 for shingle in shingles if len(index[shingle]) > 1)


def _own_facts(page: TownPage, index: dict[Words, list[int]], again: set[int]) -> set[str]:
    """The facts with something local that no other page says."""
    sentences: Counter[str] = Counter()
    local: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    elsewhere: Counter[str] = Counter()
    for said in page.said:
        if said.sentence.is_heading:
            continue
        fact = said.sentence.fact
        sentences[fact] += 1
        local[fact] += said.is_local and id(said) not in again
        rows[fact] += len(said.shingles)
        elsewhere[fact] += _elsewhere(said.shingles, index)
    return {
        fact
        for fact in sentences
        if local[fact] >= LOCAL_ENOUGH * sentences[fact] and elsewhere[fact] <= MOSTLY * rows[fact]
    }


def _hospitals(town: Town) -> frozenset[str]:
    return frozenset(hospital.name for hospital in town.hospitals)

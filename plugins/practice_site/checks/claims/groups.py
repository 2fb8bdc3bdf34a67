"""All groups of wordings, by their names, and what stands beside them."""

from collections.abc import Iterator, Mapping
from functools import cache

from practice_site.checks.claims import (
    after_care,
    care,
    comparisons,
    counted,
    counts,
    effects,
    fares,
    frequencies,
    gains,
    guarantees,
    numbers,
    prices,
    safety,
    science,
    strength,
    superiority,
    treated,
    uncompared,
)
from practice_site.checks.claims.asides import Aside
from practice_site.checks.claims.wordings import Wordings

_FAMILIES = (
    effects.FAMILIES,
    guarantees.FAMILIES,
    prices.FAMILIES,
    safety.FAMILIES,
    strength.FAMILIES,
)


@cache
def groups() -> Mapping[str, Wordings]:
    """Every group; their expressions are long, so that they are made once."""
    of_families = (
        kind.wordings(number) for kind in _FAMILIES for number in range(len(kind.families))
    )
    others = (
        *(group for _, group in numbers.others()),
        *(numbers.measures(), numbers.soon()),
        *(counts.how_many(), counts.adverbs(), counts.seldom(), counts.hardly()),
        *(counts.result_first(), counts.at_end(), science.calling()),
        *(comparisons.than(), comparisons.bare(), comparisons.over()),
        comparisons.opposed(),
        *(comparisons.nothing(), comparisons.unlike()),
        *(*superiority.ranking(), superiority.denying(), superiority.of_place()),
    )
    return {group.name: group for group in (*of_families, *others)}


def asides() -> Iterator[Aside]:
    """Everything that is looked for beside wordings."""
    for kind in _FAMILIES:
        for family in kind.families:
            yield from family.asides
    modules = (after_care, care, counted, fares, frequencies, gains, numbers, treated, uncompared)
    for module in modules:
        yield from module.asides()

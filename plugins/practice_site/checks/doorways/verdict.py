"""What the measures of a town's page come to.

The limits are our own, set on the labelled pages in tests/checks/doorways and on figures from
practices' sites: four real offices of one practice reach a similarity of 0.45, pages off one
template for towns without an office lie between 0.46 and 0.73, and pages of unique filler near 0,
with the town's name more than four times in a hundred words. No single measure tells them apart,
so that an error takes two that agree.
"""

from enum import StrEnum

from practice_site.checks.doorways.measures import Measured

FEW_FACTS = 3
"""With fewer facts of its own than this a page has little to say."""
ALIKE = 0.6
"""A page that is so similar to another is, by that alone, worth a warning."""
SIMILAR = 0.46
"""The least similarity that was found between doorway pages."""
REWORDED = 0.25
"""So many words in common, in any order, are the same text in other words."""
ANYWHERE = 0.8
"""If this share of the sentences stays true of another town, the page is not about this one."""
DENSE = 4.0
"""The town's name so often in 100 words reads as if written for search engines."""
FEWEST_WORDS = 40
"""In less text than this, measures are chance."""


class Verdict(StrEnum):
    """What to do about a page: it must not be published so, it is thin, or it is good."""

    DOORWAY = "doorway"
    THIN = "thin"
    LOCAL = "local"


def verdict_on(measured: Measured) -> Verdict:
    """Weigh the measures: a doorway where two agree, thin where one stands alone."""
    if measured.page.words < FEWEST_WORDS:
        return Verdict.LOCAL
    few = len(measured.own_facts) < FEW_FACTS
    alike = measured.similarity >= ALIKE
    similar = measured.similarity >= SIMILAR
    anywhere = measured.swappable >= ANYWHERE
    reworded = measured.reworded >= REWORDED
    dense = measured.page.density >= DENSE
    nothing = measured.swappable == 1.0 and not measured.own_facts
    if alike and (few or anywhere):
        return Verdict.DOORWAY
    if few and anywhere and (similar or reworded or dense or nothing):
        return Verdict.DOORWAY
    if alike or anywhere or (few and (similar or dense)):
        return Verdict.THIN
    return Verdict.LOCAL

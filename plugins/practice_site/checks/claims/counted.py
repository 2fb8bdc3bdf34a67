"""Who is counted where a sentence says how many: patients, or something else."""

import re
from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.shares import VERB, WHO


@cache
def _bodies() -> Aside:
    return aside(
        "{who}, hands, toes, fingers, heels, ankles, nails, skin, jaws, hearts, muscles, tendons"
        ", nerves, discs, [a-z]+dogs",
        who=WHO,
    )


@cache
def _verb_behind() -> re.Pattern[str]:
    return re.compile(rf"(?<!of )(?<!of (?:her|his|our|the) ){VERB}$")


_STANDS_FOR = re.compile(
    r"\b(?:every(?:one|body)|any(?:one|body)|of (?:you|us|them|those)|times|cases|average|typical"
    r"|usual|in (?:most|many)|after|upon|(?:every|an?) [\w' -]*(?:er|or|ist))\b"
    r"|\b(?:most|many|all|who)$"
)
_ALONE = re.compile(
    r"\b(?:of you|(?:of|in) (?:three|four|five|six|seven|eight|nine|ten|10))\b(?! of\b| [\w-]+s\b)"
    r"|\bevery (?:[\w-]+ ){1,3}(?:we|i|who|that)\b"
)
_OF_OURS = re.compile(r" (?:we|i) (?:treat|see|fit|operate|inject|help|work|place|resurface)\b")
_NAMED = re.compile(r"(?: (?!(?:is|are|was|were|has|have|since|in|by)\b)[\w'-]+){0,4}")
_BEGINS_ANEW = re.compile(r", (?:since|because|as|so|and|but|which|while|where|when)\b")


def are_patients(match: re.Match[str], lower: str) -> bool:
    """Whether it is patients who are counted: themselves, or by a word that stands for them."""
    if _BEGINS_ANEW.search(match[0]):
        return False
    if _ALONE.search(lower[match.start() : match.end() + 20]):
        return True
    if _STANDS_FOR.search(match[0]) or _verb_behind().search(match[0]):
        return True
    if _OF_OURS.match(lower, match.end()):
        return True
    named = _NAMED.match(lower, match.end())
    return _bodies().search(f"{match[0]}{named[0] if named else ''}") is not None


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return (_bodies(),)

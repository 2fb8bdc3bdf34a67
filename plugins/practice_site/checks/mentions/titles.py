"""Names that could be a practice's, and where a sentence puts who bears them."""

import re
from typing import NamedTuple

from practice_site.checks.mentions.wording import AREA, PLACE
from practice_site.words.expressions import ready

_BETWEEN = frozenset({"and", "&", "of", "the", "for"})
_FIRST_WORDS = (
    "a an the patients people families doctors physicians at with from our your for in when if "
    "here why what how about is are choose choosing visit see ask thank welcome to call contact "
    "dr. by"
)
_BEGINNINGS = frozenset(_FIRST_WORDS.split())
_LONGEST = 100
_ENDS = re.compile(r"[.!?:;)]$")
_SHORT = frozenset({"St.", "Ste.", "Ft.", "Mt."})
_SITED = ready(
    r",? (?:is |are )?(?P<how>(?:conveniently |centrally )?(?:located |situated |based ))?"
    rf"(?:in|of) {AREA}(?P<place>{PLACE})"
)
_OF_IT = re.compile(r"\b(?:[Pp]atients|[Pp]eople|[Ff]amilies|[Tt]hose) (?:of|from|at) (?:the )?$")


class WrittenName(NamedTuple):
    """A name, the place that it is put in (empty where in none), and whether plainly so."""

    name: str
    words: str
    place: str = ""
    plainly: bool = False


def name_ending(text: str, end: int) -> WrittenName | None:
    """The name of two words or more that ends at a place of a text, if there is one."""
    words: list[str] = []
    for word in reversed(text[max(0, end - _LONGEST) : end].split(" ")):
        if words and _ENDS.search(word) and word not in _SHORT:
            break
        if word not in _BETWEEN and not word[:1].isupper():
            break
        words.append(word)
    while words and words[-1].casefold() in _BEGINNINGS | _BETWEEN:
        words.pop()
    if len(words) < (3 if words[:1] == ["Medicine"] else 2):
        return None
    name = " ".join(reversed(words))
    begin = end - len(name)
    sited = _SITED.match(text, end)
    if sited is None or _OF_IT.search(text[max(0, begin - 30) : begin]):
        return WrittenName(name, name)
    return WrittenName(name, text[begin : sited.end()], sited["place"], sited["how"] is not None)

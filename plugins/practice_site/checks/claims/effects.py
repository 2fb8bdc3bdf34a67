"""Claims that a treatment surely does something."""

import re
from collections.abc import Iterator

from practice_site.checks.claims import (
    afterwards,
    deeds,
    endings,
    feats,
    idioms,
    regained,
    strongest,
    verbs,
)
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families
from practice_site.words.expressions import ready

FAMILIES = Families(
    "absolute",
    verbs.FAMILIES
    + endings.FAMILIES
    + afterwards.FAMILIES
    + feats.FAMILIES
    + deeds.FAMILIES
    + idioms.FAMILIES
    + regained.FAMILIES
    + strongest.FAMILIES,
)


_ASKED_WHETHER = re.compile(
    r"\b(?:go away|gone|work|help|cured?|heal|disappear|get better|feel better|relief|fix|stop|end"
    r"|improve|succeed|walk|see|hear|sleep)\b",
    re.IGNORECASE,
)
_YES = ready(
    r"\W*(?!it does for (?:most|many|some|\w+ of))(?:yes,? (?:it (?:will|does|always)|always"
    r"|you will|every|completely)|it will|it does"
    r"|you will|always|absolutely|every (?:single )?time|definitely|certainly|without fail"
    r"|of course|for good|completely)\b[^?]{0,40}$",
    re.IGNORECASE,
)
_RETURN_ASKED = re.compile(r"\b(?:come back|return|recur|grow back|reappear)\b", re.IGNORECASE)
_NEVER = re.compile(
    r"\W*(?:never|no|not at all|it (?:won't|will not|never (?:will|does)))\b\W*(?:again\W*)?$",
    re.IGNORECASE,
)


_COMPLAINT = re.compile(r"(?:[\w'-]+ ){0,4}[\w'-]+\?\W*$")
_DONE = ready(
    r"\W*(?:gone|solved|handled|fixed|done|history|vanished|banished|erased|conquered|sorted"
    r"|no more"
    r"|not anymore|consider (?:it|them) (?:gone|done|fixed|handled|solved))\b\W*$",
    re.IGNORECASE,
)


def absolutes(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence says that an effect is certain."""
    text = sentence.text
    if (answer := _YES.match(text)) and _ASKED_WHETHER.search(sentence.before):
        yield Found(0, len(answer[0].rstrip(" .!")), "for some people it does")
        return
    if (answer := _NEVER.match(text)) and _RETURN_ASKED.search(sentence.before):
        yield Found(0, len(answer[0].rstrip(" .!")), "it may come back")
        return
    if _DONE.match(text) and _COMPLAINT.match(sentence.before):
        yield Found(0, len(text.rstrip(" .!")), "it can be treated")
        return
    yield from FAMILIES.said(sentence)

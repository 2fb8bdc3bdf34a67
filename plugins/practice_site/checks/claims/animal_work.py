"""Work with animals, or in glass, that stands for a benefit to people."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.context import denied
from practice_site.checks.claims.wording import words_in
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

WORDS = words_in("""
    mice mouse rat rats rabbit rabbits pig pigs sheep animal animals vitro tube tubes petri
    culture cultures cultured
""")
"""One of these is in whatever text makes such a claim."""

SIGNS = (
    *(" mice", "mouse", " rats", "rat ", "rabbit", "guinea pig", " pigs", " sheep", "animal"),
    *("in vitro", "test tube", "test-tube", "petri", "cell culture", "cultured cell"),
)
"""In small letters, one of these is in whatever passage tells of such work."""

_ANIMALS = (
    r"(?:lab(?:oratory)? )?(?:mice|mouse(?= (?:stud|model|experiment))|rats?|rabbits?"
    r"|guinea pigs?|pigs?|sheep|animals?(?![- ]assisted))\b"
    r"|in vitro\b|test[- ]tubes?\b|petri dish(?:es)?\b|cell cultures?\b|cultured cells\b"
)
_WORK = (
    r"\b(?:stud(?:y|ies)|research|experiments?|trials?|tests|data|evidence|findings|models?|work)\b"
)
_SHOWS = (
    r"\b(?:show|suggest|find|found|prove|indicate|confirm|demonstrate|report)(?:s|e?d|n|ing)?\b"
    r"|\bshown\b|\bproven\b"
)


@cache
def _of_animals() -> re.Pattern[str]:
    return re.compile(
        rf"{_WORK}[^.;]{{0,60}}\b(?:{_ANIMALS})[^.;]{{0,40}}?(?:{_SHOWS})"
        rf"|\b(?:{_ANIMALS})[ -](?:{_WORK})[^.;]{{0,40}}?(?:{_SHOWS})"
        rf"|(?:{_SHOWS})[^.;]{{0,60}}? (?:in|on|with) (?:{_ANIMALS})"
        rf"|(?:^|[.;,] )in (?:{_ANIMALS})",
        re.IGNORECASE,
    )


_NOT = re.compile(r"\b(?:not|no|never)\b|n't\b", re.IGNORECASE)
_HELPS = ready(
    r"\b(?:reliev|reduc|heal|improv|help|regenerat|regrow|repair|restor|protect|eas|slow|prevent|cur"
    r"|rebuil|strengthen|benefit)\w*|\b(?:works?|worked|effective\w*|faster|less pain|promising)\b",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:risks?|harm\w*|toxic\w*|birth defects?|dangers?|dangerous|tumou?rs?|side effects?"
    r"|unborn|pregnan\w+)\b",
    re.IGNORECASE,
)
_PEOPLE = r"(?:people|persons?|humans?|patients?|adults|women|men|volunteers|participants)"


@cache
def _of_people() -> re.Pattern[str]:
    return re.compile(
        rf"\bhuman {_WORK}|\bclinical (?:trials?|stud)|\brandomi[sz]ed\b"
        rf"|{_WORK} (?:in|of|with|on|among|for) (?:[\w,]+ ){{0,3}}?{_PEOPLE}\b",
        re.IGNORECASE,
    )


_SAYS_SO = ready(
    rf"(?:\b(?:not|no|nor|never|nobody|yet|whether|unknown|unclear|unproven|may differ)\b|n't\b)"
    rf"[^.;!?]*\b{_PEOPLE}\b|\b{_PEOPLE}\b[^.;!?]*(?:\b(?:not|yet|whether|unknown|unclear|unproven"
    r"|differ)\b|n't\b)|\bnot (?:yet )?(?:been )?(?:tested|studied|shown|proven) in \w+",
    re.IGNORECASE,
)


def animal_support(text: str) -> Iterator[str]:
    """The words of a passage by which work with animals alone stands for a benefit.

    None where the passage has trials with people, or says that it is not known of them; what such
    work says of harm is no claim.
    """
    plain = Sentence(" ".join(text.split()), 0).text
    if not _of_animals().search(plain) or _of_people().search(plain) or _SAYS_SO.search(plain):
        return
    for written in sentences(" ".join(text.split())):
        whole = Sentence(written, 0)
        sentence = whole.text
        match = _of_animals().search(sentence)
        if match is None or whole.asks or whole.warns:
            continue
        if _HARM.search(sentence) or not _HELPS.search(sentence):
            continue
        if not (_NOT.search(match[0]) or denied(sentence, *match.span())):
            yield written[match.start() : match.end()]

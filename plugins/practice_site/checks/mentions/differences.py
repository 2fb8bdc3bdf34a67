"""How a number, an address or a name in a text differs from the practice's own."""

from collections.abc import Sequence

from practice_site.checks.mentions.own_facts import OwnFacts, Street, street_of
from practice_site.gazetteer.names import key_of
from practice_site.model.location import Address
from practice_site.words.spelling import distance

_CONNECTING = frozenset({"and", "of", "the", "for", "s", "inc", "llc", "pc", "pllc", "corp"})
_KIND_WORDS = (
    "practice practices clinic clinics center centers centre institute associates group "
    "partners specialists physicians medicine"
)
_KINDS = frozenset(_KIND_WORDS.split())
_FEWEST = 3
"""Words of a name that tell it from others, of which one may be another kind of practice."""


def name_meant(written: str, facts: OwnFacts) -> str:
    """The practice's name where a text has it in another form; empty where it is not meant.

    Shorter forms, and names of which it is a part, are as good as the whole.
    """
    key = key_of(written)
    if key in facts.others:
        return ""
    words = _words(key)
    meant = ""
    for name in facts.names:
        own = _words(key_of(name))
        if _contains(words, own) or _contains(own, words):
            return ""
        if not meant and _is_other_form(words, own):
            meant = name
    return meant


def is_own_name(written: str, facts: OwnFacts) -> bool:
    """Whether a name is the practice's or an office's, or has it in it."""
    words = _words(key_of(written))
    return any(_contains(words, _words(key_of(name))) for name in facts.names)


def address_meant(lines: Sequence[str], claimed: bool, facts: OwnFacts) -> str:
    """What is wrong with an address that is ours, or said to be; empty where nothing is.

    `lines` are street, suite, city, state and ZIP code as written.
    """
    street = street_of(lines[0], lines[1])
    for own, address in facts.addresses:
        if (own.number, own.name) == (street.number, street.name):
            return _other_lines(street, own, lines, address, facts)
    for own, _ in facts.addresses:
        if claimed and own.name == street.name:
            return f"the number in the street is {own.number}"
    return "no office has this address" if claimed else ""


def _other_lines(
    street: Street, own: Street, lines: Sequence[str], address: Address, facts: OwnFacts
) -> str:
    _, _, city, state, code = lines
    if street.suite and own.suite and street.suite != own.suite:
        return f"the suite is {own.suite.upper()}"
    if city and facts.town_without_office(city, anywhere=True):
        return f"the city is {address.city}"
    if state and state not in (address.state, "California"):
        return f"the state is {address.state}"
    if code and code != address.postal_code[:5]:
        return f"the ZIP code is {address.postal_code}"
    return ""


def _words(key: str) -> list[str]:
    return [word for word in key.split() if word not in _CONNECTING]


def _contains(words: list[str], part: list[str]) -> bool:
    """Whether words stand among others in their order."""
    rest = iter(words)
    return all(word in rest for word in part)


def _is_other_form(words: list[str], own: list[str]) -> bool:
    if len(words) == len(own) and all(map(_is_misspelt, words, own)):
        return True
    telling, own_telling = _telling(words), _telling(own)
    return telling == own_telling and len(own) >= _FEWEST and len(telling) > 1


def _is_misspelt(word: str, own: str) -> bool:
    """Whether a word is the same but for one letter, or for their order."""
    return distance(word, own) <= 1 or (sorted(word) == sorted(own) and word[:1] == own[:1])


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in _KINDS]

"""What makes a sentence local: that it would be untrue, or mean nothing, of another town.

A road by its name or number, minutes or miles, a direction from one town to another, a landmark,
or the name of something that is there. The town's own name makes no sentence local; nor do the
names of the practice, its people and its offices, of states, days, insurers and medical terms.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from practice_site.checks.doorways.masking import Words, words_of
from practice_site.checks.doorways.served import Served
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

_MEASURED = ready(
    r"\b\d+(?:\.\d+)?[ -]?(?:minutes?|miles?|blocks?)\b"
    r"|\b(?:[Rr]outes?|[Hh]ighways?|Hwy|[Ee]xits?|[Ii]nterstate|[Ll]ine|[Bb]us|[Ll]oop|I|US|U\.S\.|SR|CA|OR|TX|FM)"
    r"[ -]\d+",
)
_DIRECTION = re.compile(
    r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest|between|through|past"
    r"|toward|towards)(?:ern|bound|ward)?\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_ANYWHERE_CAPITAL = (
    "i im id ive ill ok mr mrs ms dr md do np pa pt rn faq faqs pdf tv usa us american english "
    "spanish internet christmas thanksgiving january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays"
)
_REGIONS = (
    "california californian oregon oregonian texas texan washington nevada arizona northern "
    "southern eastern western central north south east west bay area valley county city region "
    "coast state country town united states ca or tx wa nv az"
)
"""Words of names that are as true of the next town."""
_MEDICINE = (
    "mri mris ct cts emg dexa dxa prp rfa er ed tens nsaid nsaids x ray rays fda hipaa hmo ppo "
    "covid medicare medicaid medi cal tricare aetna cigna humana blue cross shield anthem "
    "unitedhealthcare"
)
_LANDMARK_WORDS = (
    "river creek lake bay harbor pier beach coast canyon hill hills ridge bridge tunnel ferry port "
    "airport base station depot railroad tracks freeway highway ramp ramps plaza square market "
    "courthouse library campus college university mill cannery refinery vineyard vineyards orchard "
    "orchards trail"
)
_LANDMARKS = frozenset(_LANDMARK_WORDS.split())
"""What a town has or has not: a sentence that names one is about a place, if not by its name."""
_NO_NAMES = frozenset(f"{_ANYWHERE_CAPITAL} {_REGIONS} {_MEDICINE}".split())


class Locality(Struct, frozen=True):
    """What of a site's words is the practice's own, so that it makes no sentence local.

    `shared` are words of names that every page may use; `places` the keys' words of
    all towns and offices; `landmarks` are words for what some towns have, without those.
    """

    shared: frozenset[str]
    places: frozenset[str]
    landmarks: frozenset[str]

    def names_in(self, text: str) -> Words:
        """The words in a sentence that are written as names; its first word is left out."""
        _, _, rest = text.partition(" ")
        if rest.islower():
            return ()
        names = _NAME.findall(rest)
        # Where most words are written so it is a title, and names cannot be told.
        if not names or (len(names) > 3 and len(names) > 0.6 * rest.count(" ")):
            return ()
        return words_of(" ".join(names))

    def is_local(self, text: str, words: Words, names: Words, known: frozenset[str]) -> bool:
        """Whether a sentence is bound to a place.

        `known` are the names in the sentences around, by which one at its beginning is told.
        """
        if "0" in words and _MEASURED.search(text):
            return True
        if words[0] in known or not self.landmarks.isdisjoint(words):
            return True
        if not names:
            return False
        if not self.shared.issuperset(names):
            return True
        return not self.places.isdisjoint(names) and _DIRECTION.search(text) is not None

    def is_bound(self, text: str) -> bool:
        """Whether one of the sentences of a text alone is bound to a place."""
        found = [(s, words_of(s), self.names_in(s)) for s in sentences(text)]
        known = self.known(names for _, _, names in found)
        return any(
            self.is_local(sentence, words, names, known)
            for sentence, words, names in found
            if words
        )

    def known(self, names: Iterable[Words]) -> frozenset[str]:
        """Those of the names in all sentences of a page that are nobody's of the site."""
        return frozenset().union(*names) - self.shared


def locality_of(served: Served) -> Locality:
    """The names that a practice's pages share, and that make nothing local."""
    places = [office.address.city for office in served.offices]
    places += [name for town in served.towns for name in (town.name, town.county)]
    names = served.names
    shared = [office.name for office in served.offices]
    shared += [*names.people, *names.services, *names.practice]
    place_words = _words(places)
    return Locality(
        shared=_NO_NAMES | _words(shared) | place_words,
        places=place_words,
        landmarks=_LANDMARKS - place_words,
    )


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words_of(name))

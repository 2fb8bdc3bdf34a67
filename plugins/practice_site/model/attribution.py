"""Whether the words under a quote name a person."""

import re

_GENERIC = re.compile(
    r"(?:an?|and|anonymous|another|by|client|customer|daughter|employee|family|father|female|"
    r"former|friend|grateful|happy|her|his|husband|i|initials|longtime|made|male|man|member|mother|"
    r"mrs?|ms|my|name|new|one|our|parent|patients?|person|practice|resident|satisfied|she|somebody|"
    r"someone|son|spouse|the|their|this|up|us|verified|we|wife|withheld|woman)\.?",
    re.IGNORECASE,
)
_END_OF_NAME = re.compile(r"[,;(|/]|\s[-–—]\s|\s+(?:from|in|of|at|aged?|who)\s", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r"^.*['’]s\s+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?")


def name_in(attribution: str, town: str = "") -> str:
    """The name or initials in an attribution; empty where it names nobody.

    "Jane D., Napa" is `Jane D.`; "A patient from Napa" is nobody, and so are
    "Dr. Sample's patient" and "A Napa patient" where `town` says that Napa is a town.
    """
    first = _END_OF_NAME.split(attribution.strip().lstrip("-–— "), maxsplit=1)[0]
    first = _OF_SOMEBODY.sub("", first)
    words = (word for word in _WORD.findall(first) if word[:1].isupper())
    return " ".join(
        word for word in words if not (_GENERIC.fullmatch(word) or word in town.split())
    )

"""What a text says of the practice that may become untrue without a change of the text."""

from enum import StrEnum

from msgspec import Struct

from practice_site.model.span import Span


class MentionKind(StrEnum):
    """What is mentioned; `hint` is what only suggests premises.

    `fda` is what the FDA is said to have done, `degree` what a physician is called, `board` who
    is said to have certified somebody.
    """

    PREMISES = "premises"
    HINT = "hint"
    PHONE = "phone"
    ADDRESS = "address"
    NAME = "name"
    QUOTED = "quoted"
    FDA = "fda"
    DEGREE = "degree"
    BOARD = "board"


class Mention(Struct, frozen=True, array_like=True):
    """A few words of a text, kept so that they can be compared with the practice's facts.

    `words` are those that say it, `span` is where their passage stands. `about` is
    what they say: names of places, as written; a telephone number; the lines of an
    address (street, suite, city, state, ZIP code, empty where unsaid); a name. `claimed` says
    whether they are said of the practice, `name` of whom else where a name says it. Of what an
    article quotes, `about` has the plain words. Of the FDA, `about` has its word (`FdaWord`) and
    the sentence, and `claimed` is whether nothing beside it leads to the FDA's own word; of a
    degree, the name before it and the degree (`M.D.`, `D.O.`); of a board, its name.
    """

    kind: MentionKind
    words: str
    span: Span
    about: tuple[str, ...]
    claimed: bool = True
    name: str = ""

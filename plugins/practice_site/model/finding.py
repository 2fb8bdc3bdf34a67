"""What is wrong with a site: problems seen while reading, findings of rules."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.span import Span


class Severity(StrEnum):
    """How much a finding matters: an error stops publication."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Fixer(StrEnum):
    """Who can put right what a rule reports."""

    WRITER = "writer"
    PHYSICIAN = "physician"
    DEVELOPER = "developer"


class Citation(Struct, frozen=True):
    """The law, standard or document that a rule rests on."""

    citation: str
    url: str = ""


class Problem(Struct, frozen=True):
    """Something that reading noticed; `kind` is the name of the rule that reports it."""

    kind: str
    span: Span
    message: str
    remedy: str


class Finding(Struct, frozen=True):
    """One judgement of one rule about one place.

    `rule` is the code (PS301), `name` its readable name, `page` the URL path
    of the page it shows on (if any), `also` the codes of weaker rules that say
    the same of the same place.
    """

    span: Span
    rule: str
    name: str
    severity: Severity
    message: str
    remedy: str
    source: Citation | None = None
    page: str | None = None
    also: tuple[str, ...] = ()


class SetAsideBy(StrEnum):
    """What sets a finding aside: an exception in the content, or the site's baseline."""

    EXCEPTION = "exception"
    BASELINE = "baseline"


class Suppressed(Struct, frozen=True):
    """A finding that is set aside, and why; an exception has a last day and a place too."""

    finding: Finding
    by: SetAsideBy
    reason: str
    until: dt.date | None = None
    span: Span | None = None


class BaselineLeft(Struct, frozen=True):
    """How many warnings the baseline records, and how many of them the site still has."""

    recorded: int
    left: int

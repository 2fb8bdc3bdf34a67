"""The warnings that a site had when it began to be checked: `.practice-baseline.yaml`."""

import datetime as dt
from typing import NamedTuple

from msgspec import Struct

BASELINE = ".practice-baseline.yaml"
"""The baseline's file, in the site's folder."""


class RecordedWarning(NamedTuple):
    """One warning: where it is, the code of its rule, and its fingerprint."""

    path: str
    rule: str
    fingerprint: str


class Baseline(Struct, frozen=True):
    """What was recorded, sorted, and on which day."""

    recorded: dt.date
    warnings: tuple[RecordedWarning, ...]

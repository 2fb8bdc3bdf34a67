"""PS536: an office whose address nobody can walk to."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Office

_NO_DOOR = re.compile(
    r"\b(?:p\.?\s?o\.?\s?box|post\soffice\sbox|pmb\s?#?\d+|private\smailbox|mail\s?drop"
    r"|virtual\soffice)\b",
    re.IGNORECASE,
)
_FILE = "locations.yaml"
_STREET = "street: 1 Sample Way (made up)"


class OfficeWithoutDoor(Rule):
    """An office's street is a post office box, a rented mailbox or a virtual office."""

    code = "PS536"
    name = "office-without-door"
    severity = Severity.ERROR
    source = Citation(
        "Google Business Profile, guidelines (no PO boxes, remote mailboxes or virtual offices)",
        "https://support.google.com/business/answer/3038177",
    )
    summary = "An office's address is a mailbox."
    why = "Patients drive to a wall of boxes, and maps take a listing down that has no premises."
    remedy = "Write the street where patients are seen; the address for letters goes into a text."
    rows = ("GBP-02",)
    bad = (
        Example(path=_FILE, text="street: P.O. Box 142", instead_of=_STREET),
        Example(path=_FILE, text="street: 1 Sample Way, PMB 207", instead_of=_STREET),
        Example(path=_FILE, text="street: 1 Sample Way, Virtual Office 3", instead_of=_STREET),
    )
    good = (
        Example(path=_FILE, text="street: 12 Box Elder Street, Suite 3", instead_of=_STREET),
        Example(path=_FILE, text="street: 1 Post Office Plaza, P.O. Building", instead_of=_STREET),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the street of an office."""
        record = text.record
        if not isinstance(record, Office):
            return
        found = _NO_DOOR.search(record.address.street)
        if found:
            yield self.finding(
                record.at("address", "street"),
                f'"{found[0]}" is no place where {record.name} can see patients.',
            )

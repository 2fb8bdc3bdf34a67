"""PS106: a key that stands twice."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class DuplicateKey(ReadingRule):
    """A key that is written twice in one place."""

    code = "PS106"
    name = "duplicate-key"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A key is written twice."
    why = "One of the two values would silently be lost."
    remedy = "Keep the one that is right."
    bad = (
        Example(
            path="content/pages/contact.md",
            text="title: Contact\ntitle: Contact us",
            instead_of="title: Contact",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/pages/contact.md",
            text="title: Contact us",
            instead_of="title: Contact",
        ),
    )

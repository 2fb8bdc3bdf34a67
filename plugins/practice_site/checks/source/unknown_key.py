"""PS107: a key that means nothing."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class UnknownKey(ReadingRule):
    """A key that the format of the file does not have."""

    code = "PS107"
    name = "unknown-key"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A key is not one that this kind of file has."
    why = "A misspelt key would silently do nothing, and what it says would not happen."
    remedy = "Correct its spelling, or take it out; docs/formats.md lists all keys."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nsubtitel: Five minutes may do",
            instead_of="published: 2026-10-05",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nsubtitle: Five minutes may do",
            instead_of="published: 2026-10-05",
        ),
    )

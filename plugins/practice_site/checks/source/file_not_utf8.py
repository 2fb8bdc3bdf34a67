"""PS101: a file is not saved as UTF-8."""

from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class FileNotUtf8(ReadingRule):
    """A file whose bytes are no UTF-8 text."""

    code = "PS101"
    name = "file-not-utf8"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A file is not saved as UTF-8."
    why = "Read with the wrong encoding, names and accented letters turn into other signs."
    remedy = "Save the file as UTF-8."
    bad = (
        Example(
            path="content/pages/cafe.md",
            text="---\ntitle: Café\nsummary: Saved in an old Windows encoding.\n---\nText.\n",
            encoding="cp1252",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/pages/accessibility.md",
            text=f"---\ntitle: Accessibility\nsummary: {SUMMARY}\n---\nText.\n",
        ),
    )

"""PS110: a file that nothing reads."""

from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class FileNotUsed(ReadingRule):
    """A file in `content/` that no part of the site is made of."""

    code = "PS110"
    name = "file-not-used"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A file lies where nothing reads it."
    why = "Somebody believes that it is on the site, and it is not."
    remedy = "Move it to where it belongs, import it with `practice import`, or take it away."
    bad = (Example(path="content/articles/notes.txt", text="Words that nobody would see.\n"),)
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Privacy\nsummary: {SUMMARY}\n---\nWords.\n",
        ),
    )

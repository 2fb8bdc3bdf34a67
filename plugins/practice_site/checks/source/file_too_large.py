"""PS102: a file is too large for a text."""

from practice_site.checks.example import SUMMARY, Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class FileTooLarge(ReadingRule):
    """A file larger than any text that somebody wrote."""

    code = "PS102"
    name = "file-too-large"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A file is larger than a text can be, and was not read."
    why = "It is most likely something else under a text's name, and would hold up every build."
    remedy = "Check what was saved there; pictures belong in content/images/."
    bad = (Example(path="content/articles/huge.md", scenario=Scenario.TOO_LARGE),)
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Privacy\nsummary: {SUMMARY}\n---\nMany words.\n",
        ),
    )

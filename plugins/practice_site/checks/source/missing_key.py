"""PS108: a key that is needed and absent."""

from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class MissingKey(ReadingRule):
    """A key without which the record cannot be used."""

    code = "PS108"
    name = "missing-key"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A key that is needed is missing."
    why = "The page could not say what readers or the law need to know."
    remedy = "Add the key; docs/formats.md says what it means."
    bad = (
        Example(
            path="content/pages/hours.md",
            text="---\ntitle: Hours\n---\nWhen we are open.\n",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/pages/accessibility.md",
            text=f"---\ntitle: Accessibility\nsummary: {SUMMARY}\n---\nA ramp leads to us.\n",
        ),
    )

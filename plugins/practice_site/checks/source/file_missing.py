"""PS112: a file without which there is no site."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class FileMissing(ReadingRule):
    """`content/practice.yaml` or `locations.yaml` is absent or empty."""

    code = "PS112"
    name = "file-missing"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A file that every site needs is missing or empty."
    why = "The site would not say who the practice is, or where."
    remedy = "Bring the file back, or fill it in."
    bad = (Example(path="locations.yaml", text="# nothing here yet\n"),)
    good = (
        Example(
            path="locations.yaml",
            text="# The practice has one office.\nformat: 1\n",
            instead_of="format: 1\n",
        ),
    )

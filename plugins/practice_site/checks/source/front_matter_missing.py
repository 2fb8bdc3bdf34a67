"""PS105: a text without front matter."""

from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class FrontMatterMissing(ReadingRule):
    """A Markdown file that does not begin with its keys between two lines of dashes."""

    code = "PS105"
    name = "front-matter-missing"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A text does not begin with its title and other facts between two lines of ---."
    why = "Without them nobody knows who wrote the text, when, or what it is about."
    remedy = "Begin the file with ---, the keys, and --- again."
    bad = (Example(path="content/pages/hello.md", text="# Hello\n\nSome words.\n"),)
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Privacy\nsummary: {SUMMARY}\n---\nSome words.\n",
        ),
    )

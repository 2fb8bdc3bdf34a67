"""PS103: a file lies outside of the site."""

from practice_site.checks.example import SUMMARY, Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Fixer, Severity


class PathOutsideSite(ReadingRule):
    """A link to a file, or a path, that leaves the site's folder."""

    code = "PS103"
    name = "path-outside-site"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = FORMATS
    summary = "A file leads out of the site's folder."
    why = "What lies outside could be anything on the computer, and would be published."
    remedy = "Replace the link with a copy of the file."
    bad = (Example(path="content/articles/linked.md", scenario=Scenario.LINK_OUT_OF_SITE),)
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Privacy\nsummary: {SUMMARY}\n---\nText.\n",
        ),
    )

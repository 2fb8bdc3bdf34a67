"""PS111: raw HTML that was taken out."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity


class RawHtmlRemoved(ReadingRule):
    """Raw HTML, or a link, that may not stand in a text."""

    code = "PS111"
    name = "raw-html-removed"
    severity = Severity.ERROR
    source = Citation(
        "The formats of this product (raw HTML), after the HIPAA Privacy Rule (45 CFR part 164)",
        "https://www.ecfr.gov/current/title-45/part-164",
    )
    summary = "Raw HTML in a text was taken out, because only a few harmless elements may stay."
    why = (
        "Scripts, frames and forms would load third parties, which learn who reads about which "
        "illness."
    )
    remedy = "Write it in Markdown, or take it out."
    bad = (
        Example(
            path="content/pages/contact.md",
            text='Please call.\n\n<iframe src="https://maps.example/"></iframe>\n',
            instead_of="Please call the office in its opening hours.\n",
            line=3,
        ),
    )
    good = (
        Example(
            path="content/pages/contact.md",
            text="Please call, or see [the map](https://maps.example/).\n",
            instead_of="Please call the office in its opening hours.\n",
        ),
    )

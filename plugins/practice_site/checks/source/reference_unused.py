"""PS208: a footnote that nothing points to."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class ReferenceUnused(Rule):
    """A note stands below the text, and the text never points to it."""

    code = "PS208"
    name = "reference-unused"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google's guidance on helpful content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "A reference is written down, and no sentence points to it."
    why = "It is not shown: the claim that it was meant to support stands without a source."
    remedy = "Point to it after the sentence that it supports, or take it out."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles warm up.\n\n[^walks]: A made-up source, named for this example.",
            instead_of="The muscles of the back warm up and let go.",
            line=3,
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles warm up.[^walks]\n\n[^walks]: A made-up source, named for this one.",
            instead_of="The muscles of the back warm up and let go.",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for notes without a number: they count in the order of first use."""
        for note in text.body.footnotes:
            if note.number == 0:
                yield self.finding(note.span, f"No sentence points to the note [^{note.label}].")

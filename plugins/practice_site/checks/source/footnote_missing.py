"""PS209: a pointer to a footnote that does not exist."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity


class FootnoteMissing(ReadingRule):
    """The text points to a note that nobody wrote."""

    code = "PS209"
    name = "footnote-missing"
    severity = Severity.ERROR
    source = Citation(
        "The formats of this product (footnotes), after Google's guidance on helpful content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "The text points to a source that is not there."
    why = "A reader who wants to check a claim finds nothing, and the claim stands unsupported."
    remedy = "Write the note, or take the pointer out."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles of the back warm up and let go.[^walks]",
            instead_of="The muscles of the back warm up and let go.",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="The muscles of the back warm up.[^walks]\n\n"
            "[^walks]: A made-up source, named for this example.",
            instead_of="The muscles of the back warm up and let go.",
        ),
    )

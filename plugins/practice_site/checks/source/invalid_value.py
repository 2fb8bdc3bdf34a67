"""PS109: a value that cannot be what it stands for."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class InvalidValue(ReadingRule):
    """A value of the wrong form: a date that does not exist, a ZIP code of four digits."""

    code = "PS109"
    name = "invalid-value"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A value does not have the form that its key asks for."
    why = "Guessing what was meant could publish a draft, or print a wrong date or address."
    remedy = "Write the value in the form that the message names."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-02-30",
            instead_of="published: 2026-10-05",
        ),
        Example(path="locations.yaml", text="postal_code: 9455", instead_of='postal_code: "94559"'),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="patient: no",
            instead_of="patient: false",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-31",
            instead_of="published: 2026-10-05",
        ),
        Example(
            path="locations.yaml",
            text='postal_code: "94559-0001"',
            instead_of='postal_code: "94559"',
        ),
    )

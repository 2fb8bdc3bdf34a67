"""PS104: YAML that cannot be read."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class YamlSyntax(ReadingRule):
    """YAML that is broken, or uses what is not allowed in it."""

    code = "PS104"
    name = "yaml-syntax"
    severity = Severity.ERROR
    source = FORMATS
    summary = "The lines of keys and values cannot be read."
    why = "Nobody can tell what was meant, so the file is left out until it is mended."
    remedy = "Mend the line; a value with a colon in it belongs in quotes."
    bad = (
        Example(
            path="content/pages/contact.md",
            text='title: "Contact',
            instead_of="title: Contact",
        ),
        Example(
            path="content/pages/contact.md",
            text="title: &name Contact",
            instead_of="title: Contact",
        ),
    )
    good = (
        Example(
            path="content/pages/contact.md",
            text='title: "Contact: by phone"',
            instead_of="title: Contact",
        ),
    )

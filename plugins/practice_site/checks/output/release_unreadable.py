"""PS608: the last release cannot be read."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Fixer, Severity

_MANIFEST = ".practice/releases/0001-2026-11-21/manifest.json"


class ReleaseUnreadable(ReadingRule):
    """The manifest of the last release is damaged or may not be read."""

    code = "PS608"
    name = "release-unreadable"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The contract of this product: no published address dies silently (docs/developing.md)"
    )
    summary = "The last release cannot be read."
    why = "Nobody can tell which addresses were published, and so which of them would be lost."
    remedy = "Bring the release's folder back from a backup, or move it away."
    bad = (
        Example(path=_MANIFEST, text='{"version": 1, "number": 1, "as_of": "2026-11-21"\n'),
        Example(
            path=_MANIFEST,
            text='{"version": 1, "number": 1, "as_of": "2026-11-21", "urls": "/",\n'
            ' "site": {}, "sources": {}}\n',
        ),
    )
    good = (
        Example(
            path=_MANIFEST,
            text='{"version": 1, "number": 1, "as_of": "2026-11-21", "urls": ["/"],\n'
            ' "site": {}, "sources": {}}\n',
        ),
    )

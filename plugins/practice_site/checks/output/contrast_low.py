"""PS730: colours of the theme that cannot be told apart."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.theme_contrast import TooNear, too_near
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.span import Span

_CSS = "theme/static/css/site.css"
_ROOT = "  color-scheme: light dark;"
_BODY = "@media print {"


class ContrastLow(Rule):
    """A stylesheet puts a colour on another one that is too near to it."""

    code = "PS730"
    name = "contrast-low"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 1.4.3 Contrast (Minimum), 1.4.11 Non-text Contrast",
        "https://www.w3.org/TR/WCAG22/#contrast-minimum",
    )
    summary = "The theme's stylesheet puts a color on another one that is too near to it."
    why = "Many people cannot read it, and on a phone in the sun nobody can."
    remedy = "Take a color that is further from it, or the token that the palette has for this."
    bad = (
        Example(path=_CSS, text=f"{_ROOT}\n  --link: #9ab;", instead_of=_ROOT, line=2),
        Example(
            path=_CSS,
            text="@media (prefers-color-scheme: dark) { :root { --ink: #444; } }\n" + _BODY,
            instead_of=_BODY,
        ),
        Example(
            path=_CSS,
            text=f".sale {{\n  color: #999;\n  background: var(--paper);\n}}\n{_BODY}",
            instead_of=_BODY,
            line=2,
        ),
    )
    good = (
        Example(path=_CSS, text=f"{_ROOT}\n  --line: #9ab;", instead_of=_ROOT),
        Example(
            path=_CSS,
            text=f".sale {{\n  color: #fff;\n  background: #333;\n}}\n{_BODY}",
            instead_of=_BODY,
        ),
        Example(
            path=_CSS,
            text=f"@media print {{ .sale {{ color: #000; background: white; }} }}\n{_BODY}",
            instead_of=_BODY,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Reckon the contrast of what stylesheets change, in every scheme.

        The palette alone is never wrong: it is made so that all its pairs are seen.
        """
        practice = evidence.site.practice
        accent = practice.brand.accent if practice else ""
        for path, css in evidence.stylesheets.items():
            found = too_near(css, accent)
            for line in sorted({near.line for near in found}):
                here = [near for near in found if near.line == line]
                yield self.finding(Span(path, line), _said(here[0], others=len(here) - 1))


def _said(near: TooNear, others: int) -> str:
    where = "in print" if near.scheme == "print" else f"in the {near.scheme} scheme"
    more = f"; {others} more pairs are too near as well" if others > 1 else ""
    more = "; one more pair is too near as well" if others == 1 else more
    ratio = int(near.ratio * 100) / 100
    return f"{near.named} has a contrast of {ratio}:1 {where} and needs {near.needed}:1{more}."

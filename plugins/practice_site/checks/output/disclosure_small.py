"""PS932: disclosures in smaller letters than the name under the quote."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.inspecting.stylesheet import Setting, settings_in
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.span import Span

_CSS = "theme/static/css/site.css"
_RULE = "@media print {"

_DISCLOSURES = re.compile(r"\.disclosures(?![\w-])|\[data-part=.?disclosures")
_ATTRIBUTION = re.compile(r"\.attribution(?![\w-])")
_SMALL = re.compile(r"(?:xx-small|x-small|small|smaller|var\(--text-small\b.*)", re.IGNORECASE)
_LENGTH = re.compile(r"(\d*\.?\d+)(r?em|%|px|pt)", re.IGNORECASE)
_USUAL = {"em": 1.0, "rem": 1.0, "%": 100.0, "px": 16.0, "pt": 12.0}
"""The size of running text, by unit."""


class DisclosureSmall(Rule):
    """The theme's stylesheet makes what must be read with a quote smaller than the name there."""

    code = "PS932"
    name = "disclosure-small"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "House rule, after 16 CFR 255.0(f): a disclosure is difficult to miss",
        "https://www.ecfr.gov/current/title-16/part-255",
    )
    summary = "The theme shows disclosures beside a quote in smaller letters than the name there."
    why = "Who was paid, and what usually happens, must be as easy to read as the praise."
    remedy = "Give the disclosures the size of the attribution, or a larger one."
    bad = (
        Example(path=_CSS, text=f".disclosures {{ font-size: 0.8em; }}\n{_RULE}", instead_of=_RULE),
        Example(
            path=_CSS,
            text=f".quote .disclosures p {{\n  font-size: var(--text-small);\n}}\n{_RULE}",
            instead_of=_RULE,
            line=2,
        ),
    )
    good = (
        Example(path=_CSS, text=f".disclosures {{ font-size: 1em; }}\n{_RULE}", instead_of=_RULE),
        Example(
            path=_CSS,
            text=".attribution, .disclosures { font-size: var(--text-small); }\n"
            f".disclosures-note {{ font-size: 0.8em; }}\n{_RULE}",
            instead_of=_RULE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for sizes under that of running text, unless the attribution has the same."""
        for path, css in evidence.stylesheets.items():
            if "disclosures" not in css:
                continue
            sizes = [each for each in settings_in(css) if each.name == "font-size"]
            named = {each.value for each in sizes if _ATTRIBUTION.search(each.selector)}
            for each in sizes:
                if _is_small(each) and each.value not in named:
                    message = f'The stylesheet shows disclosures at "font-size: {each.value}".'
                    yield self.finding(Span(path, each.line), message)


def _is_small(setting: Setting) -> bool:
    if not _DISCLOSURES.search(setting.selector):
        return False
    length = _LENGTH.fullmatch(setting.value)
    if length:
        return float(length[1]) < _USUAL[length[2].lower()]
    return bool(_SMALL.fullmatch(setting.value))

"""PS908: the practice's accent colour cannot be shown as it is."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.pages.colour import difference
from practice_site.pages.palette import shown_accent

_PLAINLY_SEEN = 0.15
"""ΔE OK from which on two colours are no longer the same to anybody."""


class AccentAdjusted(Rule):
    """The accent had to be changed so much, to be seen, that the practice should know."""

    code = "PS908"
    name = "accent-adjusted"
    severity = Severity.NOTE
    source = Citation(
        "WCAG 2.2, 1.4.11 Non-text Contrast",
        "https://www.w3.org/TR/WCAG22/#non-text-contrast",
    )
    summary = "The accent color is too light to be seen on the pages, and is shown darker."
    why = "Buttons and marks in a color that light cannot be made out by many people."
    remedy = "Nothing has to be done; to choose the color yourself, write a darker one."
    bad = (
        Example(
            path="content/practice.yaml",
            text='brand: {accent: "#ffff00"}\nnav:\n',
            instead_of="nav:\n",
        ),
    )
    good = (
        Example(
            path="content/practice.yaml",
            text='brand: {accent: "#1f5f5b"}\nnav:\n',
            instead_of="nav:\n",
        ),
        Example(
            path="content/practice.yaml",
            text='brand: {accent: "#ff00ff"}\nnav:\n',
            instead_of="nav:\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the accent that was given with the one that is shown."""
        practice = evidence.site.practice
        if practice is None or not practice.brand.accent:
            return
        given = practice.brand.accent.lower()
        shown = shown_accent(given)
        if difference(given, shown) > _PLAINLY_SEEN:
            yield self.finding(
                practice.at("brand", "accent"),
                f"{given} is too light to be seen on a light page, so {shown} is used in its "
                "place there.",
            )

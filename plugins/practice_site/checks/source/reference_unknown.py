"""PS203: a record names another one that does not exist."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.nearest import did_you_mean, new_physician
from practice_site.checks.references import references
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span

_WHERE = {
    "physician": ("physician", "content/physicians/{}.md"),
    "service": ("service", "content/services/{}.md"),
    "article": ("article", "content/articles/{}.md"),
    "page": ("page", "content/pages/{}.md"),
    "testimonial": ("testimonial", "content/testimonials/{}.yaml"),
    "office": ("office", "an office in locations.yaml"),
    "locations": ("office or town", "an entry in locations.yaml"),
}


class ReferenceUnknown(Rule):
    """A name in a list of services, towns, articles, pages … that nothing has."""

    code = "PS203"
    name = "reference-unknown"
    severity = Severity.ERROR
    mild_in_drafts = True
    source = FORMATS
    summary = "A record names another one that does not exist."
    why = "What was meant to stand on the page (a reviewer, a town, a quote) is silently absent."
    remedy = "Correct the name, or add what it names."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="serves: [napa, yuontville]",
            instead_of="serves: [napa, yountville]",
        ),
        Example(
            path="content/articles/minimal.md",
            text="{testimonial: sample-2}",
            instead_of="{testimonial: sample-1}",
        ),
        Example(
            path="content/practice.yaml",
            text="  - {label: Contact, to: contacts}",
            instead_of="  - {label: Contact, to: contact}",
            also=("PS602",),
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="serves: [yountville, napa]",
            instead_of="serves: [napa, yountville]",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look every name up; records that could not be read count as present."""
        for names in references(evidence):
            if any(evidence.slugs[kind].issuperset(names.slugs) for kind in names.kinds):
                continue
            for number, slug in enumerate(names.slugs):
                if not any(evidence.knows(kind, slug) for kind in names.kinds):
                    yield self._unknown(slug, names.kinds, names.place(number), evidence)

    def _unknown(
        self, slug: str, kinds: tuple[str, ...], place: Span, evidence: Evidence
    ) -> Finding:
        wanted = " or ".join(_WHERE[kind][0] for kind in kinds)
        known = {slug for kind in kinds for slug in evidence.slugs[kind]}
        how = " or ".join(_WHERE[kind][1].format(slug) for kind in kinds)
        if "physician" in kinds:
            how += f" (a physician with: {new_physician(slug)})"
        return self.finding(
            place,
            f'There is no {wanted} called "{slug}".',
            did_you_mean(slug, known, f"Add {how}, or take the name out."),
        )

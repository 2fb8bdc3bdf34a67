"""PS304: a quote misspells a physician's name."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.spelling import FAR, distance

_DOCTOR = re.compile(r"\b(?:dr\.?|doctor)\s+((?:[^\W\d_][\w'’-]*\s+)?[^\W\d_][\w'’-]*)", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")


class NameMisspeltInQuote(Rule):
    """A doctor in a quote is almost, but not quite, one of the practice's physicians."""

    code = "PS304"
    name = "name-misspelt-in-quote"
    severity = Severity.WARNING
    source = Citation("16 CFR 255.1(b)", "https://www.ecfr.gov/current/title-16/section-255.1")
    summary = "A patient's quote seems to misspell the name of a physician of the practice."
    why = "The quote must stay as the patient wrote it, but readers may look for the wrong doctor."
    remedy = "Leave the quote as it is; name the physician rightly in the words around it."
    bad = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="Dr. Sampel answered",
            instead_of="Dr. Sample answered",
        ),
    )
    good = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="Dr. Alex Sample answered",
            instead_of="Dr. Sample answered",
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="Dr. Whitfield answered",
            instead_of="Dr. Sample answered",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare every doctor's name in a quote with the physicians' family names."""
        names = {p.family_name.casefold(): p.name for p in evidence.site.physicians}
        right = {*names, *(p.given_name.casefold() for p in evidence.site.physicians)}
        for record in evidence.site.testimonials:
            for match in _DOCTOR.finditer(record.quote):
                words = [_POSSESSIVE.sub("", word) for word in match[1].split()]
                meant = _almost([w.casefold() for w in words if w[:1].isupper()], names, right)
                if meant:
                    place = within(evidence.site.sources, record.at("quote"), match[0])
                    shown = " ".join([match[0].split()[0], *(w for w in words if w[:1].isupper())])
                    yield self.finding(place, f'"{shown}" in the quote may mean {meant}.')


def _almost(words: list[str], names: dict[str, str], right: set[str]) -> str:
    """The physician whose family name is most like one of the words, if none of them is right."""
    if right.intersection(words):
        return ""
    near = [
        (distance(word, family), name)
        for word in words
        for family, name in names.items()
        # In a short name two letters are half of it.
        if distance(word, family) < (FAR if len(family) > 4 else FAR - 1)
    ]
    return min(near)[1] if near else ""

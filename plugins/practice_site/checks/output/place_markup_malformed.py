"""PS531: a place in the markup whose facts are not in the form that they need."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, is_a, texts_of
from practice_site.checks.markup import GOOGLE, cut, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_WHOLE_NUMBER = re.compile(r"\+[1-9][\d\s().-]{6,}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?", re.A)
_LONGEST = 100
"""The characters from which on Google passes over a `priceRange`."""

_OFFICE = '"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic"'


class PlaceMarkupMalformed(Rule):
    """A telephone without its country, a time that is none, a range of prices that is a text."""

    code = "PS531"
    name = "place-markup-malformed"
    severity = Severity.ERROR
    source = Citation(
        "Google, Local business structured data (telephone, opening hours, priceRange)",
        f"{GOOGLE}local-business",
    )
    summary = "A telephone, a time or a price range in the structured data has a wrong form."
    why = "Search engines and maps pass over the fact, or show a number that nobody reaches."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("LB-02", "LB-04")
    bad = (
        marked_up(f'{{{_OFFICE}, "telephone": "(707) 555-0100"}}'),
        marked_up(f'{{{_OFFICE}, "priceRange": "{"As much as it takes. " * 6}"}}'),
        marked_up(f'{{{_OFFICE}, "additionalType": "https://schema.org/PhysiciansOffice"}}'),
        marked_up(f"""{{{_OFFICE}, "openingHoursSpecification":
 {{"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
  "opens": "08:00:00", "closes": "24:30"}}}}"""),
    )
    good = (
        marked_up(f"""{{{_OFFICE}, "telephone": ["+1-707-555-0100", "+1 (707) 555-0101"],
 "priceRange": "$$", "openingHoursSpecification":
 {{"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
  "opens": "08:00", "closes": "17:00:00"}}}}"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Alex Sample", "telephone": "12"}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what places say, and at every stretch of opening hours."""
        for key, wrong in _FORMS.items():
            for node in page.said.having(key):
                hours = is_a(node, "OpeningHoursSpecification")
                if not hours and not is_a(node, "LocalBusiness"):
                    continue
                for text in texts_of(node[key]):
                    fault = wrong(text)
                    if fault:
                        yield self._told(page, node, key, text, fault)

    def _told(self, page: PageEvidence, node: Node, key: str, text: str, fault: str) -> Finding:
        return self.finding(
            made_at(page, node, key, text) or page.facts.source,
            f"In the structured data, {place_in(page, node, key)} is {cut(text)}, {fault}.",
            page=page.facts.url,
        )


def _telephone(text: str) -> str:
    return "" if _WHOLE_NUMBER.fullmatch(text) else "a number without its country code"


def _time(text: str) -> str:
    return "" if _TIME.fullmatch(text) else "which is no time of day as hh:mm:ss"


def _price_range(text: str) -> str:
    return "" if len(text) < _LONGEST else f"which is longer than {_LONGEST - 1} characters"


def _additional_type(text: str) -> str:
    return "where Google does not look for a type: several types stand in a list"


_FORMS = {
    "telephone": _telephone,
    "opens": _time,
    "closes": _time,
    "priceRange": _price_range,
    "additionalType": _additional_type,
}
"""What is wrong with a value of each property; nothing if it is as it has to be."""

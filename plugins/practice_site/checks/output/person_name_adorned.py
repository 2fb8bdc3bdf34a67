"""PS513: a name in the markup that is more than the name."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence, TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import GOOGLE, marked_up, place_in
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.physician import Physician
from practice_site.words.expressions import ready

_BEFORE = re.compile(r"(?:dr|prof|doctor|professor|mr|mrs|ms)\b\.?\s", re.IGNORECASE)
_AFTER = ready(
    r"(?:,\s*|\s)(?:M\.\s?D\.|MD|D\.\s?O\.|Ph\.?\s?D\.?|D\.?D\.?S\.?|D\.?P\.?M\.?|M\.?B\.?B\.?S\.?"
    r"|FA[A-Z]{2,4}|PA-C|R\.N\.|RN|DNP|CRNA|M\.?P\.?H\.?)$"
    r"|,\s*(?:DO|DC|NP|PA|OD|MA|MS|MBA)$"
)
"""Degrees, as they are written. After a comma alone those that are also parts of names."""


class PersonNameAdorned(Rule):
    """The name of an author or another person has a title or a degree in it."""

    code = "PS513"
    name = "person-name-adorned"
    severity = Severity.ERROR
    source = Citation("Google, Article structured data (author.name)", f"{GOOGLE}article")
    summary = 'A person\'s name has "Dr.", "M.D." or the like in it.'
    why = "Search engines take all of it for the name, and do not find the person."
    remedy = "Write the name alone; `prefix`, `degree` and `title` have places of their own."
    rows = ("ART-02",)
    bad = (
        Example(
            path="content/physicians/alex-sample.md",
            text="name: Dr. Alex Sample",
            instead_of="name: Alex Sample",
        ),
        Example(
            path="content/physicians/alex-sample.md",
            text="name: Alex Sample, DO",
            instead_of="name: Alex Sample",
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Sam Example MD"}
"""),
    )
    good = (
        Example(
            path="content/physicians/alex-sample.md",
            text="name: Drew Do",
            instead_of="name: Alex Sample",
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Sam Example",
 "honorificPrefix": "Dr.", "honorificSuffix": "M.D.", "alternateName": "Dr. Sam Example"}
"""),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the name of a physician's record, which stands in the markup of many pages."""
        record = text.record
        if isinstance(record, Physician) and is_adorned(record.name):
            words = f'The name "{record.name}" is more than the name.'
            yield self.finding(record.at("name"), words)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the people in the markup that are no physicians with a record."""
        for node in page.said.of_kind("Person"):
            for name in texts_of(node.get("name")):
                if "givenName" not in node and is_adorned(name):
                    yield self.finding(
                        page.facts.source,
                        f'In the structured data, {place_in(page, node, "name")} is "{name}", '
                        "which is more than the name.",
                        "In the theme, put titles into `honorificPrefix` and degrees into "
                        "`honorificSuffix`.",
                        page=page.facts.url,
                    )


def is_adorned(name: str) -> bool:
    """Whether a name has a title before it or a degree after it."""
    return bool(_BEFORE.match(name) or _AFTER.search(name))

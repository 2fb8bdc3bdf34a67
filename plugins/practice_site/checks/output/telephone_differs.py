"""PS621: a telephone link that dials another number than it shows."""

from collections.abc import Iterator
from urllib.parse import unquote

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.telephones import other_number
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class TelephoneDiffers(Rule):
    """The number in a link's words is not the one after `tel:`."""

    code = "PS621"
    name = "telephone-differs"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google Business Profile: one real-world number (search.md GBP-01)",
        "https://support.google.com/business/answer/3038177",
    )
    summary = "A telephone link shows one number and dials another."
    why = "Patients call somebody whom they did not mean to call, and may tell them what ails them."
    remedy = "Write the same number in both places."
    weaker_than = ("PS620",)
    rows = ("GBP-01",)
    bad = (
        Example(path=_ARTICLE, text="[(707) 555-0100](tel:+1-707-555-0101)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Ask us:\n[call 1-707-555-0100 today](tel:+17075550110).",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[+1 707.555.0100](tel:+17075550100), [555-0100](tel:+17075550100), "
            "[1-800-555-CARE](tel:+18005552273), [our nurses, from 8 to 17](tel:+17075550100) or "
            "[020 7946 0000](tel:+442079460000)",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the digits that readers see with those that are dialled."""
        for link in page.facts.schemes.get("tel", ()):
            number = unquote(link.target.partition(":")[2]).strip()
            shown = other_number(link.text, number)
            if shown:
                message = f'The link shows "{shown}" and dials {number}.'
                yield self.finding(page.facts.links[link.number].span, message, page=page.facts.url)

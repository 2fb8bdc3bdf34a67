"""PS620: a telephone link that cannot be dialled."""

from collections.abc import Iterator
from urllib.parse import unquote

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.telephones import fault_of_number, likely_number
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class TelephoneMalformed(Rule):
    """What stands after `tel:` is no whole number with its country code."""

    code = "PS620"
    name = "telephone-malformed"
    severity = Severity.ERROR
    source = Citation(
        "RFC 3966, The tel URI for Telephone Numbers, 5.1.4 and 5.1.5",
        "https://www.rfc-editor.org/rfc/rfc3966#section-5.1.4",
    )
    summary = "A telephone link has no number that every phone can dial."
    why = "A patient who taps on it from another network, or in pain, reaches nobody."
    remedy = "Write the number with its country code, as in tel:+17075550100."
    bad = (
        Example(path=_ARTICLE, text="[Call us](tel:707-555-0100)", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="[Call us](tel:+1-707-555-010)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Ask us:\n[call our nurses](tel:+1%20707%20555%200100).",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[(707) 555-0100](tel:+1-707-555-0100), [our desk](tel:+17075550100;ext=12), "
            "[911](tel:911), [988](tel:988) or [London](tel:+44-20-7946-0000)",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what stands after tel:."""
        for link in page.facts.schemes.get("tel", ()):
            number = unquote(link.target.partition(":")[2]).strip()
            fault = fault_of_number(number)
            if fault:
                likely = likely_number(number)
                yield self.finding(
                    page.facts.links[link.number].span,
                    f'The telephone link to "{number}" cannot be dialled: it {fault}.',
                    f"Write tel:{likely}." if likely else "",
                    page=page.facts.url,
                )

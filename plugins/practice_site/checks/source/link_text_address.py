"""PS625: a link that is called by its address."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.link_words import is_address
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class LinkTextAddress(Rule):
    """In the middle of a text, a link shows a bare address in place of words."""

    code = "PS625"
    name = "link-text-address"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google: write good anchor text",
        "https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
    )
    summary = "A link shows its address in place of words."
    why = "A screen reader spells it out letter by letter, and nobody learns what is there."
    remedy = "Write what is there, as in [the advice of the NHS on backs](https://…)."
    bad = (
        Example(path=_ARTICLE, text="See <https://example.org/backs/walks>.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="See\n[www.example.org/backs](https://www.example.org/backs).",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[example.org](https://example.org/), <https://example.org>, "
            "<office@minimal.example>, [ACE/ARB](https://example.org/backs)[^1]\n\n"
            "[^1]: The paper. <https://example.org/backs/walks>",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for addresses among links' words; a list of sources may have them."""
        for link in text.links:
            if not (link.quoted or link.reference) and is_address(link.words):
                message = f"The link to {link.words} is called by its address."
                yield self.finding(link.span, message)

"""PS690: a link off the site that leads nowhere."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.outside import answered
from practice_site.checks.rule import Rule
from practice_site.model.answer import FINE, Answer, AnswerKind
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_LINK = "The muscles [warm up](https://example.org/muscles)."


class ExternalLinkDead(Rule):
    """Nobody can reach what a link off the site leads to."""

    code = "PS690"
    name = "external-link-dead"
    severity = Severity.WARNING
    on_request = True
    source = Citation(
        "House rule, after Google: make your links crawlable",
        "https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
    )
    summary = "A link to another site leads nowhere (asked for by `practice check --external`)."
    why = "A claim whose source is gone has no source, and the reader is left with an error page."
    remedy = "Find where the page is now and link to it there, or take the link out."
    bad = (
        Example(
            path=_ARTICLE,
            text=_LINK,
            instead_of=_SENTENCE,
            answers=(
                (
                    "https://example.org/muscles",
                    Answer(AnswerKind.DEAD, "its server has no such page (it answers 404)."),
                ),
            ),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=_LINK,
            instead_of=_SENTENCE,
            answers=(("https://example.org/muscles", FINE),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the answers that say so."""
        for url, link, answer in answered(evidence, AnswerKind.DEAD):
            message = f"The link to {link.target.strip()} leads nowhere: {answer.why}"
            yield self.finding(link.span, message, page=url)

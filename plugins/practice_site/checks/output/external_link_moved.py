"""PS691: a link off the site whose page has moved for good."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.outside import answered
from practice_site.checks.rule import Rule
from practice_site.model.answer import Answer, AnswerKind
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_LINK = "The muscles [warm up](https://example.org/muscles)."


class ExternalLinkMoved(Rule):
    """What a link off the site leads to is elsewhere now, for good."""

    code = "PS691"
    name = "external-link-moved"
    severity = Severity.NOTE
    on_request = True
    source = Citation(
        "RFC 9110, section 15.4: 301 Moved Permanently",
        "https://www.rfc-editor.org/rfc/rfc9110#status.301",
    )
    summary = "A link to another site leads to a page that has moved for good."
    why = "The other site need not send visitors on forever, and then the link is dead."
    remedy = "Look at the page, and link to where it is now."
    bad = (
        Example(
            path=_ARTICLE,
            text=_LINK,
            instead_of=_SENTENCE,
            answers=(
                (
                    "https://example.org/muscles",
                    Answer(AnswerKind.MOVED, leads_to="https://example.org/body/muscles"),
                ),
            ),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="The muscles [warm up](https://example.org/body/muscles#legs).",
            instead_of=_SENTENCE,
            answers=(("https://example.org/body/muscles", Answer(AnswerKind.FINE)),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the answers that say so."""
        for url, link, answer in answered(evidence, AnswerKind.MOVED):
            yield self.finding(
                link.span,
                f"The page {link.target.strip()} has moved to {answer.leads_to} for good.",
                f"Look at that page, and write {answer.leads_to} if it is the same.",
                page=url,
            )

"""PS692: a link off the site of which nobody can tell."""

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


class ExternalLinkSilent(Rule):
    """A server did not say whether the page that a link leads to is there."""

    code = "PS692"
    name = "external-link-silent"
    severity = Severity.NOTE
    on_request = True
    source = Citation(
        "RFC 9110, section 15: status codes", "https://www.rfc-editor.org/rfc/rfc9110#section-15"
    )
    summary = "Whether a link to another site leads anywhere could not be found out."
    why = "The server may have trouble for an hour, or be gone; some only answer people."
    remedy = "Follow the link in a browser; check again on another day if it fails there too."
    bad = (
        Example(
            path=_ARTICLE,
            text=_LINK,
            instead_of=_SENTENCE,
            answers=(
                (
                    "https://example.org/muscles",
                    Answer(AnswerKind.SILENT, "its server takes too long.", heard=False),
                ),
            ),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="The muscles [warm up](https://example.org/muscles), he said.",
            instead_of=_SENTENCE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the answers that say so."""
        for url, link, answer in answered(evidence, AnswerKind.SILENT):
            target = link.target.strip()
            message = f"Whether {target} is there could not be found out: {answer.why}"
            yield self.finding(link.span, message, page=url)

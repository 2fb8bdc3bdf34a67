"""PS622: a link that opens a letter to nobody."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.mail import fault_of_letter
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class EmailMalformed(Rule):
    """What stands after `mailto:` is no e-mail address."""

    code = "PS622"
    name = "email-malformed"
    severity = Severity.ERROR
    source = Citation(
        "RFC 6068, The 'mailto' URI Scheme, 2", "https://www.rfc-editor.org/rfc/rfc6068#section-2"
    )
    summary = "An e-mail link has no address that a letter can be sent to."
    why = "Whoever writes to it gets no answer, and may not even be told that nothing arrived."
    remedy = "Write the whole address, as in mailto:office@example.org."
    bad = (
        Example(path=_ARTICLE, text="[Write to us](mailto:office)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="[Write to us](mailto:office@minimal@example.org)",
            instead_of=_SENTENCE,
        ),
        Example(path=_ARTICLE, text="[Write to us](mailto://a@example.org)", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="<office@minimal.example>, [both](mailto:a.b+c@example.org,d@example.org), "
            "[with a subject](mailto:a@example.org?subject=Backs%20and%20walks) or "
            "[a friend](mailto:?subject=Backs)",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what stands after mailto:."""
        for link in page.facts.schemes.get("mailto", ()):
            fault = fault_of_letter(link.target.partition(":")[2])
            if fault:
                yield self.finding(
                    page.facts.links[link.number].span,
                    f"The e-mail link {fault}.",
                    page=page.facts.url,
                )

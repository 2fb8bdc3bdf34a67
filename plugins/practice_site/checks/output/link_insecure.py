"""PS615: a link to another site by plain http."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class LinkInsecure(Rule):
    """A link leads to another site without encryption."""

    code = "PS615"
    name = "link-insecure"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after W3C TAG: Securing the Web", "https://www.w3.org/2001/tag/doc/web-https"
    )
    summary = "A link leads to another site by http:, without encryption."
    why = "Whoever is on the way sees what the patient goes on to read, and can change it."
    remedy = "Write https:// in place of http://, and try whether the site answers."
    bad = (
        Example(path=_ARTICLE, text="[Advice on backs](http://example.org/)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Backs are strong.[^1]\n\n[^1]: The paper, [in full](HTTP://example.org/paper).",
            instead_of=_SENTENCE,
            line=3,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[Advice on backs](https://example.org/?from=http://minimal.example), "
            "not `http://example.org/`",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the links that leave the site."""
        for link in page.facts.schemes.get("http", ()):
            if spelled_path(link.target, page.facts.home) is None:
                message = f"The link to {link.target.strip()} goes there without encryption."
                yield self.finding(page.facts.links[link.number].span, message, page=page.facts.url)

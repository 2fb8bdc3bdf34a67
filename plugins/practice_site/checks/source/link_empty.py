"""PS623: a link without words."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.link_words import words_as_written
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class LinkEmpty(Rule):
    """There is nothing to read in a link, and no picture with words either."""

    code = "PS623"
    name = "link-empty"
    severity = Severity.ERROR
    source = Citation(
        "WCAG 2.2, 2.4.4 Link Purpose (In Context); failure F89",
        "https://www.w3.org/WAI/WCAG22/Techniques/failures/F89",
    )
    summary = "A link has no words."
    why = "Nobody sees it, and a screen reader can only spell its address out."
    remedy = "Write what the link leads to between the square brackets, or take the link out."
    weaker_than = ("PS703",)
    bad = (
        Example(path=_ARTICLE, text="Please call us. [](/contact/)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE, text='Please call us. <a href="/contact/"> </a>', instead_of=_SENTENCE
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text='[Call us](/contact/), or <a href="/contact/"><b>us</b></a>\n'
            "[![The door](images/door.png)](/contact/)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the words of every link."""
        for link in text.links:
            if not (link.words.strip() or words_as_written(link, text.sources)):
                yield self.finding(link.span, "The link has no words.")

"""PS215: an answer whose form is lost in its markup."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import BlockKind

_ARTICLE = "content/articles/minimal.md"
_ANSWER = "Any pair that fits will do."


class FaqAnswerForm(Rule):
    """An answer holds a table or a picture."""

    code = "PS215"
    name = "faq-answer-form"
    severity = Severity.WARNING
    source = Citation(
        "Google, FAQPage structured data (which HTML counts in an answer), read as of 2026-04-08",
        "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    )
    summary = "An answer among the frequently asked questions holds a table or a picture."
    why = "Whoever reads its markup gets the table as loose words, and of the picture nothing."
    remedy = "Answer in sentences or a list, and put the table or the picture into a section."
    rows = ("FAQ-06",)
    bad = (
        Example(
            path=_ARTICLE,
            text="| Shoes | Good for |\n| --- | --- |\n| Old ones | The garden |",
            instead_of=_ANSWER,
        ),
        Example(
            path=_ARTICLE,
            text="These will do:\n![Two old shoes](images/door.png)",
            instead_of=_ANSWER,
            line=2,
            scenario=Scenario.PICTURE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Any of *these*:\n\n- old ones\n- [new ones](/contact/)",
            instead_of=_ANSWER,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the answers of texts and towns."""
        for section in text.body.sections:
            for pair in section.faq:
                for block in pair.answer:
                    if block.kind is BlockKind.TABLE:
                        yield self.finding(block.span, "A table stands in an answer.")
                    for image in block.images:
                        yield self.finding(image.span, "A picture stands in an answer.")

"""PS803: a paragraph that nobody reads on a telephone."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Service
from practice_site.model.finding import Citation, Finding, Severity

MOST_WORDS = 200
_FEWEST_LETTERS = 2 * MOST_WORDS
"""So many words have at least so many signs: most paragraphs are not counted."""
_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ParagraphLong(Rule):
    """A paragraph has more than 200 words."""

    code = "PS803"
    name = "paragraph-long"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Yoast SEO (yoastseo 3.6.0: paragraphs of more than 200 words)",
        "https://www.npmjs.com/package/yoastseo/v/3.6.0",
    )
    summary = "A paragraph of an article or a service has more than 200 words."
    why = "On a telephone it fills two screens without a place to rest."
    remedy = "Make two or three paragraphs of it, each about one thought."
    bad = (Example(path=_ARTICLE, text=" ".join([_SENTENCE] * 23), instead_of=_SENTENCE),)
    good = (
        Example(path=_ARTICLE, text=" ".join([_SENTENCE] * 20), instead_of=_SENTENCE),
        Example(path=_ARTICLE, text=f"- {_SENTENCE}\n" * 40, instead_of=_SENTENCE),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the words of each paragraph."""
        if not isinstance(text.record, Article | Service):
            return
        for block in text.running.paragraphs:
            if (
                len(block.text) > _FEWEST_LETTERS
                and (words := len(block.text.split())) > MOST_WORDS
            ):
                yield self.finding(block.span, f"This paragraph has {words} words.")

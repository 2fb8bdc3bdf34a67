"""PS804: a sentence whose beginning is forgotten at its end."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Service
from practice_site.model.finding import Citation, Finding, Severity

MOST_WORDS = 40
_FEWEST_LETTERS = 2 * MOST_WORDS
"""More words have more letters and spaces between them."""

_SHOWN = 5
_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_LONG = (
    "When you walk for a while, and when you let your arms swing, and when you look ahead, the "
    "muscles of the back, of the hips and of the legs warm up, and they let go,\nand the back can "
    "bend and turn again as it did before."
)


class SentenceLong(Rule):
    """A sentence has more than 40 words."""

    code = "PS804"
    name = "sentence-long"
    severity = Severity.WARNING
    source = Citation(
        "House rule (40 words: twice what Yoast SEO, yoastseo 3.6.0, counts as long)",
        "https://www.npmjs.com/package/yoastseo/v/3.6.0",
    )
    summary = "A sentence of an article or a service has more than 40 words."
    why = "Who reads slowly, or in pain, has to begin it again."
    remedy = "Make two sentences of it, or a list."
    bad = (
        Example(path=_ARTICLE, text=_LONG, instead_of=_SENTENCE),
        Example(path=_ARTICLE, text=f"Walk.\n{_LONG}", instead_of=_SENTENCE, line=2),
    )
    good = (
        Example(path=_ARTICLE, text=_LONG.replace("go,\nand", "go. So"), instead_of=_SENTENCE),
        Example(path=_ARTICLE, text=f"> {_LONG.replace(chr(10), ' ')}", instead_of=_SENTENCE),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the words of each sentence of running text, not of lists, tables or quotes."""
        if not isinstance(text.record, Article | Service):
            return
        running = text.running
        for block, sentences in zip(running.paragraphs, running.sentences, strict=True):
            for sentence in sentences:
                if len(sentence) <= _FEWEST_LETTERS or _spaces(sentence) < MOST_WORDS:
                    continue  # this is quicker than to count the words
                words = sentence.split()
                if len(words) > MOST_WORDS:
                    begins = " ".join(words[:_SHOWN])
                    yield self.finding(
                        within(text.sources, block.span, begins),
                        f'The sentence that begins "{begins} …" has {len(words)} words.',
                    )


def _spaces(sentence: str) -> int:
    return sentence.count(" ") + sentence.count("\n")

"""PS809: pictures of before and after."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_PICTURES = ready(
    r"\bbefore[ -]?(?:and|&|/)[ -]?after\b[ -](?:(?:treatment|surgery|patient|our) )?"
    r"(?:photos?|pictures?|images?|galler(?:y|ies)|shots?|results?|cases?|scans?|x-?rays?)\b"
    r"|\b(?:photos?|pictures?|images?|x-?rays?|scans?|views?)\b[^.!?\n]{0,40}"
    r"\bbefore (?:and|&) after\b",
    re.IGNORECASE,
)
_WORDS = frozenset({"before", "after"})
_BOTH = ("before and after", "before-and-after", "before & after", "before/after")
_SAID = ready(
    r"\b(?:same|these|such|your) results?\b[^.!?]{0,60}\b(?:may|might|will|do|can) ?not\b"
    r"|\bresults?\b[^.!?]{0,40}\b(?:may|might) not (?:occur|be the same)\b",
    re.IGNORECASE,
)


class BeforeAndAfter(Rule):
    """A text shows pictures of before and after, and does not say what the law wants with them."""

    code = "PS809"
    name = "before-and-after"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA651-BA",)
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(3)(C)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = "Pictures of before and after stand without the sentence that belongs to them."
    why = "Two pictures promise more than any sentence, and they are always of the best case."
    remedy = (
        "Name the procedure, use pictures with the same light and pose, and say beside them that "
        "the same results may not occur for all patients."
    )
    bad = (
        Example(path=_ARTICLE, text="See our before-and-after photos.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="These are X-rays of a spine before and after.",
            instead_of=_SENTENCE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="See our before-and-after photos.\nThe same results may not occur for all.",
            instead_of=_SENTENCE,
        ),
        Example(path=_ARTICLE, text="Stretch before and after a walk.", instead_of=_SENTENCE),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for such pictures by the words around them, and for the sentence in the text."""
        if not (text.words >= _WORDS and has_any(text.small, _BOTH)):
            return
        passages = text.passages
        for passage in passages:
            match = _PICTURES.search(passage.text)
            if match and not any(_SAID.search(each.text) for each in passages):
                place = within(text.sources, passage.span, match[0])
                yield self.finding(
                    place,
                    f'"{match[0]}": nothing says that the same results may not occur for all.',
                )
                return

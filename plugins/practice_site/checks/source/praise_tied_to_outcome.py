"""PS318: the practice makes a claim of a patient's thanks."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.outcomes import outcomes
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import Block, BlockKind, Body
from practice_site.words.expressions import ready

_ARTICLE = "content/articles/minimal.md"
_AFTER = "Every back is different."
_LIKE_THESE = ready(
    r"\b(?:results?|outcomes?|recover(?:y|ies)|successes|stories|experiences?) (?:like|such as|as) "
    r"(?:this|these|his|hers|that|theirs|[A-Z]\w+['’]s)\b"
    r"|\bthis is (?:what|how|why) (?:\w+ ){0,4}(?:can|does|works?|helps?|relieves?)\b"
    r"|\b(?:shows?|proves?|demonstrates?) (?:what|how|that) (?:\w+ ){0,4}"
    r"(?:can|does|works?|helps?|is effective|relieves?)\b"
    r"|\bthanks to (?:the |this |our |his |her )?(?:\w+ ){0,2}"
    r"(?:procedure|treatment|surgery|injections?|therapy|\w+plasty|ablation)\b",
    re.IGNORECASE,
)


class PraiseTiedToOutcome(Rule):
    """The words after a quote turn a compliment into proof that a treatment works."""

    code = "PS318"
    name = "praise-tied-to-outcome"
    severity = Severity.WARNING
    requirements = ("FTC-TYPICALITY", "FTC-EFFICACY")
    source = Citation("16 CFR 255.2(a)", "https://www.ecfr.gov/current/title-16/part-255")
    summary = "The words after a patient's quote say that the treatment did it."
    why = (
        "The patient thanked for being listened to. The sentence after it makes a result of the "
        "treatment out of that, which the patient never claimed and nobody has shown."
    )
    remedy = "Say what the patient said, and what usually happens with its source; or nothing."
    bad = (
        Example(path=_ARTICLE, text="Results like these are why we walk.", instead_of=_AFTER),
        Example(path=_ARTICLE, text="Jo can now walk for an hour again.", instead_of=_AFTER),
        Example(
            path=_ARTICLE,
            text="Every back is different.\nThis shows how walking helps.",
            instead_of=_AFTER,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Being listened to is where a visit begins, and no two backs are alike.",
            instead_of=_AFTER,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read what stands after the last quote of a section."""
        for block in _after_quotes(text.body):
            match = _LIKE_THESE.search(block.text)
            words = match[0] if match else next(outcomes(block.text), "")
            if words:
                place = within(text.sources, block.span, words)
                yield self.finding(
                    place, f'"{words}" makes the quote prove that a treatment works.'
                )


def _after_quotes(body: Body) -> Iterator[Block]:
    for section in body.sections:
        seen = False
        for block in section.blocks:
            if block.kind is BlockKind.TESTIMONIAL:
                seen = True
            elif seen and block.text:
                yield block

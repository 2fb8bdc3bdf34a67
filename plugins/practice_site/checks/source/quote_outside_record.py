"""PS317: a patient's words in a text instead of a record."""

import re
from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.attribution import name_in
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import Block, BlockKind
from practice_site.model.texts import blocks_of

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_SIGNED = re.compile(r"(?:^|[\n\"”.!?])\s*[—–-]{1,2}\s*(?P<by>[^\n\"“”—–]{2,60})\s*$")
_OPENED = re.compile(r"^\s*[\"“]")
_PATIENT = re.compile(r"\b(?:patients?|daughter|son|wife|husband|mother|father|survivor)\b", re.I)
_SHORTENED = re.compile(r"^(?:[A-Z]\.\s?){1,3}$|^[A-Z][a-z]+ [A-Z]\.?$")
_OTHERS = re.compile(
    r"\b(?:Dr|M\.?D|D\.?O|Ph\.?D|Association|Academy|College|Institute|Journal|University|Society"
    r"|Center|Department|et al)\b"
)


class QuoteOutsideRecord(Rule):
    """A text has a quote that is signed like a patient's, without a record of their leave."""

    code = "PS317"
    name = "quote-outside-record"
    severity = Severity.ERROR
    firm = True
    requirements = ("HIPAA-AUTH",)
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A patient's words stand in a text, and not in a record of their own."
    why = (
        "Without a record nobody knows whether the patient agreed, and until when; and nobody can "
        "take the words out of every page when they ask for it."
    )
    remedy = (
        "Put the words into a file in content/testimonials/ (docs/formats.md says what belongs "
        "there), and write {testimonial: its-name} on a line of its own in their place."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text="> I had tried everything before I came here.\n>\n> — Jo D., Napa",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text='"They listened to me from the first day on." — A grateful patient',
            instead_of=_SENTENCE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="> Motion is good for most backs.\n>\n> — National Institute of Neurological "
            "Disorders",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text='> "When can I lift again?" is what people ask first.',
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="> First do no harm.\n>\n> — Thomas Inman, M.D.",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for quotes that are signed like a patient's."""
        for block in _quotes(blocks_of(text.body)):
            signed = _SIGNED.search(block.text)
            if signed and _is_patients(signed["by"].strip()):
                yield self.finding(
                    block.span,
                    f'These words are signed "{signed["by"].strip()}" and have no record.',
                )


def _quotes(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        quoted = block.kind is BlockKind.PARAGRAPH and _OPENED.match(block.text)
        if quoted or block.kind is BlockKind.QUOTE:
            yield block


def _is_patients(signature: str) -> bool:
    if _OTHERS.search(signature):
        return False
    if _PATIENT.search(signature):
        return True
    return _SHORTENED.match(name_in(signature)) is not None

"""PS820: an unapproved use without a word on it, or without evidence."""

from collections.abc import Iterator

from practice_site.checks.claims.unapproved_use import SIGNS, WORDS, unapproved_uses
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_article, in_service
from practice_site.checks.places import within
from practice_site.checks.proofs import is_proven
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.article import Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import Block
from practice_site.model.record import Record
from practice_site.model.texts import blocks_of

_OFF_LABEL = "off-label"
_KEYS = "kind: therapy\nfda_status: {status: off-label}"


class OffLabelUnmarked(Rule):
    """A service that is recorded as off-label does not say so, or a text speaks for such a use."""

    code = "PS820"
    name = "off-label-unmarked"
    severity = Severity.WARNING
    rows = ("LEX-OFFLABEL",)
    source = Citation("House rule: fda_status in docs/formats.md")
    summary = "A text does not say that a use is off-label, or speaks for one without evidence."
    why = "Off-label use is common. Who agrees to it should know, and see what it rests on."
    remedy = (
        "Say that the FDA has not approved this use, and put a footnote or a link to a study into "
        "the passage."
    )
    bad = (
        in_article("We use the drops off-label for stiff backs."),
        in_article("The drops are soft.\nThis off-label use helps some backs.", 2),
        in_service(_KEYS, 2),
    )
    good = (
        in_article("We use the drops off-label ([a study](https://example.org/study))."),
        in_article(
            "Off-label means that the FDA approved a drug for something else. We never use drops "
            "off-label. Is it an off-label use that helps?"
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the record of a service, and at passages without a source."""
        names_it = not WORDS.isdisjoint(text.words) and has_any(text.small, SIGNS)
        record = text.record
        if _is_off_label(record) and not (names_it and _has_source(text)):
            lacks = "no source" if names_it else "nothing of it"
            place = record.at("fda_status", "status")
            yield self.finding(
                place, f"The use is recorded as off-label, and the text has {lacks}."
            )
        if not names_it:
            return
        for block in blocks_of(text.body):
            if not block.links and "#ref-" not in block.html:
                yield from self._spoken_for(block, text)

    def _spoken_for(self, block: Block, text: TextEvidence) -> Iterator[Finding]:
        if has_any(block.text.casefold(), SIGNS):
            for words in unapproved_uses(block.text):
                if not is_proven(words, block.text, text.record):
                    place = within(text.sources, block.span, words)
                    yield self.finding(
                        place, f'The passage speaks for "{words}" and names no source.'
                    )


def _is_off_label(record: Record) -> bool:
    status = record.fda_status if isinstance(record, Service) else None
    return status is not None and status.status == _OFF_LABEL


def _has_source(text: TextEvidence) -> bool:
    return any(note.number for note in text.body.footnotes) or any(
        link.target.startswith("https://") for block in blocks_of(text.body) for link in block.links
    )

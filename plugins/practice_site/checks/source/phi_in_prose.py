"""PS321: a text tells of one patient what they can be known by."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_article
from practice_site.checks.identifiers import Kind
from practice_site.checks.patient_stories import WORDS, may_tell, of_patients
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import BlockKind, Body
from practice_site.model.span import Span

_COVERED = (Kind.NAME, Kind.PLACE)


class PhiInProse(Rule):
    """The practice's own words name a patient, a day of theirs, their town or their great age."""

    code = "PS321"
    name = "phi-in-prose"
    severity = Severity.WARNING
    requirements = ("HIPAA-PHI",)
    source = Citation(
        "45 CFR 164.514(b)(2)", "https://www.ecfr.gov/current/title-45/section-164.514"
    )
    summary = "A text tells of one patient, with a name, a date, a place or an age over 89."
    why = (
        "A story of a patient without a name is still theirs where the day, the town or the age "
        "tells their neighbors who it is. Practices have paid for that."
    )
    remedy = (
        "Leave the detail out (the year, the state and an age under 90 may stay); or put the story "
        "into a testimonial's record with an authorization. If this is nobody's patient, allow it "
        "with that reason."
    )
    bad = (
        in_article("One patient, a 93-year-old gardener, came to us after a fall."),
        in_article("Mrs. Miller had pain in her back for years."),
        in_article("Walks help.\nOur patient fell on March 3, 2025.", line=2),
        in_article("One patient from Yountville told us so."),
    )
    good = (
        in_article("Adults over 90 break bones more easily, and a 93-year-old may need more time."),
        in_article("In the study of March 3, 2019, one patient from Denmark had a bleed."),
        in_article("Mr. Parkinson wrote in 1817 of a patient. Ms. Lopez, our manager, has a copy."),
        in_article("A patient from Napa can call 707-555-0100, or 911, at any hour."),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read the sentences that tell of one patient.

        Beside a testimonial a name and a town may stand as its authorization covers them.
        """
        if WORDS.isdisjoint(text.words) or not may_tell(text.written):
            return
        for passage in text.passages:
            for found in dict.fromkeys(of_patients(passage.text)):
                if found.kind in _COVERED and passage.span in _beside_quotes(text.body):
                    continue
                place = within(text.sources, passage.span, found.words)
                yield self.finding(place, f'"{found.words}" is {found.kind} in a patient\'s story.')


def _beside_quotes(body: Body) -> frozenset[Span]:
    parts = (body.lead, *(section.blocks for section in body.sections))
    return frozenset(
        block.span
        for blocks in parts
        if any(block.kind is BlockKind.TESTIMONIAL for block in blocks)
        for block in blocks
    )

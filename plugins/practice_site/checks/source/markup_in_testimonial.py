"""PS326: HTML in the record of a testimonial."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import quoting, recorded
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|<!--|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")
_TEXTS = ("quote", "attribution", "town", "relationship", "disclaimer")
_ON_PAPER = (
    *("expires_event", "exception", "discloser", "recipient", "purpose", "representative"),
    "kept_at",
)


class MarkupInTestimonial(Rule):
    """A record has tags or entities of HTML, which a page shows as they are written."""

    code = "PS326"
    name = "markup-in-testimonial"
    severity = Severity.WARNING
    source = Citation("House rule: a record is plain text (docs/formats.md)")
    summary = "A testimonial's record has HTML in it."
    why = (
        "It came along with something that was pasted. Nothing of it runs, but readers see the "
        "tags in the middle of a patient's words."
    )
    remedy = "Write the words as the patient did, without tags; a blank line ends a paragraph."
    bad = (
        quoting("They <b>listened</b> to me."),
        quoting("They listened\n  &amp; took their time.", line=2),
        recorded("disclaimer: <script>alert(1)</script>\n", found_at="disclaimer: <script>"),
    )
    good = (quoting("I <3 them, and waited < 5 minutes & was glad; R&D; AT&T."),)

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at every text of every record, shown or not."""
        for record in evidence.site.testimonials:
            for text, span in _texts(record):
                found = _MARKUP.search(text) if "<" in text or "&" in text else None
                if found:
                    place = within(evidence.site.sources, span, found[0])
                    yield self.finding(place, f'"{found[0][:40]}" is HTML, and shown as it is.')


def _texts(record: Testimonial) -> Iterator[tuple[str, Span]]:
    for key in _TEXTS:
        yield getattr(record, key), record.at(key)
    yield record.incentive, record.at("incentive")
    yield record.incentive_disclosure, record.at("incentive", "disclosure")
    yield record.platform, record.at("source", "platform")
    for number, outcome in enumerate(record.outcomes):
        yield outcome.claim, record.at("outcomes", number, "claim")
        yield outcome.substantiation, record.at("outcomes", number, "substantiation")
    if record.typical_result:
        yield record.typical_result.text, record.at("typical_result", "text")
        yield record.typical_result.source, record.at("typical_result", "source")
    if record.authorization:
        for key in _ON_PAPER:
            yield getattr(record.authorization, key), record.at("authorization", key)

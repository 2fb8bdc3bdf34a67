"""What rules on testimonials that visitors see have in common."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import AUTHORIZATION, Edit, Example
from practice_site.model.testimonial import Testimonial

RECORD = "content/testimonials/sample-1.yaml"
WORDS = "Dr. Sample answered every question of mine."


def shown_records(evidence: Evidence) -> Iterator[Testimonial]:
    """The testimonials that may be seen on this day."""
    practice = evidence.site.practice
    for record in evidence.site.testimonials:
        if record.shown(evidence.as_of, sample_site=bool(practice and practice.sample)):
            yield record


def quoting(words: str, *besides: Edit, line: int = 1, also: tuple[str, ...] = ()) -> Example:
    """The minimal site with other words in its testimonial."""
    return Example(path=RECORD, text=words, instead_of=WORDS, line=line, besides=besides, also=also)


def recorded(keys: str, *besides: Edit, found_at: str = "") -> Example:
    """The minimal site with other keys in the record of its testimonial, which is no sample."""
    return Example(
        path=RECORD,
        text=f"{AUTHORIZATION}{keys}",
        instead_of="sample: true\n",
        found_in=RECORD if found_at else "",
        found_at=found_at,
        besides=besides,
    )

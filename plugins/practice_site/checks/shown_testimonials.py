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


def patients_records(evidence: Evidence) -> Iterator[tuple[Testimonial, frozenset[str]]]:
    """Those of real people, with what the authorization covers; a sample is of nobody."""
    for record in shown_records(evidence):
        if record.authorization and not record.sample:
            yield record, frozenset(record.authorization.scope)


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


def authorized(
    words: str, scope: str = "website, name", found_at: str = "", by: str = "Jo Madeup"
) -> Example:
    """The minimal site with a real person's words, and what they agreed to."""
    return Example(
        path=RECORD,
        text=AUTHORIZATION.replace("[website, name]", f"[{scope}]"),
        instead_of="sample: true\n",
        found_in=RECORD if found_at else "",
        found_at=found_at,
        besides=(Edit(RECORD, words, WORDS), Edit(RECORD, f"n: {by}\n", "n: Jo Madeup\n")),
    )

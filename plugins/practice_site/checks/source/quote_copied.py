"""PS328: the words of a record stand in a text as well."""

from collections.abc import Iterator, Mapping

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.quoted_words import is_among, plain_words, rows_of_quote
from practice_site.checks.rule import Rule
from practice_site.checks.texts import text_of
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind
from practice_site.model.span import Span

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_QUOTE = "We went through all of my questions before anybody talked of a needle"
_RECORD = Edit(
    "content/testimonials/sample-1.yaml",
    f"{_QUOTE}.\n  And then some more of them.",
    "Dr. Sample answered every question of mine.",
)


class QuoteCopied(Rule):
    """A sentence of a testimonial was copied into a text, where nobody can take it back."""

    code = "PS328"
    name = "quote-copied"
    severity = Severity.ERROR
    firm = True
    requirements = ("HIPAA-AUTH",)
    weaker_than = ("PS317",)
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A patient's words stand in a text as well as in their record."
    why = (
        "When the patient takes the permission back, or it ends, the record is withheld, and the "
        "copy stays up. Nor does it have beside it what must stand there."
    )
    remedy = (
        "Take the copy out, and write {testimonial: its-id} on a line of its own where the words "
        "should be seen."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text=f'One patient said: "{_QUOTE}."',
            instead_of=_SENTENCE,
            besides=(_RECORD,),
        ),
        Example(path=_ARTICLE, text=f"> {_QUOTE}!", instead_of=_SENTENCE, besides=(_RECORD,)),
        Example(
            path="content/physicians/alex-sample.md",
            text=f"{_QUOTE}: that is what a patient wrote.",
            instead_of="Alex Sample does not exist.",
            besides=(_RECORD,),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="We go through all of your questions before anybody talks of a needle.",
            instead_of=_SENTENCE,
            besides=(_RECORD,),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look in what articles quote, and in all that other texts say.

        What towns say is compared by another rule, reworded or not.
        """
        rows = {
            record.slug: found
            for record in evidence.site.testimonials
            if (found := rows_of_quote(record.quote))
        }
        if not rows:
            return
        for words, span in _said(evidence):
            slug = _copied(words, rows)
            if slug:
                yield self.finding(span, f"These words stand in the testimonial {slug}.")


def _said(evidence: Evidence) -> Iterator[tuple[str, Span]]:
    for mention in evidence.mentioned[MentionKind.QUOTED]:
        yield mention.about[0], mention.span
    site = evidence.site
    for record in (*site.services, *site.pages, *site.physicians, *site.offices):
        for passage in text_of(record, site.sources).passages:
            yield plain_words(passage.text), passage.span


def _copied(words: str, rows: Mapping[str, tuple[str, ...]]) -> str:
    return next((slug for slug, sentences in rows.items() if is_among(sentences, words)), "")

"""PS222: a review whose code stands for no answer that was recorded."""

from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity
from practice_site.model.record import Review
from practice_site.model.review import ReviewHistory, history_of
from practice_site.words.review_code import code_of

_ARTICLE = "content/articles/minimal.md"
_RECORD = "content/reviews/article-minimal.yaml"
_DAY = "published: 2026-10-05"
_REVIEW = "reviewed: {{by: {by}, date: 2026-10-04, code: {code}}}\n" + _DAY
_READ = """\
format: 1
reviews:
  - by: alex-sample
    date: 2026-10-04
    code: {code}
    recorded_by: Made Up
    recorded_at: "2026-10-04T09:30:00-07:00"
    text: |
      A short walk may ease a stiff back.
"""
_CODE = "51CX-A44B-DB7M"


class ReviewCodeWrong(Rule):
    """A code was written by hand, copied from another text, or its record was changed."""

    code = "PS222"
    name = "review-code-wrong"
    severity = Severity.ERROR
    source = FORMATS
    summary = "The code under `reviewed` is that of no recorded review of this text."
    why = (
        "The code says that a physician has read these words and has said yes. Nobody can tell "
        "that, and the page would say it to readers."
    )
    remedy = (
        "Let `practice review record` write the review; or take the code out, and the page goes by "
        "the day alone."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text=_REVIEW.format(by="alex-sample", code="7K3M-Q9TX-2B4R"),
            instead_of=_DAY,
        ),
        Example(path=_RECORD, text=_READ.format(code="7K3M-Q9TX-2B4R"), line=5),
    )
    good = (
        Example(path=_RECORD, text=_READ.format(code=_CODE)),
        Example(
            path=_ARTICLE,
            text=f"reviewed: {{by: alex-sample, date: 2026-10-04}}\n{_DAY}",
            instead_of=_DAY,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look each code up in the text's own record, and hold the records against themselves."""
        histories = {history.slug: history for history in evidence.site.reviews}
        for text in evidence.dated:
            review, slug = text.reviewed, history_of(text)
            if review and review.code and not evidence.site.is_placeholder("review", slug):
                why = _wrong(review, histories.get(slug))
                if why:
                    why += _elsewhere(review, slug, histories.values())
                    yield self.finding(text.at("reviewed", "code"), why)
        for history in evidence.site.reviews:
            for number, recorded in enumerate(history.reviews):
                if code_of(recorded.text) != recorded.code:
                    yield self.finding(
                        history.at("reviews", number, "code"),
                        f"This record was changed: the text below has another code than "
                        f"{recorded.code}.",
                        "Take the file as it was back from your version control.",
                    )


def _wrong(review: Review, history: ReviewHistory | None) -> str:
    recorded = history.with_code(review.code) if history else None
    if recorded is None:
        return f"No review of this text was recorded with the code {review.code}."
    if (recorded.by, recorded.date) != (review.by, review.date):
        return (
            f"The review with the code {review.code} was recorded as one by {recorded.by} of "
            f"{recorded.date}, and here it is one by {review.by} of {review.date}."
        )
    return ""


def _elsewhere(review: Review, slug: str, histories: Iterable[ReviewHistory]) -> str:
    """Where the code is known, if the text has only got another name."""
    other = next((h for h in histories if h.slug != slug and h.with_code(review.code)), None)
    if other is None:
        return ""
    return f" {other.path} has it: if that is this text's, rename it to {slug}.yaml."

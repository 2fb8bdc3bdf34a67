"""The judgement of a practice's town pages: made once, for all rules that report some of it."""

from msgspec import Struct

from practice_site.checks.doorways.left_over import LeftOver, left_over_names
from practice_site.checks.doorways.measures import Measured, measure
from practice_site.checks.doorways.quotations import Quotation, quotations
from practice_site.checks.doorways.served import Served
from practice_site.checks.doorways.shared_questions import Pair, shared_pairs
from practice_site.checks.doorways.shared_quotes import shared_quotes
from practice_site.checks.doorways.verdict import Verdict, verdict_on


class Judged(Struct, frozen=True):
    """A town's page, its measures, and what they come to."""

    measured: Measured
    verdict: Verdict


class TownJudgement(Struct, frozen=True):
    """What there is to say of the town pages of a practice.

    `questions` are pairs that an earlier page has too, each with that one; pages
    with a verdict of their own are not among them. `quotes` are quotations that say
    what an earlier one says, each with that one.
    """

    pages: tuple[Judged, ...]
    questions: tuple[tuple[Pair, Pair], ...]
    names: tuple[LeftOver, ...]
    quotes: tuple[tuple[Quotation, Quotation], ...]


def judge_towns(served: Served) -> TownJudgement:
    """Judge all town pages, and what is quoted on them; it takes half a millisecond a page."""
    measured = measure(served)
    pages = tuple(Judged(page, verdict_on(page)) for page in measured)
    reported = {page.measured.page.town.slug for page in pages if page.verdict != Verdict.LOCAL}
    taken_apart = [page.page for page in measured]
    pairs = shared_pairs(taken_apart)
    return TownJudgement(
        pages=pages,
        questions=tuple(found for found in pairs if found[0].town.slug not in reported),
        names=tuple(left_over_names(served, taken_apart)),
        quotes=tuple(shared_quotes(quotations(served))),
    )

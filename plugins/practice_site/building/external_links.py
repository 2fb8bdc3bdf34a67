"""What a build's pages link to outside of the site, asked for and judged."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from practice_site.building.judging import judged_anew
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.checks.outside import outside_addresses
from practice_site.external.kept_answers import KeptAnswers
from practice_site.model.answer import Answer, AnswerKind
from practice_site.release.trees import PRIVATE

FILE = "external.json"

Ask = Callable[[tuple[str, ...]], Mapping[str, Answer]]

NOBODY = Answer(
    AnswerKind.SILENT,
    "no server answered at all: perhaps this computer has no connection.",
    heard=False,
)


def answers_for(
    outcome: Outcome, request: BuildRequest, ask: Ask, days: int
) -> Mapping[str, Answer]:
    """The answers to all addresses off the site; `ask` hears of those that nobody knows.

    An answer of the last `days` days is known. Where no server at all answers,
    nothing is said against any of them.
    """
    addresses = outside_addresses(outcome.evidence)
    kept = KeptAnswers(request.root / PRIVATE / FILE)
    known = kept.of_the_last(days)
    asked = ask(tuple(address for address in addresses if address not in known))
    if asked and not any(answer.heard for answer in asked.values()):
        asked = dict.fromkeys(asked, NOBODY)
    answers = {a: asked[a] if a in asked else known[a] for a in addresses}
    kept.keep(asked, answers)
    return answers


def judge_links(outcome: Outcome, answers: Mapping[str, Answer]) -> Outcome:
    """The same build, judged with what came of asking."""
    return judged_anew(outcome, replace(outcome.evidence, answers=answers))

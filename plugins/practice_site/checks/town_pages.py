"""What rules on a town's page have in common."""

from collections.abc import Iterator
from typing import ClassVar

from practice_site.checks.doorways.verdict import Verdict
from practice_site.checks.doorways.wording import missing_facts, own_facts, reason, shown
from practice_site.checks.evidence import TownEvidence
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding

_ABOUT = (
    "When back pain keeps you from work, you want help that is close to home. Our friendly team "
    "in {town} is here for you. We listen first, explain every step, and put together a plan that "
    "fits your life. Patients in {town} choose us because we care about each of them. You will "
    "never be rushed, and you will always know what comes next."
)
_ANSWER = (
    "Most people in {town} come to us with a sore back or a stiff neck, and we take the time to "
    "find out why before we suggest anything."
)


def town_page(name: str, facts: str, about: str = _ABOUT, answer: str = _ANSWER) -> str:
    """The rest of an entry that begins a page, in the form of the minimal site's entries."""
    return (
        f"\n    tier: page\n{facts}"
        f"    about: {about.format(town=name)}\n"
        f"    faq:\n      - question: What brings most people from {name} to you?\n"
        f"        answer: {answer.format(town=name)}\n"
    )


class TownPageRule(Rule):
    """A rule whose breaches are pages with one verdict.

    `says` is the message with places for the town's name, what speaks against the
    page, and the facts of its own.
    """

    verdict: ClassVar[Verdict]
    says: ClassVar[str]

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report the pages with the rule's verdict, each with the page that it repeats."""
        for judged in towns.judgement.pages:
            if judged.verdict is self.verdict:
                measured = judged.measured
                town = measured.page.town
                said = self.says.format(
                    town=town.name, reason=reason(measured), facts=own_facts(measured)
                )
                yield self.finding(
                    town.at("tier"),
                    f"{said}{shown(measured, towns.sources)}",
                    f"{missing_facts(measured)} {self.remedy}".strip(),
                )

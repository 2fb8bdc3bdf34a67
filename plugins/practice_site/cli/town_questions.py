"""What `practice new town-page` asks at a terminal."""

import re
from collections.abc import Callable
from pathlib import Path

import click
from msgspec import Struct

from practice_site.checks.doorways.locality import Locality
from practice_site.checks.source.summary_length import LONGEST, SHORTEST
from practice_site.cli.interview import Answers, answer, in_turn
from practice_site.cli.line_width import say
from practice_site.model.location import FACTS_FOR_A_PAGE, Town

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*(?:min|minutes?|mi|miles?)?\.?", re.IGNORECASE)
_FACTS = {
    "minutes": "drive",
    "hospital": "hospitals",
    "hospital_notes": "hospitals",
    "parking": "parking or transit",
    "transit": "parking or transit",
    "about": "about",
    "faq": "faq",
    "photo": "photo",
}
"""Which of a town's facts an answer is, as `Town.facts` names them."""

_LOCAL = (
    "Nothing in that tells the town from the next one: name a road, a line by its number, a "
    "landmark, or minutes."
)


class Interview(Struct, frozen=True):
    """Who is asked about which town: `where` says how far it is from its office, or nothing."""

    town: Town
    where: str
    content: Path
    locality: Locality

    def ask(self, known: Answers) -> tuple[Answers, bool]:
        """What is known and what somebody answers; and whether all questions were passed.

        Whoever leaves with Ctrl+C keeps the answers that are whole.
        """
        answers = dict(known)
        self._open()
        turns = (
            (f"{heading} ({self._enough(answers)})", there, ask)
            for heading, there, ask in self._questions(answers)
        )
        return answers, in_turn(turns, answers)

    def _open(self) -> None:
        name, facts = self.town.name, self.town.facts
        click.echo(f"{name}, {self.town.state}{self.where}")
        click.echo()
        say(
            f"A page needs {FACTS_FOR_A_PAGE} facts that are true of {name} and of no other "
            f"town; more make it worth reading. Known so far: {', '.join(facts) or 'nothing yet'}."
        )
        say("Enter passes over a question. Ctrl+C stops, and keeps what you have answered.")
        click.echo("docs/towns.md says what is worth telling.")

    def _enough(self, answers: Answers) -> str:
        """How many facts there are of those that a page needs."""
        known = {fact for option, fact in _FACTS.items() if answers.get(option)}
        count = len(known.union(self.town.facts))
        if count < FACTS_FOR_A_PAGE:
            return f"{count} of {FACTS_FOR_A_PAGE} facts"
        return f"{count} facts: enough for a page"

    def _questions(
        self, answers: Answers
    ) -> tuple[tuple[str, object, Callable[[Answers], None]], ...]:
        """Each one's heading, what is known of it already, and what asks it."""
        town, said = self.town, answers
        return (
            ("The drive", town.drive or said["minutes"], self._drive),
            ("Hospitals", town.hospitals or said["hospital"], self._hospitals),
            ("Parking, where it differs for them", town.parking or said["parking"], self._parking),
            ("Without a car", town.transit or said["transit"], self._transit),
            ("Who lives there", town.about or said["about"], self._about),
            ("What they ask", town.faq or said["faq"], self._faq),
            ("A photo that was taken there", town.photo or said["photo"], self._photo),
            ("For search results", town.summary or said["summary"], self._summary),
        )

    def _drive(self, answers: Answers) -> None:
        click.echo("Ask somebody who drives it: maps do not know the turn that people miss.")
        minutes = _number("Minutes by car to the office", 600)
        miles = minutes and _number("Miles by road", 1000)
        if not minutes or not miles:
            if minutes:
                click.echo("Left out: a drive has both its minutes and its miles.")
            return
        answers["minutes"], answers["miles"] = round(minutes), miles
        answers["route"] = self._local("The way: its roads, and when they are slow")

    def _hospitals(self, answers: Answers) -> None:
        found: list[tuple[str, str]] = []
        answers["hospital_notes"] = found
        label = "The nearest one, by its full name"
        while name := answer(label):
            found.append((name, ""))
            found[-1] = (name, answer("What patients should know of it, such as where it is"))
            label = "Another one"

    def _parking(self, answers: Answers) -> None:
        answers["parking"] = self._local("Where people from there park")

    def _transit(self, answers: Answers) -> None:
        click.echo("The line and its stop, when the last one goes back; or that there is none.")
        answers["transit"] = self._local("Buses and trains")

    def _about(self, answers: Answers) -> None:
        click.echo("Shifts, a base, a college, a harvest, a level walk: what matters for a visit.")
        answers["about"] = self._local("A few sentences")

    def _faq(self, answers: Answers) -> None:
        label = "A question that you hear from there and from nowhere else"
        pairs: list[tuple[str, str]] = []
        answers["faq"] = pairs
        while question := answer(label):
            if not question.endswith("?"):
                question += "?"
            reply = self._local("The answer", question)
            if not reply:
                click.echo("Left out: a question needs its answer.")
                return
            pairs.append((question, reply))
            label = "Another question"

    def _photo(self, answers: Answers) -> None:
        while path := answer("Its file in content/, such as images/bridge.jpg"):
            path = path.replace("\\", "/").removeprefix("content/")
            if (self.content / path).is_file():
                alt = answer("What it shows, for people who cannot see it")
                answers["photo"], answers["photo_alt"] = path, alt
                return
            click.echo(f"There is no content/{path}. Put it there first, or press Enter.")

    def _summary(self, answers: Answers) -> None:
        label = f"What the page tells, in a sentence or two ({SHORTEST} to {LONGEST} characters)"
        said = answer(label)
        while said and not SHORTEST <= len(said) <= LONGEST:
            answers["summary"] = said
            click.echo(f"That has {len(said)} characters; {SHORTEST} to {LONGEST} are shown well.")
            again = answer("Write it anew, or press Enter to keep it")
            if not again:
                break
            said = again
        answers["summary"] = said

    def _local(self, label: str, before: str = "") -> str:
        said = answer(label)
        while said and not self.locality.is_bound(f"{before} {said}"):
            click.echo(_LOCAL)
            again = answer("Write it anew, or press Enter to keep it")
            if not again:
                break
            said = again
        return said


def _number(label: str, most: int) -> float:
    """A number above 0; 0 where nobody knows it."""
    while said := answer(label):
        match = _NUMBER.fullmatch(said)
        if match and 0 < float(match[1]) <= most:
            return float(match[1])
        click.echo(f"Write a number up to {most}, such as 25.")
    return 0

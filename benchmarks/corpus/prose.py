"""Sentences and paragraphs from the vocabulary, the same for the same random numbers."""

import re
from dataclasses import dataclass
from random import Random

from benchmarks.corpus import words

_LINK_TARGET = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"[A-Za-z0-9][\w'’-]*")


def count_words(markdown: str) -> int:
    """The words that a reader sees; the addresses of links are none."""
    return len(_WORD.findall(_LINK_TARGET.sub("]", markdown)))


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes about one topic and one complaint, drawing from `random`."""

    random: Random
    topic: str
    complaint: str

    def sentence(self) -> str:
        """One sentence of nine to sixteen words or so."""
        return self.fill(self.random.choice(words.SENTENCES))

    def fill(self, pattern: str) -> str:
        """A pattern with its gaps filled from the vocabulary."""
        pick = self.random.choice
        people = pick(words.PEOPLE)
        verb = pick(words.VERBS if "{action}" in pattern else words.USES)
        filled = pattern.format(
            People=people.capitalize(),
            people=people,
            verb=verb,
            topic=self.topic,
            complaint=self.complaint,
            place=pick(words.PLACES),
            time=pick(words.TIMES),
            thing=pick(words.THINGS),
            thing2=pick(words.THINGS),
            action=pick(words.ACTIONS),
            action2=pick(words.ACTIONS),
            quality=pick(words.QUALITIES),
            quality2=pick(words.QUALITIES),
            noun=pick(words.NOUNS),
        )
        return filled[0].upper() + filled[1:]

    def paragraph(self, sentences: int) -> str:
        """A paragraph of so many sentences, as one line."""
        return " ".join(self.sentence() for _ in range(sentences))

    def paragraphs(self, least: int) -> str:
        """Paragraphs of four sentences, and a last shorter one, until there are `least` words."""
        made: list[list[str]] = [[]]
        count = 0
        while count < least:
            if len(made[-1]) == 4:
                made.append([])
            sentence = self.sentence()
            count += count_words(sentence)
            made[-1].append(sentence)
        return "\n\n".join(" ".join(sentences) for sentences in made if sentences)

    def labelled(self, entries: int) -> str:
        """A list whose entries begin with a label."""
        labels = self.random.sample(words.LABELS, entries)
        return "\n".join(f"- **{label}:** {self._clause()}" for label in labels)

    def steps(self, entries: int) -> str:
        """A numbered list."""
        return "\n".join(f"{n}. {self._clause().capitalize()}" for n in range(1, entries + 1))

    def _clause(self) -> str:
        return self.fill("{action} {time}, with {thing} at hand").lower()

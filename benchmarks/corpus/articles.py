"""The articles of the corpus: a model that knows nothing of any tool."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.corpus import words
from benchmarks.corpus.facts import PHYSICIANS, SERVICES, TOWNS
from benchmarks.corpus.prose import Writer, count_words

FIRST_DAY = dt.date(2025, 2, 1)
DAYS = 330
"""Articles are spread over so many days, all of them before `facts.TODAY`."""

EDITED_WORD = "meanwhile"
"""Stands once in the middle section of each article; an edit exchanges it for another."""

LEAST_WORDS, MOST_WORDS = 1200, 1300


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the second level and the Markdown below it."""

    heading: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question and its answer, both plain text."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Article:
    """All that an article says; twelve sections, the last of them the questions."""

    number: int
    slug: str
    title: str
    subtitle: str
    summary: str
    keyphrase: str
    author: str
    reviewer: str
    published: dt.date
    services: tuple[str, ...]
    towns: tuple[str, ...]
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]


def articles(count: int, seed: int = 4) -> Iterator[Article]:
    """So many articles; article n of N is the same for every N that spreads it to the same day."""
    for number in range(1, count + 1):
        yield article(number, count, seed)


def article(number: int, count: int, seed: int = 4) -> Article:
    """Article `number` of `count`."""
    random = Random(f"{seed}:{number}")
    topic, complaint = random.choice(words.TOPICS), random.choice(words.COMPLAINTS)
    writer = Writer(random, topic, complaint)
    author, reviewer = random.sample([p.slug for p in PHYSICIANS], 2)
    services = tuple(random.sample([s.slug for s in SERVICES], random.choice((1, 2, 2))))
    towns = tuple(random.sample([t.slug for t in TOWNS], 4))
    angle = random.choice(words.ANGLES)
    title = f"{_title(topic)} for {_title(complaint)}: {angle} {number}"
    questions = tuple(_questions(writer))
    return Article(
        number=number,
        slug=slug_of(number),
        title=title,
        subtitle=writer.fill("A {quality} look at {topic}, and at what can wait"),
        summary=f"How {topic} may fit in for those who live with {complaint}. "
        f"What to ask, what to write down, and where its limits are. Number {number}.",
        keyphrase=f"{topic} for {complaint} {number}",
        author=author,
        reviewer=reviewer,
        published=FIRST_DAY + dt.timedelta(days=number * DAYS // (count + 1)),
        services=services,
        towns=towns,
        sections=tuple(_sections(writer, services[0], towns, _other(number, count), questions)),
        questions=questions,
    )


def slug_of(number: int) -> str:
    """The name of an article in its address."""
    return f"note-{number:05d}"


def words_of(one: Article) -> int:
    """The words of an article's text: headings, sections, questions and answers."""
    parts = [f"{section.heading} {section.markdown}" for section in one.sections]
    asked = [f"{item.question} {item.answer}" for item in one.questions]
    return count_words(" ".join([*parts, FAQ_HEADING, *asked]))


FAQ_HEADING = "Frequently Asked Questions"


def _sections(
    writer: Writer,
    service: str,
    towns: tuple[str, ...],
    other: int,
    questions: tuple[Question, ...],
) -> Iterator[Section]:
    """Eleven sections; each is filled until all so far have their share of the words."""
    target = 1245 - sum(count_words(f"{q.question} {q.answer}") for q in questions)
    topic = _title(writer.topic)
    service_name = next(s.title for s in SERVICES if s.slug == service)
    names = {town.slug: town.name for town in TOWNS}
    paged = next((t.slug for t in TOWNS if t.slug in towns and t.has_page), None)
    to_town = f"[{names[paged]}](/locations/{paged}/)" if paged else names[towns[0]]
    openings = (
        ("Quick Insights", "", 0.06),
        ("Key Takeaways", writer.labelled(4), 0.06),
        ("Why It Matters", "", 0.08),
        ("Introduction", "", 0.1),
        (f"What Is {topic}?", f"It belongs to [{service_name}](/services/{service}/).", 0.13),
        (f"How {topic} Is Planned", writer.steps(5), 0.13),
        ("What to Watch For", f"Keep a short record {EDITED_WORD}.", 0.11),
        (f"Risks and Limits of {topic}", writer.labelled(3), 0.11),
        (
            "Daily Life Afterwards",
            f"See also [an earlier note](/articles/{slug_of(other)}/).",
            0.11,
        ),
        (
            f"Serving {names[towns[0]]} and Surrounding Communities",
            f"People come from {to_town}, {names[towns[1]]} and **{names[towns[2]]}**.",
            0.05,
        ),
        ("Conclusion", "", 0.06),
    )
    written, share = 0, 0.0
    for heading, opening, part in openings:
        share += part
        begun = count_words(f"{heading} {opening}")
        rest = writer.paragraphs(round(target * share) - written - begun)
        markdown = "\n\n".join(text for text in (opening, rest) if text)
        written += count_words(f"{heading} {markdown}")
        yield Section(heading, markdown)


def _questions(writer: Writer) -> Iterator[Question]:
    for pattern in writer.random.sample(words.QUESTIONS, 4):
        yield Question(writer.fill(pattern), writer.paragraph(3))


def _other(number: int, count: int) -> int:
    """Another article to point to: the one about a tenth of the way back, round the corner."""
    return (number - 1 - max(1, count // 10)) % count + 1


def _title(words_: str) -> str:
    small = {"a", "and", "at", "on", "after"}
    cased = [w if w in small else w.capitalize() for w in words_.split()]
    return " ".join(cased)

"""All questions that are still open in a site, with who is to answer them."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from practice_site.model.finding import Problem
from practice_site.reading.files import list_files
from practice_site.reading.open_questions import OpenQuestion, open_questions
from practice_site.reading.site_loader import text_of_source

PEOPLE: Mapping[str, str] = {
    "Owner": "The owner, or whoever runs the practice",
    "Physician": "The physicians",
    "Counsel": "Counsel",
    "Site": "Whoever keeps the site",
    "": "Whoever writes the texts",
}
"""Who is asked, by the name that stands before the colon."""


def questions_of(root: Path) -> tuple[OpenQuestion, ...]:
    """The open questions in the files of a site, by path and line."""
    found: list[OpenQuestion] = []
    for source in list_files(root).sources:
        text = text_of_source(source)
        if text is not None and not isinstance(text, Problem):
            found += open_questions(text, source.path)
    return tuple(sorted(found, key=lambda question: question.span.order))


def by_person(questions: Iterable[OpenQuestion]) -> Iterator[tuple[str, tuple[OpenQuestion, ...]]]:
    """The questions of each who has some, in the order of `PEOPLE`, with that name in words."""
    all_of_them = tuple(questions)
    for who, words in PEOPLE.items():
        theirs = tuple(question for question in all_of_them if question.who == who)
        if theirs:
            yield words, theirs

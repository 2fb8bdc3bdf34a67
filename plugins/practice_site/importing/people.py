"""Physicians that a text names: those of the site, and others."""

import re
from collections.abc import Iterable, Iterator

from practice_site.importing.organizations import Named
from practice_site.importing.passages import Passage
from practice_site.model.physician import Physician
from practice_site.model.site import Site
from practice_site.words.spelling import distance

_DOCTOR = re.compile(
    r"\b(?:Dr|Doctor)\b\.?\s+"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s+(?:[A-Z]\.\s+)?[A-ZÀ-ÖØ-Þ][\w'’-]+){0,2})"
)
_NO_LETTER = re.compile(r"[^\w\s]|_")


def find_physician(name: str, site: Site) -> Physician | None:
    """The physician of that name; prefix, degree and middle initials do not matter."""
    wanted = _name_key(name)
    return next(
        (
            physician
            for physician in site.physicians
            if wanted
            in (
                _name_key(physician.name),
                _name_key(f"{physician.given_name} {physician.family_name}"),
            )
        ),
        None,
    )


def doctors(text: str) -> Iterator[str]:
    """The names after "Dr." in a text."""
    for found in _DOCTOR.finditer(text):
        yield re.sub(r"['’]s$", "", found["name"])


def other_doctors(
    passages: Iterable[Passage], site: Site, known: Iterable[str]
) -> tuple[Named, ...]:
    """Doctors with given and family name in the text whom neither the site nor `known` has."""
    names = {_name_key(name) for name in known}
    found: dict[str, list[int]] = {}
    for passage in passages:
        for name in doctors(passage.text):
            if " " in name and _name_key(name) not in names and not find_physician(name, site):
                found.setdefault(name, []).append(passage.line)
    return tuple(Named(name, tuple(dict.fromkeys(lines))) for name, lines in found.items())


def misspelt(quote: str, family_names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Names after "Dr." in a quote that nearly are a known family name: (written, meant)."""
    families = list(dict.fromkeys(family_names))
    pairs: dict[str, str] = {}
    for name in doctors(quote):
        written = name.split()[-1]
        if len(written) < 4 or any(written.casefold() == family.casefold() for family in families):
            continue
        near = [family for family in families if _alike(written, family)]
        if near:
            pairs[written] = near[0]
    return tuple(pairs.items())


def names_doctor(text: str, family_name: str) -> bool:
    """Whether a text names a doctor of that family name, rightly spelt or nearly."""
    return any(_alike(name.split()[-1], family_name) for name in doctors(text))


def _alike(written: str, family_name: str) -> bool:
    """Whether a name differs from a family name in two letters at most, in one if it is short."""
    limit = 2 if len(family_name) > 4 else 1
    return distance(written.casefold(), family_name.casefold()) <= limit


def family_name_of(name: str) -> str:
    """The last word of a name."""
    return name.split()[-1]


def _name_key(name: str) -> tuple[str, ...]:
    words = _NO_LETTER.sub("", name.casefold()).split()
    middle = [word for word in words[1:-1] if len(word) > 1]
    kept = [words[0], *middle, words[-1]] if len(words) > 1 else words
    return tuple(word for word in kept if word not in ("dr", "doctor"))

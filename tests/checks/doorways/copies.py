"""Pages that were made by a machine: one text for all towns, or one text in many wordings.

The texts are in `texts/`. There `{name}` stands for the town, `{a|b|c}` for a choice of words, of
which each town's page takes another. The practices are made up; roads and hospitals are real.
"""

import re
from itertools import count
from pathlib import Path
from typing import NamedTuple

TEXTS = Path(__file__).with_name("texts")


class Copied(NamedTuple):
    """A family of pages off one text: the office, its state, and what is put in for each town."""

    office: str
    state: str
    slots: tuple[str, ...]
    towns: tuple[tuple[str, ...], ...]


_HEAD = """\
format: 1
offices:
  - slug: office
    name: Sample Practice, {office}
    type: MedicalClinic
    address:
      {{street: 1 Sample Way (made up), city: {office}, state: {state}, postal_code: "99999"}}
    phone: "+1-555-555-0100"
    hours: [{{days: [mon], opens: "08:00", closes: "17:00"}}]
towns:
"""
_ENTRY = """\
  - slug: {slug}
    name: {name}
    state: {state}
    served_from: office
    tier: page
"""
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def written(name: str) -> str:
    """A family as a `locations.yaml`."""
    family = COPIES[name]
    entry = (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
    text = _HEAD.format(office=family.office, state=family.state)
    for number, town in enumerate(family.towns):
        filled = dict(zip(family.slots, town, strict=True))
        text += _ENTRY.format(slug=town[0].lower(), name=town[0], state=family.state)
        text += spun(entry, number).format(**filled)
    return text


def spun(text: str, page: int) -> str:
    """The text with one of each choice's wordings: not the same ones on any two pages."""
    places = count()

    def chosen(match: re.Match[str]) -> str:
        wordings = match[1].split("|")
        return wordings[(page + page // 2 * next(places)) % len(wordings)]

    return _CHOICE.sub(chosen, text)


COPIES = {
    "template_modesto": Copied(
        "Modesto",
        "CA",
        ("name", "minutes", "miles", "road", "hospital"),
        (
            ("Turlock", "20", "14", "State Route 99", "Emanuel Medical Center"),
            ("Ceres", "10", "5", "Mitchell Road", "Memorial Medical Center"),
            ("Manteca", "21", "15", "State Route 99", "Doctors Hospital of Manteca"),
            ("Ripon", "15", "10", "Main Street", "Doctors Medical Center"),
        ),
    ),
    "template_beaverton": Copied(
        "Beaverton",
        "OR",
        ("name", "minutes", "miles", "near"),
        (
            ("Tigard", "12", "5", "Tualatin"),
            ("Hillsboro", "18", "9", "Sherwood"),
            ("Tualatin", "16", "9", "Tigard"),
            ("Sherwood", "22", "12", "Hillsboro"),
        ),
    ),
    "spun_plano": Copied(
        "Plano",
        "TX",
        ("name", "minutes", "miles", "hospital"),
        (
            ("Allen", "12", "8", "Texas Health Presbyterian Hospital Allen"),
            ("Frisco", "18", "12", "Baylor Scott & White Medical Center – Frisco"),
            ("McKinney", "20", "14", "Medical City McKinney"),
            ("Wylie", "22", "14", "Methodist Richardson Medical Center"),
        ),
    ),
    "spun_fresno": Copied(
        "Fresno",
        "CA",
        ("name", "minutes", "miles", "road"),
        (
            ("Clovis", "14", "8", "State Route 168"),
            ("Sanger", "22", "14", "State Route 180"),
            ("Selma", "20", "16", "State Route 99"),
            ("Madera", "28", "22", "State Route 99"),
        ),
    ),
}

"""The labelled pages: forty town pages in ten families, and what is expected of each.

The honest families are towns with facts; template and spun pages come off one
text (`copies.py`); filler is in new words on every page, none of them about the town.
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from checks.doorways.copies import COPIES, written
from practice_site.checks.doorways.judgement import Judged, judge_towns
from practice_site.checks.doorways.served import Served
from practice_site.model.location import Office, Town
from practice_site.reading.locations_file import read_locations

PAGES = Path(__file__).with_name("pages")


class Label(StrEnum):
    """What a page is, and so what may be said of it."""

    HONEST = "honest"
    TEMPLATE = "template"
    SPUN = "spun"
    FILLER = "filler"


class Labelled(NamedTuple):
    """A page, the family it belongs to, and what was found."""

    family: str
    label: Label
    judged: Judged


def families() -> dict[str, str]:
    """The text of each family's `locations.yaml`, by the family's name."""
    files = {file.stem: file.read_text(encoding="utf-8") for file in sorted(PAGES.iterdir())}
    return files | {name: written(name) for name in COPIES}


def served(text: str) -> Served:
    """A practice that has nothing but these places."""
    outcome = read_locations("locations.yaml", text)
    assert outcome.problems == (), outcome.problems
    return Served(
        offices=tuple(record for record in outcome.records if isinstance(record, Office)),
        towns=tuple(record for record in outcome.records if isinstance(record, Town)),
    )


def labelled_pages() -> Iterator[Labelled]:
    """Every page as it is judged beside its own family."""
    for name, text in families().items():
        for judged in judge_towns(served(text)).pages:
            yield Labelled(name, Label(name.partition("_")[0]), judged)

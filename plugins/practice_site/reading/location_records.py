"""Offices and towns from the entries of `locations.yaml`."""

from practice_site.model.finding import Problem
from practice_site.model.location import (
    Address,
    Drive,
    Geo,
    Hospital,
    Hours,
    Office,
    SpecialHours,
    Tier,
    Town,
)
from practice_site.model.markdown import Block, FaqItem
from practice_site.reading.markdown import read_answer, read_blocks
from practice_site.reading.records import Data, RecordSource
from practice_site.reading.yaml_nodes import ScalarNode

Problems = tuple[Problem, ...]


def office(source: RecordSource) -> tuple[Office, Problems]:
    """Make an office, and say what is wrong within its Markdown."""
    data = source.data
    about, problems = _markdown(data.get("about"), source.path)
    made = Office(
        **source.base,
        name=data["name"],
        type=data["type"],
        address=Address(**data["address"]),
        geo=_geo(data),
        phone=data["phone"],
        hours=tuple(
            Hours(tuple(entry["days"]), entry["opens"], entry["closes"])
            for entry in data.get("hours", ())
        ),
        special_hours=tuple(SpecialHours(**entry) for entry in data.get("special_hours", ())),
        parking=data.get("parking", ""),
        transit=data.get("transit", ""),
        accessibility=data.get("accessibility", ""),
        photo=data.get("photo", ""),
        photo_alt=data.get("photo_alt", ""),
        about=about,
        redirect_from=tuple(data.get("redirect_from", ())),
    )
    return made, problems


def town(source: RecordSource) -> tuple[Town, Problems]:
    """Make a town, and say what is wrong within its Markdown."""
    data = source.data
    about, problems = _markdown(data.get("about"), source.path)
    faq, more = _faq(source)
    made = Town(
        **source.base,
        name=data["name"],
        state=data["state"],
        county=data.get("county", ""),
        postal_codes=tuple(data.get("postal_codes", ())),
        geo=_geo(data),
        served_from=data["served_from"],
        tier=Tier(data.get("tier", Tier.LISTED)),
        summary=data.get("summary", ""),
        drive=_drive(data),
        hospitals=tuple(Hospital(**entry) for entry in data.get("hospitals", ())),
        parking=data.get("parking", ""),
        transit=data.get("transit", ""),
        about=about,
        faq=faq,
        photo=data.get("photo", ""),
        photo_alt=data.get("photo_alt", ""),
        articles=tuple(data.get("articles", ())),
        redirect_from=tuple(data.get("redirect_from", ())),
    )
    return made, problems + more


def _geo(data: Data) -> Geo | None:
    """The coordinates: 38 and 38.0 are one number, and pages must write it in one way."""
    if "geo" not in data:
        return None
    return Geo(float(data["geo"]["latitude"]), float(data["geo"]["longitude"]))


def _drive(data: Data) -> Drive | None:
    if "drive" not in data:
        return None
    drive = data["drive"]
    return Drive(**{**drive, "miles": float(drive["miles"])})


def _faq(source: RecordSource) -> tuple[tuple[FaqItem, ...], Problems]:
    items: list[FaqItem] = []
    problems: Problems = ()
    for number, entry in enumerate(source.data.get("faq", ())):
        node: ScalarNode = entry["answer"]
        answer, more = read_answer(
            node.text, path=source.path, line_of=node.line_of, first_column=node.first_column
        )
        place = source.part.positions.value("faq", number, "question")
        items.append(FaqItem(entry["question"], answer, place))
        problems += more
    return tuple(items), problems


def _markdown(node: ScalarNode | None, path: str) -> tuple[tuple[Block, ...], Problems]:
    if node is None:
        return (), ()
    return read_blocks(node.text, path=path, line_of=node.line_of, first_column=node.first_column)

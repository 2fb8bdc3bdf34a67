"""Lines that a key is not enough to find: those of lists, of other records, of texts."""

from collections.abc import Iterable
from typing import Any

from practice_site.checks.graph_values import Asked, Find, key, origin, path_in
from practice_site.model.html import Html
from practice_site.model.location import Office
from practice_site.model.markdown import Role
from practice_site.model.record import Record
from practice_site.model.span import Span
from practice_site.model.view_parts import SectionView
from practice_site.pages.phone import phone_of
from practice_site.pages.visible_text import visible_text
from practice_site.structured_data.node import Node
from practice_site.structured_data.office import DAYS_OF_WEEK
from practice_site.structured_data.vocabulary.terms import bare


def practice(name: str) -> Find:
    """A key of the practice's record, whatever the node is made of."""

    def find(asked: Asked) -> Span | None:
        practice = asked.site.practice
        return practice.positions.values.get((name,)) if practice else None

    return find


def office(*names: str) -> Find:
    """A key of the office whose address the practice has."""

    def find(asked: Asked) -> Span | None:
        street, code = asked.says("streetAddress"), asked.says("postalCode")
        for office in asked.site.offices:
            address = office.address
            if (address.street or None, address.postal_code or None) == (street, code):
                return office.at(*names)
        return None

    return find


def photographed(asked: Asked) -> Span | None:
    """The photograph of the home page: that of the first office that has one."""
    photos = (office.at("photo") for office in asked.site.offices if office.photo)
    return next(photos, None) if asked.page.url == "/" else None


def town(*names: str) -> Find:
    """The first of some keys that the town has which an office serves."""

    def find(asked: Asked) -> Span | None:
        area = next((node for node in asked.nodes if node.get("@type") == "City"), {})
        for town in asked.site.towns:
            served = isinstance(asked.record, Office) and town.served_from == asked.record.slug
            if served and town.name == area.get("name"):
                known = town.positions.values
                return next((known[(name,)] for name in names if (name,) in known), None)
        return None

    return find


def closure(*names: str) -> Find:
    """A key of the closure of the practice that an office has among its days."""

    def find(asked: Asked) -> Span | None:
        days = (asked.says("validFrom"), asked.says("validThrough"))
        practice = asked.site.practice
        for number, each in enumerate(practice.closures if practice else ()):
            if (each.start.isoformat(), each.end.isoformat()) == days:
                return practice.at("closures", number, *names) if practice else None
        return None

    return find


def question(asked: Asked) -> Span | None:
    """The question on the page, which its answer stands below."""
    question = next((node for node in asked.nodes if node.get("@type") == "Question"), {})
    return origin("faq", str(question.get("name", "")), asked)


def heading(asked: Asked) -> Span | None:
    """The heading on the page that has these words."""
    return origin("heading", str(asked.value), asked)


def last_step(asked: Asked) -> Span | None:
    """The page's own name, which ends the way to it."""
    own = str(asked.nodes[0].get("@id", "")).rpartition("#")[0]
    return key("name", "title")(asked) if asked.says("item") == own else None


def same(each: Any, asked: Asked) -> bool:
    """Whether an entry is the value."""
    return bool(each == asked.value)


def same_specialty(each: Any, asked: Asked) -> bool:
    """Whether an entry is the value in schema.org's words."""
    return bool(bare(str(asked.value)) == each)


def same_name(each: Any, asked: Asked) -> bool:
    """Whether an entry is the name of the node that has the value."""
    return bool(each == asked.says("name"))


def same_hospital(each: Any, asked: Asked) -> bool:
    """Whether an affiliation is to the hospital."""
    return bool(each.hospital == _within(asked).get("name"))


def same_licence(each: Any, asked: Asked) -> bool:
    """Whether a licence is that of the credential: by its state and its board."""
    said = _within(asked)
    state, board = _name(said.get("validIn")), _name(said.get("recognizedBy"))
    return bool(board and each.state == state and each.board.endswith(board))


def same_certificate(each: Any, asked: Asked) -> bool:
    """Whether a certification is that of the credential: by specialty and board."""
    said = _within(asked)
    board = _name(said.get("recognizedBy"))
    return bool(each.specialty == said.get("name") and each.board.endswith(board))


def _within(asked: Asked) -> Node:
    """The first node within the one that is asked for; nothing where there is none."""
    return asked.nodes[1] if len(asked.nodes) > 1 else {}


def _name(value: Any) -> str:
    return str(value.get("name", "")) if isinstance(value, dict) else ""


def specialty(asked: Asked) -> Span | None:
    """The specialty of the practice: that of the first physician who has it."""
    for physician in asked.site.physicians:
        for number, each in enumerate(physician.specialties):
            if same_specialty(each, asked):
                return physician.at("specialties", number)
    return None


def listed(asked: Asked) -> Span | None:
    """The name of what a list has: that of its record."""
    site = asked.site
    named: tuple[tuple[str, Iterable[Record]], ...] = (
        ("title", (*site.articles, *site.services)),
        ("name", (*site.physicians, *site.offices, *site.towns)),
    )
    path = path_in(str(asked.says("url") or ""))
    slug = path.rstrip("/").rpartition("/")[2]
    for name, records in named:
        for record in records:
            written = str(getattr(record, name))
            if (record.slug == slug and path) or (not path and written == asked.says("name")):
                return record.at(name)
    return None


def cited(asked: Asked) -> Span | None:
    """The link of a reference; without one, nobody knows its line."""
    return origin("href", str(asked.says("url") or ""), asked)


def section(*roles: Role) -> Find:
    """The heading of the section of the page that has a role."""

    def find(asked: Asked) -> Span | None:
        sections = (*_parts(asked, "opening"), *_parts(asked, "main"), *_parts(asked, "closing"))
        named = (s.heading for s in sections if s.role in roles)
        return next(filter(None, (origin("heading", name, asked) for name in named)), None)

    return find


def symptoms(asked: Asked) -> Span | None:
    """The heading of the list that has a symptom."""
    for section in (*_parts(asked, "opening"), *_parts(asked, "main"), *_parts(asked, "closing")):
        words = visible_text(Html("".join(piece.html for piece in section.pieces)))
        if str(asked.says("name")) in words and "symptom" in section.heading.casefold():
            return origin("heading", section.heading, asked)
    return None


def _parts(asked: Asked, name: str) -> tuple[SectionView, ...]:
    return getattr(asked.page.view, name, ())


def phone(asked: Asked) -> Span | None:
    """The telephone of the first office that a listing has it from, else the practice's."""
    for office in asked.site.offices:
        if phone_of(office.phone).e164 == asked.value:
            return office.at("phone")
    return practice("phone")(asked)


def same_hours(each: Any, asked: Asked) -> bool:
    """Whether opening hours are the node's, and the day among theirs."""
    said = (str(asked.says("opens")), str(asked.says("closes")))
    days = [DAYS_OF_WEEK.get(day[:3]) for day in each.days]
    is_there = asked.value in days if asked.names[-1] == "dayOfWeek" else True
    return said[0].startswith(each.opens) and said[1].startswith(each.closes) and is_there


def same_day(each: Any, asked: Asked) -> bool:
    """Whether the day of special hours is that on which the node begins."""
    return bool(each.date.isoformat() == asked.says("validFrom"))


def same_code(each: Any, asked: Asked) -> bool:
    """Whether a code is that of the node, of the same system."""
    return (each.code, each.system) == (asked.says("codeValue"), asked.says("codingSystem"))

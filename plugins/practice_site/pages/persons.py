"""Physicians as pages name them."""

import datetime as dt
import re
from collections.abc import Mapping

from practice_site.model.credentials import Certificate, LicenceView
from practice_site.model.image import ImageFile
from practice_site.model.physician import Certification, Licence, Physician
from practice_site.model.view_parts import Person
from practice_site.pages.images import image_of

_DATE_OR_PART = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def person_of(physician: Physician, as_of: dt.date, images: Mapping[str, ImageFile]) -> Person:
    """A physician's name in its forms, and the certifications that still hold."""
    held = [
        certification
        for certification in physician.certifications
        if certification.board and not _over(certification.expires, as_of)
    ]
    return Person(
        slug=physician.slug,
        name=physician.name,
        display=_display(physician),
        given_name=physician.given_name,
        family_name=physician.family_name,
        prefix=physician.prefix,
        degree=physician.degree,
        title=physician.title,
        url=physician_url(physician),
        boards=tuple(map(certified, held)),
        certificates=tuple(Certificate(one.specialty, _without_article(one.board)) for one in held),
        languages=physician.languages,
        npi=physician.npi,
        image=image_of(physician.photo, physician.photo_alt, images),
        profiles=physician.profiles,
        practises=practises(physician, as_of),
    )


def physician_url(physician: Physician) -> str:
    """The page of a physician."""
    return f"/physicians/{physician.slug}/"


def practises(physician: Physician, as_of: dt.date) -> bool:
    """Whether a physician is at the practice on that day, from joining to leaving."""
    joined = physician.joined is None or physician.joined <= as_of
    return joined and (physician.left is None or physician.left >= as_of)


def certified(certification: Certification) -> str:
    """A certification with the full name of its board (Cal. B&P Code 651(h)(5))."""
    specialty = f" in {certification.specialty}" if certification.specialty else ""
    return f"Board certified{specialty} by the {_without_article(certification.board)}"


def shown_licences(physician: Physician, as_of: dt.date) -> tuple[LicenceView, ...]:
    """The licences that still hold, each with its state and board."""
    return tuple(
        LicenceView(_licensed(licence), licence.state, _without_article(licence.board))
        for licence in physician.licences
        if licence.expires is None or licence.expires >= as_of
    )


def _licensed(licence: Licence) -> str:
    number = f", license {licence.number}" if licence.number else ""
    return f"Licensed in {licence.state} by the {_without_article(licence.board)}{number}"


def _display(physician: Physician) -> str:
    """Name and degree as written: a D.O. never becomes an M.D. (16 CCR 1685(b))."""
    if not physician.degree or physician.name.endswith(physician.degree):
        return physician.name
    return f"{physician.name}, {physician.degree}"


def _over(expires: str, as_of: dt.date) -> bool:
    """Whether a year, month or day is past: its last day still counts."""
    if not _DATE_OR_PART.fullmatch(expires):
        return False
    return as_of.isoformat()[: len(expires)] > expires


def _without_article(board: str) -> str:
    return board[4:] if board[:4].casefold() == "the " else board

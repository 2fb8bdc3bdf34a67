"""Who wrote a text: the byline, its degree and specialties."""

import re

from msgspec import Struct

_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_PARTICLE = r"(?:(?:de|del|la|van|von|der|den|bin|al)\s+)"
_NAME = rf"{_CAPITAL}[\w'’.-]*(?:\s+{_PARTICLE}*{_CAPITAL}[\w'’.-]*){{1,4}}"
_DEGREE = (
    r"(?:M\.?D|D\.?O|Ph\.?D|D\.?D\.?S|D\.?M\.?D|D\.?P\.?M|D\.?C|O\.?D"
    r"|M\.?B\.?B\.?S|N\.?P|P\.?A(?:-C)?|R\.?N|D\.?P\.?T|Psy\.?D|Pharm\.?D)\b\.?"
)
_BYLINE = re.compile(
    rf"(?P<by>(?i:(?:(?:medically\s+)?written\s+by|by|author):?)\s+)?(?P<the>the\s+)?"
    rf"(?P<prefix>(?:Dr|Prof)\b\.?\s+)?(?P<name>{_NAME}?)"
    rf"(?:,?\s+(?P<degree>{_DEGREE})(?P<more>(?:,?\s+{_DEGREE})*))?"
    r"(?:(?:,|\s[|·•–—])\s*(?P<rest>\S.*))?"
)
_CREDENTIALS = re.compile(r"board[ -]certified|fellowship|specializ|specialist|residency", re.I)
_BOARD_CERTIFIED = re.compile(r"board[ -]certified\s+in\s+(?P<fields>[^.;]+)", re.I)
_PAIRS = re.compile(
    r"\b(?P<first>Medicine|Obstetrics|Psychiatry|Hospice|Allergy|Nose)\s+and\s+"
    r"(?P<second>Rehabilitation|Gynecology|Neurology|Palliative|Immunology|Throat)\b"
)
_NOBODY = re.compile(r"\b(?:staff|team|editor\w*|admin\w*|member|marketing|department)\b", re.I)
_PHYSICIANS = frozenset({"MD", "DO", "MBBS", "DDS", "DMD", "DPM", "OD"})
_HELD = "\x00"


class Byline(Struct, frozen=True):
    """A byline as it was read; `lines` are the numbers of its lines.

    `specialties` are fields of medicine as the text names them. They are never
    certifications: for those the physician's file needs the boards' full names.
    """

    name: str
    lines: tuple[int, ...]
    prefix: str = ""
    degree: str = ""
    specialties: tuple[str, ...] = ()

    @property
    def is_physician(self) -> bool:
        """Whether the byline itself says that a physician wrote the text."""
        if self.degree:
            return self.degree.replace(".", "").upper() in _PHYSICIANS
        return self.prefix.startswith("Dr")

    @property
    def is_nobody(self) -> bool:
        """Whether it names staff or a team rather than a person."""
        return bool(_NOBODY.search(self.name))


def read_byline(texts: tuple[str, ...], first_line: int) -> Byline | None:
    """The byline that these lines hold, or None if the first of them is none.

    "By" or a degree or "Dr." must say that it is one. The lines after the first
    count as part of it where they speak of credentials.
    """
    found = _BYLINE.fullmatch(texts[0].strip())
    if not found or not (found["by"] or found["prefix"] or found["degree"]):
        return None
    if found["the"] and not (found["by"] and _NOBODY.search(found["name"])):
        return None  # “By the Numbers” is no author
    if any(not is_credentials(text) for text in texts[1:]):
        return None
    credentials = " ; ".join((found["rest"] or "", *texts[1:]))
    return Byline(
        name=found["name"].strip(),
        lines=tuple(range(first_line, first_line + len(texts))),
        prefix=(found["prefix"] or "").strip(),
        degree=(found["degree"] or "").strip(),
        specialties=specialties_of(credentials),
    )


def is_credentials(text: str) -> bool:
    """Whether a line under a byline says what its author is qualified in."""
    return bool(_CREDENTIALS.search(text)) and len(text) <= 200


def specialties_of(text: str) -> tuple[str, ...]:
    """The fields that "board-certified in …" names, one by one."""
    fields: list[str] = []
    for found in _BOARD_CERTIFIED.finditer(text):
        held = _PAIRS.sub(rf"\g<first>{_HELD}\g<second>", found["fields"])
        parts = re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", held)
        fields += [part.replace(_HELD, " and ").strip() for part in parts if part.strip()]
    return tuple(dict.fromkeys(fields))

"""Practices and hospitals that a text names."""

import re
from collections.abc import Iterable

from msgspec import Struct

from practice_site.importing.passages import Passage
from practice_site.model.markdown import Role

CAPITAL = r"(?:(?:St|Ste|Mt|Ft)\.(?=\s)|[A-ZÀ-ÖØ-Þ][\w'’&-]*)"
RUN = re.compile(rf"{CAPITAL}(?:\s+(?:(?:of|the|for|&)\s+)*{CAPITAL})*")
_LEADING = re.compile(
    r"(?:(?:At|Contact|Call|Visit|Join|With|From|In|Near|By|The|Our|Your|Located|Here|And|Like|"
    r"Schedule|Choose|Request|Both|While|Is|Why|How|What|Where)\s+)+"
)
_PRACTICE = re.compile(
    r"\b(?:Group|Institute|Clinic|Associates|Center|Centre|Practice|Orthop(?:a)?edics|Physicians|"
    r"Partners|Specialists|Dental|Dentistry|Dermatology|Orthodontics|Wellness)$"
)
_HOSPITAL = re.compile(r"\bHospital\b|\bMedical\s+Cent(?:er|re)\b")
_HEALTH_SYSTEM = re.compile(r"^\S+(?:\s+\S+)*\s+Health(?:care)?\b|^Kaiser\s+Permanente\b")
_PLACE = rf"(?:\s+in\s+{CAPITAL}(?:\s+{CAPITAL})*(?:,\s+{CAPITAL}(?:\s+{CAPITAL})*)?)?"
_NEAR = 160
_OURS_AFTER = re.compile(rf"{_PLACE},?\s+(?:I|we|our|my)\b")
_OURS_BEFORE = re.compile(
    r"(?:\b(?:contact|call|visit|join|choose)\s+(?:us\s+at\s+)?"
    r"|\bDr\.\s+[^.;!?]{2,60}\s+(?:at|of)\s+"
    r"|\b(?:I|I['’]ve|we|we['’]ve|our\s+\w+|my\s+\w+)\b[^.;!?]{0,80}\s+at\s+)(?:the\s+)?$",
    re.IGNORECASE,
)


class Named(Struct, frozen=True):
    """A name and the lines on which it stands."""

    name: str
    lines: tuple[int, ...]


class Organizations(Struct, frozen=True):
    """Practices that the text speaks of as its own, and hospitals."""

    practices: tuple[Named, ...]
    hospitals: tuple[Named, ...]


def organizations(passages: Iterable[Passage]) -> Organizations:
    """Find organizations by how their names end and by what stands around them.

    A practice counts only where the text says "at …, I", "contact …", "Dr. …
    at …" or the like: an institute whose study is cited is none.
    """
    practices: dict[str, list[int]] = {}
    hospitals: dict[str, list[int]] = {}
    for passage in passages:
        if passage.heading:
            continue
        for found in RUN.finditer(passage.text):
            lead = _LEADING.match(found[0])
            begin = found.start() + (lead.end() if lead else 0)
            name = passage.text[begin : found.end()]
            if is_hospital(name, passage.role):
                hospitals.setdefault(name, []).append(passage.line)
            elif _PRACTICE.search(name) and " " in name:
                lines = practices.setdefault(name, [])
                lines += [passage.line] if _is_ours(passage.text, begin, found.end()) else []
    return Organizations(_named(practices), _named(hospitals))


def is_hospital(name: str, role: Role) -> bool:
    """Whether a name is a hospital's; a bare "… Health" only among the local places."""
    if " " not in name:
        return False
    local = role in (Role.SERVING_AREA, Role.DIRECTIONS)
    return bool(_HOSPITAL.search(name) or (local and _HEALTH_SYSTEM.search(name)))


def mask_organizations(text: str, found: Organizations) -> str:
    """The text with organizations blanked out, so that a town in a name does not count."""
    for named in (*found.practices, *found.hospitals):
        text = text.replace(named.name, " " * len(named.name))
    return text


def _named(names: dict[str, list[int]]) -> tuple[Named, ...]:
    return tuple(Named(name, tuple(dict.fromkeys(lines))) for name, lines in names.items() if lines)


def _is_ours(text: str, begin: int, end: int) -> bool:
    before = text[max(0, begin - _NEAR) : begin]
    after = text[end : end + _NEAR]
    at = re.search(r"\b[Aa]t\s+(?:the\s+|The\s+)?$", before)
    return bool((at and _OURS_AFTER.match(after)) or _OURS_BEFORE.search(before))

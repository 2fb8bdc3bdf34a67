"""Practices and packs as values, for tests of the law."""

import datetime as dt

from practice_site.model.law import Pack, Requirement
from practice_site.model.markdown import Body
from practice_site.model.physician import Licence, Physician
from practice_site.model.positions import Positions
from practice_site.model.practice import Practice
from practice_site.model.site import Site
from practice_site.model.span import Span

AS_OF = dt.date(2026, 11, 21)


def practice(**fields: object) -> Practice:
    """A practice in California."""
    defaults: dict[str, object] = {
        "name": "A practice",
        "url": "https://example.org",
        "lang": "en",
        "timezone": "America/Los_Angeles",
        "type": "MedicalClinic",
        "jurisdictions": ("us-federal", "us-ca"),
        "phone": "+1-707-555-0100",
        "disclaimer": "For education only.",
        "emergency": "Call 911.",
    }
    path = "content/practice.yaml"
    place = Positions(Span(path))
    return Practice(slug="practice", path=path, positions=place, **{**defaults, **fields})


def physician(*states: str) -> Physician:
    """A physician with a license of each of the states."""
    path = "content/physicians/one.md"
    return Physician(
        slug="one",
        path=path,
        positions=Positions(Span(path, 2)),
        name="One",
        given_name="One",
        family_name="One",
        degree="M.D.",
        body=Body(Span(path, 9)),
        licences=tuple(Licence(state, "Its board") for state in states),
    )


def pack(name: str, *requirements: Requirement) -> Pack:
    """A pack of the practice's own."""
    path = f"content/packs/{name}.yaml"
    return Pack(
        slug=name,
        path=path,
        positions=Positions(Span(path)),
        title=name,
        as_of=AS_OF,
        requirements=requirements,
    )


def site(*packs: Pack, states: tuple[str, ...] = (), **fields: object) -> Site:
    """A site with a practice, its own packs, and a physician."""
    return Site(practice=practice(**fields), packs=packs, physicians=(physician(*states),))

from checks.evidence import evidence, town
from practice_site.checks.source.many_town_pages import MANY, ManyTownPages
from practice_site.model.location import Address, Drive, Office, Tier
from practice_site.model.positions import Positions
from practice_site.model.span import Span


def found(pages: int) -> int:
    """How many findings there are on that many pages of one office."""
    place = Positions(Span("locations.yaml", 1))
    address = Address("1 Sample Way", "Nowhere", "CA", "99999")
    office = Office(
        slug="nowhere",
        path="locations.yaml",
        positions=place,
        name="Sample",
        type="MedicalClinic",
        address=address,
        phone="+1-555-555-0100",
    )
    facts = {"tier": Tier.PAGE, "drive": Drive(9, 4), "transit": "A bus.", "photo": "a.png"}
    towns = tuple(town(f"town-{n}", n + 2, **facts) for n in range(pages))
    return len(list(ManyTownPages().check(evidence(offices=(office,), towns=towns))))


def test_a_dozen_pages_are_not_many() -> None:
    assert found(MANY) == 0
    assert found(MANY + 1) == 1

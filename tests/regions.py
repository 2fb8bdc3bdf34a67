"""Real offices' towns with the towns around them, for tests of maps."""

from pathlib import Path
from typing import Any

import yaml

from practice_site.model.location import Address, Geo
from practice_site.model.view_parts import OfficeCard, Phone
from practice_site.pages.map import Place


def office_at(city: str, latitude: float, longitude: float) -> OfficeCard:
    return OfficeCard(
        slug=city.lower().replace(" ", "-"),
        name=f"The practice, {city}",
        url="",
        type="MedicalClinic",
        address=Address("1 Nowhere Lane", city, "CA", "94558"),
        phone=Phone("", ""),
        geo=Geo(latitude, longitude),
        hours=(),
        special_hours=(),
    )


def places(*towns: tuple[str, float, float]) -> list[Place]:
    return [
        Place(slug=f"town-{number}", name=name, geo=Geo(latitude, longitude))
        for number, (name, latitude, longitude) in enumerate(towns)
    ]


def _regions() -> list[tuple[OfficeCard, list[Place]]]:
    text = Path(__file__).with_name("regions.yaml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = yaml.safe_load(text)
    return [(office_at(*r["office"]), places(*map(tuple, r["towns"]))) for r in found]


REGIONS = _regions()
NAPA, NAPA_TOWNS = REGIONS[0]

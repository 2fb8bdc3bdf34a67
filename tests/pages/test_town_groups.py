from msgspec.structs import replace

from pages.records import town
from practice_site.model.location import Drive, Geo, Town
from practice_site.pages.town_groups import town_groups

NAPA = Geo(38.29714, -122.28553)
ST_HELENA = town(
    "st-helena", county="Napa County", geo=Geo(38.50519, -122.47026), drive=Drive(30, 19)
)
YOUNTVILLE = town(
    "yountville", county="Napa County", geo=Geo(38.40158, -122.36081), drive=Drive(1, 9)
)
SONOMA = town("sonoma", county="Sonoma County", geo=Geo(38.29186, -122.45804), drive=None)
FAIRFIELD = town("fairfield", county="Solano County", geo=Geo(38.24936, -122.03997), drive=None)


def shown(office: Geo | None, *towns: Town) -> list[tuple[str, list[tuple[str, str]]]]:
    groups = town_groups(office, [(served, "") for served in towns])
    return [(g.heading, [(card.name, card.note) for card in g.towns]) for g in groups]


def test_towns_stand_by_county_and_the_nearest_comes_first() -> None:
    assert shown(NAPA, FAIRFIELD, ST_HELENA, SONOMA, YOUNTVILLE) == [
        ("Napa County", [("Yountville", "1 minute by car"), ("St Helena", "30 minutes by car")]),
        ("Sonoma County", [("Sonoma", "9 miles west, as the crow flies")]),
        ("Solano County", [("Fairfield", "14 miles east-southeast, as the crow flies")]),
    ]


def test_one_county_alone_needs_no_heading() -> None:
    ((heading, towns),) = shown(NAPA, ST_HELENA, YOUNTVILLE)
    assert (heading, [name for name, _ in towns]) == ("", ["Yountville", "St Helena"])


def test_what_is_not_known_stands_last_and_says_nothing() -> None:
    nowhere = replace(SONOMA, county="", geo=None, name="Nowhere")
    unplaced = replace(ST_HELENA, geo=None, drive=None)
    assert shown(NAPA, nowhere, unplaced, FAIRFIELD) == [
        ("Solano County", [("Fairfield", "14 miles east-southeast, as the crow flies")]),
        ("Napa County", [("St Helena", "")]),
        ("Other towns", [("Nowhere", "")]),
    ]


def test_without_an_office_s_place_towns_stay_as_they_were_written() -> None:
    assert shown(None, SONOMA, YOUNTVILLE) == [
        ("Sonoma County", [("Sonoma", "")]),
        ("Napa County", [("Yountville", "1 minute by car")]),
    ]


def test_an_office_without_towns_has_no_groups() -> None:
    assert shown(NAPA) == []

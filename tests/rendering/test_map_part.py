"""The map on pages: a drawing, and the same in words."""

from msgspec.structs import replace

from rendering.documents import parsed, rendered, words
from rendering.sample_views import LOCATIONS, MAP, TOWN, TOWN_MAP


def test_the_drawing_is_named_and_described_by_texts_of_the_page() -> None:
    page = parsed(LOCATIONS)
    (svg,) = page.xpath("//figure//svg")
    assert svg.get("role") == "img"
    named, described = svg.get("aria-labelledby"), svg.get("aria-describedby")
    assert words(page.get_element_by_id(named)) == MAP.caption
    assert words(page.get_element_by_id(described)) == MAP.description
    assert "_" in named
    assert "_" in described


def test_nothing_in_the_drawing_leads_anywhere() -> None:
    (svg,) = parsed(LOCATIONS).xpath("//figure//svg")
    assert not svg.xpath(".//a|.//image|.//use|.//script|.//style|.//@style|.//@tabindex")


def test_every_town_is_drawn_and_said_in_words() -> None:
    page = parsed(LOCATIONS)
    assert len(page.xpath("//svg//g[@class='map-town']/circle")) == 4
    said = [words(item) for item in page.xpath("//figure//details//li")]
    assert said[0] == "Yountville: 8 miles north-northwest of the office in Napa"
    assert said[1] == "A Long Name <b>: 9 miles east of the office in Napa"
    assert len(said) == 4
    assert page.xpath("//figure//details//li/a/@href") == ["/locations/yountville/"]


def test_names_in_two_lines_are_two_words_to_machines() -> None:
    texts = [words(text) for text in parsed(LOCATIONS).xpath("//svg//text")]
    assert "A Long Name <b>" in texts
    assert "<b>" not in rendered(LOCATIONS)


def test_what_is_not_named_on_the_map_stands_below_it() -> None:
    page = parsed(LOCATIONS)
    assert [words(item) for item in page.xpath("//ol[@class='map-key']/li")] == ["Angwin"]
    notes = [words(note) for note in page.xpath("//figcaption/p[@class='note']")]
    assert notes == [
        "Too close to others to be named on the map: Deer Park.",
        "Beyond the edge of the map: Fresno, 174 miles southeast of it.",
    ]


def test_a_map_with_room_for_all_has_no_notes() -> None:
    view = replace(LOCATIONS, maps=(replace(MAP, towns=MAP.towns[:2], far=()),))
    assert not parsed(view).xpath("//figcaption/ol|//figcaption/p[@class='note']")


def test_a_town_s_page_shows_where_it_is_and_does_not_link_to_itself() -> None:
    page = parsed(TOWN)
    assert words(page.find(".//figcaption/p")) == TOWN_MAP.caption
    assert len(page.xpath("//svg//g[@class='map-here']/circle")) == 1
    assert len(page.xpath("//svg//line[@class='map-route']")) == 1
    assert page.xpath("//figure//details//a") == []


def test_no_coordinates_no_map() -> None:
    assert "<figure" not in rendered(replace(LOCATIONS, maps=(None,)))
    assert "<figure" not in rendered(replace(TOWN, map=None))


def test_two_maps_on_a_page_have_ids_of_their_own() -> None:
    office, towns = LOCATIONS.towns[0]
    view = replace(
        LOCATIONS,
        towns=((office, towns), (replace(office, slug="fairfield"), towns)),
        maps=(MAP, replace(MAP, name="fairfield")),
    )
    ids = parsed(view).xpath("//@id")
    assert len(set(ids)) == len(ids)

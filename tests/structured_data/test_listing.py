from msgspec.structs import replace

from practice_site.structured_data.listing import list_node, lists
from structured_data.views import (
    ARTICLE,
    FRAME,
    INDEX,
    LOCATIONS,
    PHYSICIANS,
    SERVICES,
    SITE,
    STORIES,
)


def test_articles_are_listed_in_the_order_in_which_they_are_shown() -> None:
    assert list_node(INDEX, FRAME) == {
        "@type": "ItemList",
        "@id": f"{SITE}/articles/#list",
        "numberOfItems": 1,
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": 1,
                "name": "Kyphoplasty",
                "url": f"{SITE}/articles/kyphoplasty/",
            }
        ],
    }


def test_services_are_counted_through_all_groups() -> None:
    items = list_node(SERVICES, FRAME)["itemListElement"]
    assert [(item["position"], item["name"]) for item in items] == [
        (1, "Vertebral fracture"),
        (2, "Kyphoplasty"),
    ]


def test_what_the_page_describes_is_named_by_its_node() -> None:
    items = list_node(PHYSICIANS, FRAME)["itemListElement"]
    assert items[1]["item"] == {"@id": f"{SITE}/physicians/sam-example/#person"}
    assert items[1]["name"] == "Sam Example, D.O."
    offices = list_node(LOCATIONS, FRAME)["itemListElement"]
    assert [item.get("item", {}).get("@id") for item in offices] == [
        f"{SITE}/locations/napa/#office",
        f"{SITE}/locations/yountville/#town",
        None,
        f"{SITE}/locations/sonoma/#office",
    ]
    assert "url" not in offices[2], "a town without a page"


def test_other_pages_and_empty_lists_list_nothing() -> None:
    for view in (ARTICLE, STORIES, replace(INDEX, articles=())):
        assert not lists(view, FRAME)

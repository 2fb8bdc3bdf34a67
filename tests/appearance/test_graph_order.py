from practice_site.appearance.graph_order import GraphOrder

from .made_pages import made


def test_the_page_comes_first_and_what_it_leads_to_is_no_root() -> None:
    order = GraphOrder(
        made(
            {"@id": "#only-a-name"},
            {"@type": "Organization", "@id": "#practice", "name": "Sample"},
            {"@type": "Article", "@id": "#article"},
            {"@type": "WebPage", "@id": "#page", "publisher": {"@id": "#practice"}},
            {"@type": "FAQPage", "@id": "#faq"},
        )
    )
    assert [root["@id"] for root in order.roots] == ["#page", "#article", "#faq"]
    page = order.roots[0]
    practice = order.meant(page["publisher"])
    assert practice["name"] == "Sample"
    assert order.is_shown_at(practice, page, "publisher")
    assert not order.is_shown_at(practice, page, "about")


def test_two_nodes_that_say_the_same_are_two() -> None:
    order = GraphOrder(made({"@type": "Thing", "name": "A"}, {"@type": "Thing", "name": "A"}))
    assert len(order.roots) == 2

from pages.records import article, planned, service
from practice_site.model.article import ServiceKind


def test_services_stand_under_their_kinds_in_the_order_of_their_titles() -> None:
    view = planned(
        "/services/",
        services=(
            service("zeal"),
            service("art"),
            service("ache", kind=ServiceKind.CONDITION),
        ),
        articles=(article(services=("art",)),),
    ).view
    shown = [(heading, [card.title for card in cards]) for heading, cards in view.groups]
    assert shown == [("Conditions we treat", ["Ache"]), ("Procedures", ["Art", "Zeal"])]
    assert [card.articles for card in view.groups[1][1]] == [1, 0]

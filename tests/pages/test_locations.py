from pages.records import office, planned, town
from practice_site.model.location import Tier


def test_every_office_is_listed_with_its_towns():
    found = planned(
        "/locations/",
        offices=(office(), office("fairfield", name="Fairfield office")),
        towns=(town(), town("suisun", tier=Tier.LISTED, served_from="fairfield")),
    )
    assert [
        (card.name, [(listed.name, listed.url) for group in groups for listed in group.towns])
        for card, groups in found.view.towns
    ] == [
        ("Napa office", [("Yountville", "/locations/yountville/")]),
        ("Fairfield office", [("Suisun", "")]),
    ]

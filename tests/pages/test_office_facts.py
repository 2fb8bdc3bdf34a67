import datetime as dt

from pages.records import TODAY, office, options, physician, service, site, town
from practice_site.model.article import ServiceKind
from practice_site.model.location import Geo, Tier
from practice_site.model.office_facts import Area
from practice_site.model.physician import OfficeDays
from practice_site.pages.directory import directory_of


def facts(**records):
    return directory_of(site(**records), options()).office_facts


def test_towns_are_in_the_order_of_the_file_with_their_counties_and_pages():
    towns = (
        town("yountville", county="Napa County"),
        town("oakville", tier=Tier.LISTED, drive=None),
        town("vallejo", served_from="other"),
    )
    assert facts(towns=towns)["napa"].areas == (
        Area("Yountville", "CA", "Napa County", "/locations/yountville/"),
        Area("Oakville", "CA", "", ""),
    )


def test_services_are_done_where_those_who_perform_them_see_patients():
    found = facts(
        offices=(office(), office("sonoma"), office("empty")),
        physicians=(
            physician("alex", offices=(OfficeDays("napa"), OfficeDays("sonoma"))),
            physician("sam", offices=(OfficeDays("sonoma"),)),
            physician("gone", offices=(OfficeDays("empty"),), left=TODAY - dt.timedelta(days=1)),
        ),
        services=(
            service("exercise", performed_by=("sam",), kind=ServiceKind.THERAPY),
            service("surgery", performed_by=("alex", "sam", "gone")),
            service("imaging", performed_by=()),
        ),
    )
    done = {slug: [topic.url for topic in one.services] for slug, one in found.items()}
    assert done == {
        "napa": ["/services/surgery/"],
        "sonoma": ["/services/exercise/", "/services/surgery/"],
        "empty": [],
    }
    assert [topic.type for topic in found["sonoma"].services] == [
        "MedicalTherapy",
        "MedicalProcedure",
    ]


def test_the_map_is_the_one_on_the_offices_page():
    found = facts(
        offices=(office(geo=Geo(38.29714, -122.28553)), office("sonoma")),
        towns=(town(geo=Geo(38.40158, -122.36081)),),
    )
    assert {slug: one.map for slug, one in found.items()} == {"napa": "map_napa", "sonoma": ""}

from conftest import REPOSITORY
from practice_site.checks.doorways.masking import words_of
from practice_site.checks.doorways.served import served_of
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site


def test_what_is_served_of_the_sample_and_of_an_empty_site() -> None:
    site = load_site(REPOSITORY)
    served = served_of(site)
    assert served.names.practice[0] == site.practice.name
    assert any("Alex Sample" in name for name in served.names.people)
    assert served.files == ("locations.yaml", *(record.path for record in site.testimonials))
    assert served_of(Site(practice=None)).files == ()


def test_the_names_of_all_places_are_hidden() -> None:
    mask = served_of(load_site(REPOSITORY)).mask
    words = words_of("From Napa, St. Helena and Solano County, but not from Reno.")
    assert " ".join(mask.masked(words)) == "from _ and _ but not from reno"

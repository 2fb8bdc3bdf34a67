from msgspec.structs import replace

from practice_site.model.location import Address
from practice_site.pages.map_words import description_of, in_short, office_in_words
from regions import NAPA


def test_the_office():
    assert office_in_words(NAPA) == "the office in Napa"
    assert office_in_words(replace(NAPA, address=Address("", "", "", ""))) == "the office"


def test_caption():
    assert in_short("the office in Napa", 1) == "The office in Napa and a town that it serves"
    assert in_short("the office", 3) == "The office and 3 towns that it serves"


def test_description():
    near, far = ("A", "2 miles north of the office"), ("B", "9 miles west of the office")
    assert description_of([near], others=False) == (
        "A map of distances as the crow flies. A is 2 miles north of the office."
    )
    assert description_of([near, far], others=True) == (
        "A map of distances as the crow flies. The nearest town is A, 2 miles north of the office; "
        "the farthest is B, 9 miles west of the office. Others lie beyond its edge."
    )

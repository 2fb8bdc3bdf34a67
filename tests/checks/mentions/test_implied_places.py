"""Which sentences put the practice where it has no office, and which only name a town."""

import pytest

from checks.mentions.said import evidence
from practice_site.checks.mentions.implied_places import (
    addresses_elsewhere,
    implied_places,
    place_of,
)
from practice_site.model.mention import MentionKind


def found(text: str, kind: MentionKind) -> list[str]:
    return [town for _, town in implied_places(evidence(text), kind)]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Come to our Yountville office.", ["Yountville"]),
        ("Our new St. Helena pain clinic opens at eight.", ["St. Helena"]),
        ("Our clinic in Saint Helena is open.", ["Saint Helena"]),
        ("Our practice is located in downtown Fairfield.", ["Fairfield"]),
        ("Our practice, located in Fairfield, sees whole families.", ["Fairfield"]),
        ("Conveniently located in Vallejo, we see whole families.", ["Vallejo"]),
        ("With offices in Napa and Sonoma, we are never far.", ["Sonoma"]),
        ("We have offices in Napa, Sonoma and Fairfield.", ["Sonoma and Fairfield"]),
        ("We opened a second clinic in Vallejo.", ["Vallejo"]),
        ("Our Napa and Sonoma offices are open.", ["Sonoma"]),
        ("Our Vacaville office is open.", ["Vacaville"]),
        ("My office in Sonoma is small.", ["Sonoma"]),
        ("Our Sonoma office is closed on Friday.", ["Sonoma"]),
        ("Don't wait: call our Yountville office.", ["Yountville"]),
        ("Sample Spine and Pain Practice is located in Sonoma.", ["Sonoma"]),
        ("- The road is long.\n- Our Sonoma office is near.", ["Sonoma"]),
        ("## Our Yountville Office\n\nIt is small.", ["Yountville"]),
    ],
)
def test_premises_that_are_stated(text: str, towns: list[str]) -> None:
    assert found(text, MentionKind.PREMISES) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Come and visit us in St. Helena.", ["St. Helena"]),
        ("We want to be your Vallejo pain clinic.", ["Vallejo"]),
        ("We are your trusted Vallejo spine specialists.", ["Vallejo"]),
        ("Here in Sonoma, we begin with a talk.", ["Sonoma"]),
        ("We’re right here in Sonoma.", ["Sonoma"]),
        ("Ask at Sample Spine and Pain Practice of Sonoma.", ["Sonoma"]),
        ("## Your Vallejo Pain Clinic\n\nHello.", ["Vallejo"]),
        ("## Pain Clinic in Sonoma\n\nHello.", ["Sonoma"]),
        ("## Back Pain Doctors in Fairfield, CA\n\nHello.", ["Fairfield"]),
        ("## Sonoma Spine Specialists\n\nHello.", ["Sonoma"]),
    ],
)
def test_premises_that_are_suggested(text: str, towns: list[str]) -> None:
    assert found(text, MentionKind.HINT) == towns
    assert found(text, MentionKind.PREMISES) == []


FRIENDS = """\
Our Napa office serves Yountville.
From Yountville to our office in Napa it is fifteen minutes.
Between our office in Napa and Vallejo lies American Canyon.
From our office in Napa, Fairfield is half an hour away.
The hospital in Sonoma has an emergency department.
The VA clinic in Fairfield does blood tests.
Patients from Sonoma come over the hills, and our patients in Sonoma know the road.
Dr. Example's former office in Sonoma is now a shop.
Her own physician's office in Sonoma will get a letter.
The post office in Yountville is on Washington Street.
Our imaging center in Fairfield makes the pictures.
Our partner clinic in Vallejo does that.
Ask your Vallejo doctor, or bring the disc from your Vallejo clinic.
Our office is in Napa, not in Sonoma.
Our office is not in Sonoma, and none of our offices is in Vallejo.
We do not have an office in Fairfield, and we have no clinic in Vallejo.
We closed our office in Vallejo. Until 2019 our office in Vallejo saw patients.
Our Vallejo office has closed, our Sonoma office is now closed, and our clinic in Sonoma moved.
Our office in Fairfield will open in May, and our new Sonoma office opens soon.
Our practice in Napa serves Sonoma County, and our Sonoma County patients know it.
Will my clinic in Sonoma send the reports?
Do you have an office in Fairfield?
Located in Sonoma, the plaza is a good place for a walk.
For those located in Fairfield, our office is half an hour away.
A hospital with offices in Napa and Sonoma asked us.
We see people from Fairfield at our Napa office.
Our clinic at Sonoma Valley Hospital is on the ground floor.
Our office in Suite 200 has a ramp, and our office in December is closed.
Patients of Sample Spine and Pain Practice in Yountville take the bus.
Call the Fairfield office of Social Security.
Another Pain Clinic is located in Sonoma.
See us in Napa, or find us in March.
> Our Yountville office is the best.
## Hospitals in Sonoma
## For Patients in Sonoma
## A Pain Clinic in Napa
"""


@pytest.mark.parametrize("text", FRIENDS.splitlines())
def test_sentences_that_only_name_a_town(text: str) -> None:
    assert found(text, MentionKind.PREMISES) == []
    assert found(text, MentionKind.HINT) == []


def test_an_address_counts_where_it_is_ours_or_said_to_be() -> None:
    text = (
        "Find us at 12 Main Street, Fairfield. The gym is at 12 Main Street, Vallejo, CA 94590. "
        "You find 1 Sample Way, Sonoma, CA 95476 on no map. Our office at 1 Sample Way, Napa, is."
    )
    assert [town for _, town in addresses_elsewhere(evidence(text))] == ["Fairfield", "Sonoma"]


def test_the_place_is_that_of_the_words() -> None:
    given = evidence("A first line\nand a second one. Come to our\nYountville office.")
    ((mention, _),) = implied_places(given, MentionKind.PREMISES)
    span = place_of(mention, given)
    assert (span.line, span.column, span.end_line) == (2, 27, 3)

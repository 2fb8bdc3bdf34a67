import pytest

from practice_site.importing.organizations import organizations
from practice_site.importing.passages import Passage
from practice_site.model.markdown import Role


def practices(text: str) -> list[str]:
    return [named.name for named in organizations([Passage(text, 3)]).practices]


@pytest.mark.parametrize(
    "text",
    [
        "At Sunny Hill Spine Institute, I see sore backs.",
        "At Sunny Hill Spine Institute in Green Oaks, California, we see sore backs.",
        "Contact Sunny Hill Spine Institute today.",
        "Dr. Jane Roe at Sunny Hill Spine Institute offers rest.",
        "As a physician, I have seen many knees at Sunny Hill Spine Institute.",
    ],
)
def test_the_practice_that_a_text_speaks_of_as_its_own(text: str) -> None:
    assert practices(text) == ["Sunny Hill Spine Institute"]


@pytest.mark.parametrize(
    "text",
    [
        "Researchers at the Sunny Hill Spine Institute found that rest helps.",
        "The Sunny Hill Spine Institute was founded long ago.",
        "We work in Pain Medicine and Physical Medicine & Rehabilitation.",
        "At home, I rest. At the center, we walk.",
    ],
)
def test_organizations_that_are_cited_are_not(text: str) -> None:
    assert practices(text) == []


def test_every_line_that_names_a_practice_is_known() -> None:
    found = organizations(
        [
            Passage("At Sunny Hill Clinic, we rest.", 3),
            Passage("At Sunny Hill Clinic, we walk.", 9),
            Passage("At Sunny Hill Clinic, we Sleep", 12, heading=True),
        ]
    )
    assert [named.lines for named in found.practices] == [(3, 9)]


def test_hospitals_are_told_by_their_names_and_health_systems_only_among_local_places() -> None:
    text = (
        "Hospitals such as Green Field of the Valley Medical Center, Saint Anne's Hospital and "
        "Harvest Health St. Helena look after the region, as we look after Bone Health."
    )
    local = organizations([Passage(text, 1, Role.SERVING_AREA)]).hospitals
    assert [named.name for named in local] == [
        "Green Field of the Valley Medical Center",
        "Saint Anne's Hospital",
        "Harvest Health St. Helena",
        "Bone Health",
    ]
    elsewhere = organizations([Passage("Good Bone Health comes from walks.", 1)])
    assert elsewhere.hospitals == ()

import pytest

from migrating.fates import old_page, target
from practice_site.migrating.decisions import Decision
from practice_site.migrating.judgement import Judge, Knowledge
from practice_site.migrating.old_site import OldPage
from practice_site.migrating.statuses import Status, Sure
from practice_site.migrating.targets import What

ABOUT = target("/about/", What.PAGE)
KNEE = target("/services/knee-pain/", title="Knee pain")
HOME = target("/", What.PAGE, slug="home")


def judged(*pages: OldPage, **given):
    known = {
        "targets": (HOME, ABOUT, KNEE),
        "former": {},
        "gone": frozenset(),
        "decisions": {},
        "hosts": ("old.example",),
        "reasons": {},
    }
    return {
        fate.old.address.shown: (fate.status, fate.target.url if fate.target else "")
        for fate in Judge(Knowledge(**{**known, **given})).fates(pages)
    }


@pytest.mark.parametrize(
    ("path", "status", "goes"),
    [
        ("/about/", Status.SAME, "/about/"),
        ("/about/index.html", Status.SAME, "/about/"),
        ("/About", Status.IMPOSSIBLE, ""),
        ("/about-us/", Status.REDIRECT, "/about/"),
        ("/home/", Status.REDIRECT, "/"),
        ("/tag/knee-pain/", Status.REDIRECT, "/services/knee-pain/"),
        ("/tag/hip/", Status.LEFT_OUT, ""),
        ("/hip/", Status.NOT_MAPPED, ""),
        ("/?p=7", Status.IMPOSSIBLE, ""),
        ("/a/../b/", Status.IMPOSSIBLE, ""),
        ("https://other.example/", Status.IMPOSSIBLE, ""),
        ("/form.pdf", Status.NOT_MAPPED, ""),
    ],
)
def test_what_becomes_of_an_address(path: str, status: Status, goes: str) -> None:
    assert list(judged(old_page(path)).values()) == [(status, goes)]


def test_what_stands_somewhere_already_goes_before_what_is_alike() -> None:
    found = judged(old_page("/about-us/"), former={"/about-us/": KNEE})
    assert found == {"/about-us/": (Status.REDIRECT, KNEE.url)}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("/services/knee-pain", Status.REDIRECT),
        ("https://www.old.example/services/knee-pain/", Status.REDIRECT),
        ("gone", Status.GONE),
        ("Left out", Status.LEFT_OUT),
        ("", Status.NOT_MAPPED),
        ("/nowhere/", Status.CONFLICT),
        ("javascript:alert(1)", Status.CONFLICT),
    ],
)
def test_what_people_decide(said: str, status: Status) -> None:
    decisions = {("/about-us/", ""): Decision(said)}
    known = Knowledge(
        targets=(ABOUT, KNEE),
        former={},
        gone=frozenset(),
        decisions=decisions,
        hosts=("old.example",),
        reasons={},
    )
    (fate,) = Judge(known).fates([old_page("/about-us/")])
    assert (fate.status, fate.sure, fate.said) == (status, Sure.BY_HAND, said)


def test_a_page_cannot_lead_elsewhere_nor_an_address_to_two() -> None:
    hand = {("/about/", ""): Decision("/services/knee-pain/"), ("/x/", ""): Decision("/about/")}
    found = judged(old_page("/about/"), old_page("/x/"), decisions=hand, former={"/x/": KNEE})
    assert {status for status, _ in found.values()} == {Status.CONFLICT}


def test_of_a_file_and_a_folder_of_one_name_the_more_visited_leads_on() -> None:
    hand = {("/a.html", ""): Decision("/about/"), ("/a.html/b/", ""): Decision("/about/")}
    found = judged(old_page("/a.html"), old_page("/a.html/b/", clicks=5), decisions=hand)
    assert found["/a.html/b/"] == (Status.REDIRECT, "/about/")
    assert found["/a.html"] == (Status.CONFLICT, "")

"""Held against indexnow.org's protocol, with a real server."""

import pytest

from external.indexnow import engine
from external.server import serving
from practice_site.external.indexnow import AT_ONCE, NotTold, Teller
from practice_site.external.manners import Manners

SITE = "https://practice.example"
KEY = "0f3c9a7e-52b84d61"
PAGES = [f"{SITE}/", f"{SITE}/articles/a&b/"]


def test_what_is_told() -> None:
    with engine() as search:
        Teller(SITE, KEY, search.address).tell(PAGES)
    ((path, content_type, said),) = search.told
    assert path == "/indexnow"
    assert content_type.startswith("application/json")
    assert said == {
        "host": "practice.example",
        "key": KEY,
        "keyLocation": f"{SITE}/{KEY}.txt",
        "urlList": PAGES,
    }


def test_accepted_for_later_is_accepted() -> None:
    with engine(202) as search:
        Teller(SITE, KEY, search.address).tell(PAGES)


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (400, "does not understand"),
        (403, "Upload the release first"),
        (422, "not this site's"),
        (429, "tomorrow"),
        (500, "it answers 500"),
        (302, "it answers 302"),  # nobody is followed elsewhere
    ],
)
def test_refused(status: int, why: str) -> None:
    with engine(status) as search, pytest.raises(NotTold, match=why):
        Teller(SITE, KEY, search.address).tell(PAGES)
    assert len(search.told) == 1


@pytest.mark.parametrize("kind", ["garbage", "cut", "silent"])
def test_a_server_that_misbehaves_is_no_traceback(kind: str) -> None:
    with serving() as server, pytest.raises(NotTold):
        Teller(SITE, KEY, f"{server.address}/{kind}").tell(PAGES, Manners(timeout=0.5))


def test_no_server_at_all() -> None:
    with serving() as server:
        address = server.address
    with pytest.raises(NotTold, match="no connection"):
        Teller(SITE, KEY, address).tell(PAGES)


def test_no_more_than_the_protocol_allows_at_once() -> None:
    with engine() as search, pytest.raises(ValueError, match="10001"):
        Teller(SITE, KEY, search.address).tell([SITE] * (AT_ONCE + 1))
    assert not search.told

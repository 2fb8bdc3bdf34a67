import asyncio

import pytest

from external.server import serving
from practice_site.external.asking import ask_all
from practice_site.external.manners import Manners
from practice_site.external.servers import NOT_PUBLIC, refusal
from practice_site.model.answer import Answer, AnswerKind


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "ftp", "no"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "::1",
        "fe80::1",
        "0.0.0.0",
        "::ffff:127.0.0.1",
        "2130706433",
        "100.64.0.1",
    ],
)
def test_a_private_network_is_left_alone(host: str) -> None:
    found = asyncio.run(refusal(host))
    assert found == Answer(AnswerKind.DEAD, NOT_PUBLIC)


@pytest.mark.parametrize("host", ["192.0.43.8", "2001:500:88:200::8"])
def test_a_public_server_may_be_asked(host: str) -> None:
    assert asyncio.run(refusal(host)) is None


@pytest.mark.parametrize("host", ["a" * 70 + ".test", "..", "\ud800.test"])
def test_a_name_that_is_none(host: str) -> None:
    found = asyncio.run(refusal(host))
    assert found is not None
    assert not found.heard


def test_behind_a_proxy_names_are_its_affair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.test:3128")
    assert asyncio.run(refusal("127.0.0.1")) is None


def test_nothing_is_sent_to_a_server_that_may_not_be_asked() -> None:
    with serving() as server:
        found = ask_all([f"{server.address}/"], manners=Manners(pause=0))
        assert [answer.why for answer in found.values()] == [NOT_PUBLIC]
        assert not server.heard.paths

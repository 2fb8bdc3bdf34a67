"""Real requests to a real server on this computer that answers in every way that servers do."""

import socket
import ssl
from collections.abc import Iterator, Mapping

import pytest
import trustme

from external.server import Server, serving
from practice_site.external.asking import ask_all
from practice_site.external.manners import USER_AGENT, Manners
from practice_site.external.servers import anybody
from practice_site.model.answer import FINE, Answer, AnswerKind

HASTY = Manners(pause=0.0, timeout=1.0, patience=1.5, retries=1, again=0.01)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as listening:
        yield listening


def answer(server: Server, path: str, manners: Manners = HASTY) -> Answer:
    address = server.address + path
    return ask(address, manners=manners)[address]


def ask(*addresses: str, manners: Manners = HASTY) -> Mapping[str, Answer]:
    return ask_all(addresses, manners=manners, refusal=anybody)


@pytest.mark.parametrize("status", [200, 201, 203, 204, 206, 304])
def test_a_page_that_is_there(server: Server, status: int) -> None:
    assert answer(server, f"/status/{status}") == FINE


@pytest.mark.parametrize("status", [400, 404, 409, 410, 411, 414, 418, 421, 422, 431, 444, 498])
def test_a_page_that_is_not_there(server: Server, status: int) -> None:
    found = answer(server, f"/status/{status}")
    assert found.kind is AnswerKind.DEAD
    assert str(status) in found.why


@pytest.mark.parametrize("status", [401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 999])
def test_a_server_that_does_not_tell_programs(server: Server, status: int) -> None:
    found = answer(server, f"/status/{status}")
    assert found.kind is AnswerKind.SILENT
    assert "does not tell programs" in found.why


@pytest.mark.parametrize("status", [300, 305, 500, 501, 502, 503, 504, 520, 599, 600])
def test_a_server_in_trouble(server: Server, status: int) -> None:
    found = answer(server, f"/status/{status}")
    assert found.kind is AnswerKind.SILENT
    assert "trouble" in found.why


@pytest.mark.parametrize("status", [301, 308])
def test_a_page_that_has_moved_for_good(server: Server, status: int) -> None:
    found = answer(server, f"/to/{status}/%2Fthere")
    assert found == Answer(AnswerKind.MOVED, leads_to=f"{server.address}/there")


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_page_that_is_elsewhere_for_now(server: Server, status: int) -> None:
    assert answer(server, f"/to/{status}/%2Fthere") == FINE


def test_what_moved_for_good_and_on_for_now_has_no_address_to_write(server: Server) -> None:
    assert answer(server, "/to/301/%2Fto%2F302%2F%252Fthere") == FINE


def test_a_redirection_to_a_page_that_is_gone(server: Server) -> None:
    found = answer(server, "/to/301/%2Fstatus%2F404")
    assert found.kind is AnswerKind.DEAD
    assert f"on to {server.address}/status/404, and there its server has no such page" in found.why


def test_redirections_without_an_end(server: Server) -> None:
    assert "in a circle" in answer(server, "/circle/0").why
    assert "on and on" in answer(server, "/on/0").why
    assert server.heard.paths["/on/10"] == 1
    assert server.heard.paths["/on/11"] == 0
    assert answer(server, "/nowhere").why == ("it sends visitors on and does not say where to.")


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "javascript:alert(1)", "https:///x", "http://[", "ftp://x.test/"],
)
def test_a_redirection_to_what_is_no_web_address(server: Server, target: str) -> None:
    found = answer(server, f"/to/302/{target.replace('/', '%2F')}")
    assert found.kind is AnswerKind.DEAD
    assert "cannot be read" in found.why


def test_a_server_that_takes_too_long(server: Server) -> None:
    for path in ("/silent", "/slow"):
        found = answer(server, path)
        assert found == Answer(AnswerKind.SILENT, "its server takes too long.", heard=False)


@pytest.mark.parametrize("path", ["/garbage", "/headers", "/cut"])
def test_a_server_that_sends_garbage(server: Server, path: str) -> None:
    found = answer(server, path)
    assert found.kind is AnswerKind.SILENT
    assert "no browser understands" in found.why


def test_a_page_without_an_end_is_there(server: Server) -> None:
    assert answer(server, "/endless") == FINE


def test_a_server_in_trouble_is_asked_again(server: Server) -> None:
    assert answer(server, "/trouble/1") == FINE
    assert answer(server, "/trouble/9").kind is AnswerKind.SILENT
    assert server.heard.paths["/trouble/9"] == HASTY.retries + 1
    assert answer(server, "/busy") == FINE


def test_what_is_gone_is_not_asked_for_again(server: Server) -> None:
    answer(server, "/status/410?once")
    assert server.heard.paths["/status/410?once"] == 1


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        found = ask(address)[address]
    assert found == Answer(AnswerKind.SILENT, "its server does not answer.", heard=False)


def test_a_certificate_that_no_browser_trusts() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with serving(context) as server:
        found = answer(server, "/")
    assert found.kind is AnswerKind.DEAD
    assert "certificate" in found.why


@pytest.mark.parametrize("address", ["http://[::1", "http://x.test:99999999/", "https:///"])
def test_an_address_that_cannot_be_read(address: str) -> None:
    assert ask(address)[address].kind is AnswerKind.DEAD


def test_a_server_is_asked_one_thing_at_a_time_and_told_who_asks() -> None:
    with serving() as server:
        addresses = [f"{server.address}/page-{number}" for number in range(8)]
        done: list[int] = []
        found = ask_all(addresses, done.append, manners=HASTY, refusal=anybody)
        assert list(found) == addresses
        assert set(found.values()) == {FINE}
        assert sum(done) == len(addresses)
        assert server.heard.most_at_work == 1
        assert server.heard.agents == {USER_AGENT}
        assert server.heard.methods == {"GET"}


def test_servers_are_asked_at_the_same_time() -> None:
    with serving() as one, serving() as two:
        # Both keep silent: one after the other they would take twice as long as one may.
        addresses = [f"{server.address}/silent" for server in (one, two)]
        found = ask(*addresses, manners=Manners(pause=0, timeout=1.0, retries=0))
        assert {answer.kind for answer in found.values()} == {AnswerKind.SILENT}
        assert one.heard.at_work == two.heard.at_work == 1


def test_no_address_no_request() -> None:
    assert ask() == {}

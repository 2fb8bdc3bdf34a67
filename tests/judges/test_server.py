"""The judges' static host answers as common hosts do."""

import gzip
import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from .server import serving


@pytest.fixture
def host(tmp_path: Path) -> Iterator[http.client.HTTPConnection]:
    output = tmp_path / "output"
    (output / "about").mkdir(parents=True)
    (output / "index.html").write_text("<p>home</p>", encoding="utf-8")
    (output / "about" / "index.html").write_text("<p>about</p>", encoding="utf-8")
    (output / "404.html").write_text("<p>lost</p>", encoding="utf-8")
    (output / "a.webp").write_bytes(b"RIFF")
    (tmp_path / "secret.txt").write_text("no", encoding="utf-8")
    with serving(output) as address:
        connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)
        yield connection
        connection.close()


def answer(
    host: http.client.HTTPConnection, path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    host.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
    response = host.getresponse()
    return response.status, dict(response.headers), response.read()


def test_pages_are_compressed_and_cached(host: http.client.HTTPConnection) -> None:
    status, headers, body = answer(host, "/about/?x=1", Accept_Encoding="gzip")
    assert (status, headers["Content-Encoding"]) == (200, "gzip")
    assert headers["Cache-Control"] == "public, max-age=3600"
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert gzip.decompress(body) == b"<p>about</p>"
    assert answer(host, "/")[2] == b"<p>home</p>"


def test_images_are_not_compressed(host: http.client.HTTPConnection) -> None:
    _, headers, body = answer(host, "/a.webp", Accept_Encoding="gzip")
    assert (headers["Content-Type"], body) == ("image/webp", b"RIFF")
    assert "Content-Encoding" not in headers


def test_what_is_missing_gets_the_sites_own_page(host: http.client.HTTPConnection) -> None:
    for path in ("/none/", "/about/none", "/index.html/", "/../secret.txt", "/%2e%2e/secret.txt"):
        assert answer(host, path)[::2] == (404, b"<p>lost</p>"), path


def test_a_folder_without_its_slash_moves(host: http.client.HTTPConnection) -> None:
    status, headers, _ = answer(host, "/about")
    assert (status, headers["Location"]) == (301, "/about/")


def test_head_has_no_body(host: http.client.HTTPConnection) -> None:
    status, headers, body = answer(host, "/", "HEAD")
    assert (status, headers["Content-Length"], body) == (200, "11", b"")

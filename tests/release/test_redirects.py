import shutil
import sys
from pathlib import Path

import pytest

from practice_site.model.redirect import Redirect, plain_address
from practice_site.model.span import Span
from practice_site.release.redirects import redirect_maps
from release.servers import APACHE, NGINX, apache, get, nginx
from release.whole import make

LONG = "/2019/05/" + "why-a-long-address-must-not-keep-nginx-from-starting-" * 3
ODD = (
    "/old",
    "/2019/05/old-post.html",
    "/caf%C3%A9/au-lait/",
    "/two%20words/",
    "/a+b.(c)[d]{e}/",
    "/x$1y^z/",
    "/${HOME}/",
    "/dash&co;/",
    "/it's/",
    "/100%25/",
    "/old.php",
    LONG,
)
GONE = ("/gone/", "/weg%20da.html")


def redirects() -> list[Redirect]:
    return [Redirect(plain_address(w), "/new/", "New", "en", Span("x"), w) for w in ODD]


def maps() -> dict[str, str]:
    gone = [plain_address(written) for written in GONE]
    return {name: made.decode() for name, made in redirect_maps(redirects(), gone).items()}


def test_without_anything_to_say_there_is_no_file() -> None:
    assert redirect_maps([], []) == {}
    assert sorted(redirect_maps([], ["/gone/"])) == [".htaccess", "redirects.nginx.conf"]


def test_netlify_and_cloudflare() -> None:
    """Three words a line in ASCII, none of them special, and no status that Cloudflare refuses."""
    lines = maps()["_redirects"].splitlines()
    assert lines[:4] == [
        "/old/ /new/ 301",
        "/2019/05/old-post.html /new/ 301",
        "/caf%C3%A9/au-lait/ /new/ 301",
        "/two%20words/ /new/ 301",
    ]
    for line in lines:
        old, new, status = line.split(" ")
        assert (new, status) == ("/new/", "301")
        assert old.isascii()
        assert not set(old) & set("*:#?")


def test_apache() -> None:
    lines = maps()[".htaccess"].splitlines()
    assert r'RedirectMatch 301 "^/2019/05/old-post\.html$" "/new/"' in lines
    assert r'RedirectMatch 301 "^/a\+b\.\(c\)\[d\]\{e\}/?$" "/new/"' in lines
    assert 'RedirectMatch 410 "^/gone/?$"' in lines


def test_nginx() -> None:
    lines = [line.strip() for line in maps()["redirects.nginx.conf"].splitlines()]
    assert '"~^/two words/?$" "/new/";' in lines
    assert r'"~^/weg da\.html$" 1;' in lines


@pytest.mark.servers
@pytest.mark.parametrize(
    ("server", "program"), [(nginx, NGINX), (apache, APACHE)], ids=["nginx", "apache"]
)
def test_a_real_server_understands_it(server, program, tmp_path: Path) -> None:
    if program is None or sys.platform == "win32":
        pytest.skip(f"{server.__name__} (apt-get install nginx-light apache2)")
    site = tmp_path / "site"
    pages = {redirect.file: b"moved" for redirect in redirects()}
    pages |= {"new/index.html": b"new", "index.html": b"home"}
    make(site, pages | {name: text.encode() for name, text in maps().items()})
    shutil.rmtree(tmp_path / "server", ignore_errors=True)
    (tmp_path / "server").mkdir()
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)  # Apache's workers are another user
    with server(site, tmp_path / "server") as port:
        for written in ODD:
            path = written.replace("^", "%5E").replace("{", "%7B").replace("}", "%7D")
            assert get(port, path) == (301, "/new/"), written
            if not written.endswith(".html"):
                other = path.removesuffix("/") if path.endswith("/") else f"{path}/"
                assert get(port, other) == (301, "/new/"), other
        assert get(port, "/gone")[0] == 410
        assert get(port, "/gone/")[0] == 410
        assert get(port, "/weg%20da.html")[0] == 410
        for path in ("/old/more", "/aXb.(c)[d]%7Be%7D/", "/2019/05/old-postXhtml", "/gone/more"):
            assert get(port, path)[0] == 404, path
        assert get(port, "/new/")[0] == 200

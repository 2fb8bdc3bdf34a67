"""The preview as people start it: real files, a real server, real signals."""

import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

import pytest

from conftest import SiteMaker, run_practice
from previewing.served import Preview, eventually, previewing, rewrite
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"
TITLE = "How a Short Walk Eases a Stiff Back"


def title_is(preview: Preview, title: str) -> bool:
    return f"<h1>{title}</h1>" in preview.get(URL).text


def test_a_save_is_on_the_page_that_is_asked_for_next(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        assert title_is(preview, TITLE)
        for title in ("One", "Two", "Three"):
            rewrite(root / ARTICLE, TITLE, title)
            assert title_is(preview, title)
            rewrite(root / ARTICLE, title, TITLE)
            assert title_is(preview, TITLE)


def test_every_change_is_told_in_a_line(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        rewrite(root / ARTICLE, TITLE, "A Walk")
        assert "minimal.md changed: " in preview.hear(ARTICLE)
        rewrite(root / "locations.yaml", "Practice, Napa", "Practice by a River")
        preview.hear("locations.yaml changed: pages can be seen after ")
        assert "Practice by a River" in preview.get("/locations/napa/").text
        assert "pages made in" in preview.hear("The whole site: ")
        rewrite(
            root / "theme/templates/article.html", "{% block main %}", "{% block main %}<b>x</b>"
        )
        preview.hear("theme/templates/article.html changed")
        assert "<b>x</b>" in preview.get(URL).text
        (root / "theme/static/css/site.css").write_text("p { color: #123456 }", encoding="utf-8")
        preview.hear("theme/static/css/site.css changed: ")
        assert "#123456" in preview.get("/theme/css/site.css").text


def test_pages_that_come_and_go(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    (root / ARTICLE).rename(root / "content/articles/walk.md")
    (root / ARTICLE).write_text((root / "content/articles/walk.md").read_text("utf-8"), "utf-8")
    with previewing(root) as preview:
        (root / "content/articles/walk.md").unlink()
        gone = preview.get("/articles/walk/")
        assert gone.status == 404
        assert "<h1>Page not found</h1>" in gone.text
        assert gone.state["before"] == []

        text = (root / ARTICLE).read_text("utf-8").replace(TITLE, "A New One")
        (root / "content/articles/new.md").write_text(text, encoding="utf-8")
        assert "<h1>A New One</h1>" in preview.get("/articles/new/").text


def test_folders_that_are_exchanged(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        (root / "content/articles").rename(root / "content/gone")
        eventually(lambda: preview.get(URL).status == 404, "the folder is renamed")
        (root / "content/gone").rename(root / "content/articles")
        eventually(lambda: title_is(preview, TITLE), "it is back")

        shutil.copytree(root / "content", root / "other")
        rewrite(root / "other/articles/minimal.md", TITLE, "Another Branch")
        (root / "content").rename(root / "old")
        (root / "other").rename(root / "content")
        preview.hear("changed: ")
        eventually(lambda: title_is(preview, "Another Branch"), "the whole of content/ is another")
        rewrite(root / ARTICLE, "Another Branch", "And Watched")
        preview.hear(ARTICLE)
        assert title_is(preview, "And Watched")


def test_many_files_at_once(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    text = (root / ARTICLE).read_text("utf-8")
    with previewing(root) as preview:
        for number in range(30):
            file = root / f"content/articles/walk-{number}.md"
            file.write_text(text.replace(TITLE, f"Walk {number}"), encoding="utf-8")
        for number in range(30):
            url = f"/articles/walk-{number}/"
            eventually(lambda url=url: preview.get(url).status == 200, url)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (ARTICLE, "format: physician-article", "format: [physician-article"),
        ("content/practice.yaml", "name: ", "name: ["),
        ("theme/templates/base.html", "{% block main %}", "{% block main"),
        ("theme/templates/article.html", "{% block main %}", "{% block main %}{{ page.no }}"),
        ("pelicanconf.py", "import sys\n", "import sys, no_such_module\n"),
    ],
    ids=["article", "practice", "frame", "template", "settings"],
)
def test_a_broken_edit_leaves_the_last_good_page_up(
    make_site: SiteMaker, file: str, old: str, new: str
) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        good = preview.get(URL)
        styles = preview.get("/theme/css/site.css").text
        rewrite(root / file, old, new)
        preview.hear(f"{file} changed")
        kept = preview.get(URL)
        assert kept.status == 200
        assert kept.text.partition("<script src")[0] == good.text.partition("<script src")[0]
        assert kept.state["asBefore"]
        reason = kept.state["before"][0]
        assert reason["severity"] == "error"
        assert reason["place"].startswith(file)
        assert preview.get("/theme/css/site.css").text == styles

        rewrite(root / file, new, old)
        preview.hear(f"{file} changed")
        assert preview.get(URL).text.startswith(good.text.partition("<script src")[0])
        eventually(lambda: preview.get(URL).state == good.state, "all is as it was")
        assert "Traceback" not in "".join(preview.said)


def test_settings_are_read_again(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        assert preview.get("/feed.xml").status == 200
        rewrite(root / "pelicanconf.py", '    "practice_site.pelican_host.feed",\n', "")
        preview.hear("pelicanconf.py changed")
        assert preview.get("/feed.xml").status == 404


def test_a_site_without_its_practice_shows_why(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    practice = root / "content/practice.yaml"
    text = practice.read_text("utf-8")
    practice.unlink()
    with previewing(root) as preview:
        page = preview.get("/")
        assert page.status == 503
        assert "content/practice.yaml" in page.text
        assert "/_practice/preview.js" in page.text
        practice.write_text(text, encoding="utf-8")
        eventually(lambda: preview.get("/").status == 200, "the site is there")


def test_drafts(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    rewrite(root / ARTICLE, "format: physician", "status: draft\nformat: physician")
    with previewing(root) as preview:
        assert preview.get(URL).status == 404
        assert "--drafts" in preview.get(URL).state["hint"]
    with previewing(root, "--drafts") as preview:
        assert title_is(preview, TITLE)


@pytest.mark.skipif(sys.platform == "win32", reason="BROWSER names a program elsewhere only")
def test_a_page_opens_in_the_browser_once_it_can_be_seen(
    make_site: SiteMaker, tmp_path: Path
) -> None:
    root = make_site("minimal")
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > "{tmp_path}/opened"\n', encoding="utf-8")
    browser.chmod(0o755)
    with previewing(root, "--open", URL, BROWSER=f"{browser} %s") as preview:
        eventually((tmp_path / "opened").is_file, "the browser is asked")
        eventually((tmp_path / "opened").read_text, "the address is told")
        assert (tmp_path / "opened").read_text() == f"{preview.address}{URL}\n"
    with previewing(root, "--open", "/", BROWSER="/bin/false %s") as preview:
        assert f"The page is at {preview.address}/" in preview.hear("No browser could be opened")


def test_no_build_contains_any_of_it_and_no_preview_touches_a_build(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert run_practice(root, "build").returncode == 0
    built = tree(root / "output")
    assert not any(b"_practice" in content for content in contents(root / "output").values())
    with previewing(root) as preview:
        assert "/_practice/preview.js" in preview.get(URL).text
        rewrite(root / ARTICLE, TITLE, "Another")
        assert title_is(preview, "Another")
        assert preview.end() == 0
    assert tree(root / "output") == built


def test_what_is_served_is_what_is_built(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert run_practice(root, "build").returncode == 0
    built = contents(root / "output")
    with previewing(root) as preview:
        for name, content in built.items():
            if name.startswith("pagefind/") or name == "404.html":
                continue
            path = f"/{name.removesuffix('index.html')}"
            with urllib.request.urlopen(preview.address + path) as reply:
                served = reply.read()
            if b"/_practice/preview.js" in served:
                start = served.index(b'<script src="/_practice/preview.js"')
                end = served.index(b"</script>", start) + len(b"</script>")
                served = served[:start] + served[end:]
                served = served.replace(
                    b"base-uri 'none'; script-src 'self'\"", b"base-uri 'none'\""
                )
            assert served == content, name


def test_pages_of_others_learn_nothing(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    (root / "secret.txt").write_text("secret", encoding="utf-8")
    with previewing(root) as preview:
        port = preview.address.rpartition(":")[2]
        for host in ("evil.example", f"evil.example:{port}", "127.0.0.1.evil.example", ""):
            assert preview.get("/", Host=host).status == 421
        assert preview.get("/", Host=f"localhost:{port}").status == 200
        answer = preview.get("/", Origin="http://evil.example")
        assert not any(name.startswith("access-control") for name in answer.headers)
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        for path in (
            "/secret.txt",
            "/../secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e/secret.txt",
            "/_practice/../secret.txt",
            "/_practice/app.py",
            "//secret.txt",
            "/%00",
        ):
            found = preview.get(path)
            assert found.status == 404, path
            assert "secret" not in found.text.partition("</head>")[2], path
        for method in ("POST", "PUT", "DELETE", "OPTIONS"):
            assert preview.ask(method, "/").status == 405
        assert preview.ask("HEAD", "/").text == ""
        with pytest.raises(OSError):
            socket.create_connection((_other_address(), int(port)), timeout=2)


def _other_address() -> str:
    """An address of this machine that is not 127.0.0.1."""
    return "127.0.0.2" if sys.platform == "linux" else socket.gethostbyname(socket.gethostname())


def test_a_port_that_is_taken(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run_practice(root, "preview", "--port", str(port), as_of=None)
    assert result.returncode == 2
    assert f"port {port} cannot be used" in result.stderr
    assert "--port" in result.stderr


def test_a_second_preview_of_a_site_is_refused(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with previewing(root) as preview:
        result = run_practice(root, "preview", "--port", "0", as_of=None)
        assert result.returncode == 2
        assert "running already" in result.stderr
        assert "Traceback" not in result.stderr
        assert title_is(preview, TITLE)
        rewrite(root / ARTICLE, TITLE, "Another")
        assert title_is(preview, "Another")
        preview.process.kill()
        preview.process.wait()
    with previewing(root) as preview:
        assert title_is(preview, "Another")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX systems")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_end_leaves_nothing_behind(
    make_site: SiteMaker, tmp_path: Path, number: signal.Signals
) -> None:
    root = make_site("minimal")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with previewing(root, TMPDIR=str(temporary)) as preview:
        heard = threading.Event()
        over = threading.Event()

        def listen() -> None:
            with urllib.request.urlopen(f"{preview.address}/_practice/events?page=/") as events:
                for line in events:
                    if line.startswith(b"data: "):
                        heard.set()
            over.set()

        browser = threading.Thread(target=listen)
        browser.start()
        assert heard.wait(30)
        searching = threading.Thread(
            target=lambda: preview.get("/pagefind/pagefind.js"), daemon=True
        )
        searching.start()
        eventually(lambda: any(temporary.iterdir()), "the index is being made")
        children = _children(preview.process.pid)
        assert children
        try:
            assert preview.end(number) == 0
        finally:
            browser.join()
        assert over.is_set()
        assert not any(temporary.iterdir())
        eventually(lambda: not any(map(_is_alive, children)), "the index's process has ended")
        assert not list((root / ".practice").rglob("*unfinished*"))
        assert not list((root / ".practice").rglob("*.lock"))
        with socket.socket() as free:
            free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            free.bind(("127.0.0.1", int(preview.address.rpartition(":")[2])))
    assert preview.said[-1] == "Ended.\n"
    assert "Traceback" not in "".join(preview.said)


def _children(pid: int) -> list[int]:
    """The processes that a process started, and theirs."""
    found = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
    pairs = [tuple(map(int, line.split())) for line in found.stdout.splitlines()]
    own = [child for child, parent in pairs if parent == pid]
    return own + [each for child in own for each in _children(child)]


def _is_alive(pid: int) -> bool:
    found = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
    return bool(found.stdout.strip()) and not found.stdout.startswith("Z")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX systems")
def test_the_end_while_the_site_is_made_for_the_first_time(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with_plugin(root, "slow", "import time\nprint('at work', flush=True)\ntime.sleep(600)\n")
    with previewing(root, until="at work") as preview:
        assert preview.end() == 0
    assert preview.said == ["at work\n", "Ended.\n"]


@pytest.mark.skipif(sys.platform == "win32", reason="a program cannot take another's place there")
def test_a_changed_plugin_begins_anew_at_the_same_address(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    plugin = with_plugin(root, "mine", "def register(): ...\n")
    with previewing(root) as preview:
        assert preview.get(URL).state["elsewhere"]["error"] == 0
        plugin.write_text("import no_such_module\n", encoding="utf-8")
        preview.hear("beginning anew")
        assert preview.get(URL).state["elsewhere"]["error"] == 1
        assert preview.address in preview.hear("The site is at")
        plugin.write_text("def register(): ...\n", encoding="utf-8")
        preview.hear("beginning anew")
        assert preview.get(URL).state["elsewhere"]["error"] == 0
        assert preview.end() == 0


def with_plugin(root: Path, name: str, program: str) -> Path:
    """Give a site a plugin of its own in plugins/."""
    file = root / f"plugins/{name}.py"
    file.parent.mkdir()
    file.write_text(program, encoding="utf-8")
    rewrite(root / "pelicanconf.py", "PLUGINS = [", f"PLUGINS = [\n    {name!r},")
    return file

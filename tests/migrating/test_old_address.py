import pytest

from practice_site.migrating.old_address import host_of, read_address, site_path

HOSTS = {"old.example"}


@pytest.mark.parametrize(
    "written",
    [
        "https://www.old.example/about",
        "http://old.example/about/",
        "HTTPS://WWW.OLD.EXAMPLE:443/about/#team",
        "//old.example/about/index.html",
        "/about/?utm_source=a&gclid=b&fbclid=c",
        "  /about ",
        "/%61bout/",
    ],
)
def test_spellings_of_one_address(written: str) -> None:
    address = read_address(written, HOSTS)
    assert (address.path, address.query, address.fault) == ("/about/", "", "")


def test_capitals_and_accents_make_no_other_address() -> None:
    keys = {read_address(w, HOSTS).key for w in ("/Café/", "/caf%C3%A9", "/cafe%CC%81/")}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("written", "path", "query"),
    [("/?p=12", "/", "p=12"), ("/index.php?page_id=3&x", "/index.php/", "page_id=3&x")],
)
def test_what_stands_after_a_question_mark(written: str, path: str, query: str) -> None:
    address = read_address(written, HOSTS)
    assert (address.path, address.query) == (path, query)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("javascript:alert(1)", "is no web address"),
        ("mailto:a@old.example", "is no web address"),
        ("https://other.example/about/", "is on another site, other.example"),
        ("https://shop.old.example/", "is on another site"),
        ("https://[::1/", "is no address"),
        ("about", "is no address"),
        ("", "is no address"),
        ("/../../etc/passwd", "two dots"),
        ("/a/..%2f..%2fb/", "two dots"),
        ("/a//b/", "two slashes"),
        ("/con/", "a device on Windows"),
        ("/caf%E9/", "UTF-8"),
        ("/a%00b/", "contains the character"),
        ("/" + "a" * 600, "too long"),
        ("/" + "é" * 200, "too long"),
    ],
)
def test_what_is_no_address_of_the_site(written: str, fault: str) -> None:
    assert fault in read_address(written, HOSTS).fault


def test_a_file_is_shown_as_it_was_written() -> None:
    assert read_address("/a/form.pdf", HOSTS).shown == "/a/form.pdf"
    assert read_address("/a/old.html", HOSTS).shown == "/a/old.html"
    assert read_address("/v1.2/", HOSTS).shown == "/v1.2/"


def test_a_path_is_written_so_that_it_can_be_read_again() -> None:
    path = read_address("/a%20walk/50%25-off/q%3Fa/", HOSTS).path
    assert path == "/a walk/50%-off/q?a/"
    assert site_path(path) == "/a%20walk/50%25-off/q%3Fa/"


def test_hosts() -> None:
    assert host_of("user@WWW.Old.Example.:8080") == "old.example"

from pathlib import Path

from conftest import SiteMaker
from migrating.fates import fate, target
from practice_site.migrating.redirects_from import write_redirects
from practice_site.migrating.statuses import Fate, Status, Sure
from practice_site.migrating.targets import What


def redirect(path: str, **goes: str) -> Fate:
    made = fate(path, Status.REDIRECT, sure=Sure.PROGRAM)
    kinds = {
        "page": target("/contact/", What.PAGE, path="content/pages/contact.md"),
        "town": target("/locations/yountville/", What.TOWN, path="locations.yaml"),
        "office": target("/locations/napa/", What.OFFICE, path="locations.yaml"),
        "index": target("/articles/", What.INDEX, slug="", path="content/practice.yaml"),
    }
    return Fate(old=made.old, kind=made.kind, status=made.status, target=kinds[goes["to"]])


def added(before: bytes, after: bytes) -> list[str]:
    """The lines that came, where nothing went."""
    old, new = before.decode().splitlines(), after.decode().splitlines()
    rest = iter(old)
    wanted = next(rest, None)
    come = []
    for line in new:
        if line == wanted:
            wanted = next(rest, None)
        else:
            come.append(line.strip())
    assert wanted is None, "a line went"
    return come


def test_each_address_is_written_where_its_page_is_kept(make_site: SiteMaker) -> None:
    root: Path = make_site("minimal")
    files = ["content/pages/contact.md", "locations.yaml", "content/practice.yaml"]
    before = {path: (root / path).read_bytes() for path in files}
    fates = [
        redirect("/call-us/", to="page"),
        redirect("/it's: here, [now]/", to="page"),
        redirect("/y/", to="town"),
        redirect("/n/", to="office"),
        redirect("/blog/", to="index"),
        fate("/old/", Status.GONE, sure=Sure.BY_HAND, said="gone"),
        fate("/given-up/", Status.GONE, sure=Sure.PROGRAM),
        redirect("/known/", to="page"),
    ]
    known = {"/known/": target("/contact/")}
    written = write_redirects(root, fates, known, {"/given-up/"}, dry_run=False)
    assert [each.fault for each in written] == ["", "", ""]
    come = {path: added(before[path], (root / path).read_bytes()) for path in files}
    assert come["content/pages/contact.md"] == [
        "redirect_from:",
        "- /call-us/",
        "- '/it''s:%20here,%20[now]/'",
    ]
    assert sorted(come["locations.yaml"]) == ["- /n/", "- /y/", "redirect_from:", "redirect_from:"]
    assert come["content/practice.yaml"] == [
        "moved:",
        "- {from: /blog/, to: /articles/}",
        "gone:",
        "- /old/",
    ]


def test_a_file_with_mistakes_is_left_alone_and_the_others_are_written(
    make_site: SiteMaker,
) -> None:
    root = make_site("minimal")
    broken = b"format: 1\nnav: [\n"
    (root / "content/practice.yaml").write_bytes(broken)
    fates = [redirect("/blog/", to="index"), redirect("/call-us/", to="page")]
    page, practice = write_redirects(root, fates, {}, (), dry_run=False)
    assert (page.fault, practice.fault) == ("", "the file has mistakes")
    assert (root / "content/practice.yaml").read_bytes() == broken
    assert practice.entries[0].value == "{from: /blog/, to: /articles/}"

"""What is shown after a change, seen without a server."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.building.outcome import Outcome
from practice_site.previewing import resident
from practice_site.previewing.resident import ResidentSite

from .served import NOON, rewrite

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON)


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


def started(root: Path) -> ResidentSite:
    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    site.start()
    return site


def edit(site: ResidentSite, root: Path, name: str, change: Callable[[Path], object]) -> None:
    change(root / name)
    site.build(frozenset({root / name}))


def test_addresses_answer_as_on_a_common_host(root: Path) -> None:
    rewrite(root / ARTICLE, "format: ", "redirect_from: [/old-walk/]\nformat: ")
    site = started(root)
    assert (site.answer(URL).status, site.answer(URL).media_type) == (
        200,
        "text/html; charset=utf-8",
    )
    assert site.answer(f"{URL}index.html") == site.answer(URL)
    assert site.answer("/articles/minimal").location == URL
    assert URL.encode() in site.answer("/old-walk/").content
    assert site.answer("/old-walk").location == "/old-walk/"
    assert site.answer("/feed.xml").media_type == "application/xml; charset=utf-8"
    styles = site.answer("/theme/css/site.css")
    assert (styles.status, styles.state) == (200, None)
    for path in ("/none/", "/content/practice.yaml", "/theme/", "/..", "//", "/articles/minimal/x"):
        assert site.answer(path).status == 404, path
    assert site.answer("/none/").content == site.answer("/404.html").content


def test_a_finding_is_shown_on_its_page_and_counted_on_others(root: Path) -> None:
    rewrite(root / ARTICLE, "Begin with five minutes.", "See [the plan of walks](/none/).")
    site = started(root)
    state = site.answer(URL).state
    assert state
    assert [finding["place"] for finding in state["findings"]] == [f"{ARTICLE}:15"]
    assert state["elsewhere"] == {"error": 0, "warning": 0, "note": 0}
    home = site.answer("/").state
    assert home
    assert (home["findings"], home["elsewhere"]["error"]) == ([], 1)
    findings = site.answer("/_practice/findings").content.decode()
    assert f'<a href="{URL}">' in findings
    assert "Error, line 15:" in findings


def test_a_kept_page_stays_through_other_edits_until_it_is_whole(root: Path) -> None:
    site = started(root)
    good = site.answer(URL)
    edit(site, root, ARTICLE, lambda file: rewrite(file, "format: ", "format: ["))
    edit(site, root, "locations.yaml", lambda file: rewrite(file, "Practice, Napa", "Practice"))
    kept = site.answer(URL)
    assert (kept.status, kept.content) == (200, good.content)
    assert kept.state
    assert kept.state["before"][0]["severity"] == "error"
    assert kept.state["findings"] == []
    assert b"Minimal Sample Practice</a></h2>" in site.answer("/").content
    edit(site, root, ARTICLE, Path.unlink)
    assert site.answer(URL).status == 404


def test_no_page_is_shown_again_that_somebody_took_away(root: Path) -> None:
    site = started(root)
    edit(site, root, ARTICLE, lambda file: rewrite(file, "format: ", "status: draft\nformat: "))
    draft = site.answer(URL)
    assert draft.status == 404
    assert draft.state
    assert "--drafts" in draft.state["hint"]


def test_a_site_without_anything_to_show(root: Path) -> None:
    rewrite(root / "content/practice.yaml", "name: ", "name: [")
    site = started(root)
    page = site.answer("/")
    assert page.status == 503
    assert b"content/practice.yaml" in page.content
    assert page.state


def test_a_template_that_never_worked_is_said_where_its_page_would_be(root: Path) -> None:
    rewrite(
        root / "theme/templates/article.html", "{% block main %}", "{% block main %}{{ no.no }}"
    )
    site = started(root)
    assert site.answer("/").status == 200
    page = site.answer(URL)
    assert page.status == 503
    assert b"theme/templates/article.html" in page.content


def test_broken_settings_stay_said_until_they_are_put_right(root: Path) -> None:
    site = started(root)
    edit(site, root, "pelicanconf.py", lambda file: rewrite(file, "import sys\n", "import none\n"))
    assert site.answer(URL).status == 200
    edit(site, root, ARTICLE, lambda file: rewrite(file, "Five minutes are", "Six minutes are"))
    state = site.answer(URL).state
    assert state
    assert state["before"][0]["place"].startswith("pelicanconf.py:")
    edit(site, root, "pelicanconf.py", lambda file: rewrite(file, "import none\n", "import sys\n"))
    state = site.answer(URL).state
    assert state
    assert not state["asBefore"]
    assert b"Six minutes are" in site.answer(URL).content


def test_a_page_knows_whether_it_or_its_styles_are_others_now(root: Path) -> None:
    site = started(root)
    first = site.answer("/").state
    edit(site, root, "theme/static/css/site.css", lambda f: f.write_text("p { color: #123 }"))
    styled = site.answer("/").state
    edit(site, root, "theme/static/favicon.svg", lambda f: f.write_text("<svg/>"))
    themed = site.answer("/").state
    edit(site, root, "content/practice.yaml", lambda f: rewrite(f, "name: Minimal", "name: Tiny"))
    other = site.answer("/").state
    assert first
    assert styled
    assert themed
    assert other

    def same(one: dict[str, object], two: dict[str, object]) -> list[bool]:
        return [one[key] == two[key] for key in ("page", "styles", "theme")]

    assert same(dict(first), dict(styled)) == [True, False, True]
    assert same(dict(styled), dict(themed)) == [True, True, False]
    assert same(dict(themed), dict(other)) == [False, True, True]


def test_an_update_says_what_it_did(root: Path) -> None:
    site = started(root)
    rewrite(root / ARTICLE, "Five minutes are enough", "Six minutes are enough")
    update = site.build(frozenset({root / ARTICLE}))
    assert (update.pages, update.new) == (1, ())
    rewrite(root / ARTICLE, "Begin with five minutes.", "See [the plan of walks](/none/).\n")
    update = site.build(frozenset({root / ARTICLE}))
    assert [finding.name for finding in update.new] == ["link-broken"]
    rewrite(root / ARTICLE, "## Quick Insights", "\n\n## Quick Insights")
    assert site.build(frozenset({root / ARTICLE})).new == ()


def test_a_restart_makes_only_what_has_changed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = made_by_builds(monkeypatch)
    started(root).save()
    assert URL in made[-1]
    again = started(root)
    assert made[-1] == ()
    assert again.answer(URL).status == 200
    again.save()
    rewrite(root / ARTICLE, "Five minutes are", "Six minutes are")
    assert b"Six minutes are" in started(root).answer(URL).content
    assert made[-1] == (URL,)


def test_a_page_that_the_folder_has_lost_is_made_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_by_builds(monkeypatch)
    site = started(root)
    page = root / ".practice/preview/articles/minimal/index.html"
    page.unlink()
    assert site.answer(URL).status == 503
    site.build(None)
    assert made[-1] == (URL,)
    assert site.answer(URL).status == 200


def test_the_folder_holds_nothing_else_after_a_restart(root: Path) -> None:
    twin = root / "content/articles/twin.md"
    twin.write_text((root / ARTICLE).read_text("utf-8"), "utf-8")
    folder = root / ".practice/preview"
    started(root).save()
    assert (folder / "articles/twin/index.html").is_file()
    (folder / "stray.html").write_text("stray", "utf-8")
    twin.unlink()
    site = started(root)
    assert not (folder / "articles/twin").exists()
    assert not (folder / "stray.html").exists()
    assert site.answer("/articles/twin/").status == 404


@pytest.mark.parametrize("is_seen", [True, False], ids=["before the end", "after the end"])
def test_the_last_good_page_outlives_the_preview(root: Path, is_seen: bool) -> None:
    site = started(root)
    good = site.answer(URL).content
    site.save()
    rewrite(root / ARTICLE, "format: ", "format: [")
    if is_seen:
        site.build(frozenset({root / ARTICLE}))
        site.save()
    for _ in range(2):
        again = started(root)
        kept = again.answer(URL)
        assert (kept.status, kept.content) == (200, good)
        assert kept.state
        assert kept.state["before"][0]["place"].startswith(ARTICLE)
        again.save()
    (root / ARTICLE).unlink()
    assert started(root).answer(URL).status == 404


def test_pages_that_could_not_be_made_are_not_made_anew_when_they_can_be(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_by_builds(monkeypatch)
    site = started(root)
    edit(site, root, "content/practice.yaml", lambda file: rewrite(file, "name: ", "name: ["))
    edit(site, root, "content/practice.yaml", lambda file: rewrite(file, "name: [", "name: "))
    assert made[-1] == ()
    edit(site, root, ARTICLE, lambda file: rewrite(file, "format: ", "format: ["))
    edit(site, root, ARTICLE, lambda file: rewrite(file, "format: [", "format: "))
    assert URL not in made[-1]
    assert site.answer(URL).status == 200


def made_by_builds(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The URLs that each build has made."""
    made: list[tuple[str, ...]] = []
    honest = resident.build_site

    def noted(*given: Any) -> Outcome:
        outcome = honest(*given)
        made.append(outcome.made)
        return outcome

    monkeypatch.setattr(resident, "build_site", noted)
    return made

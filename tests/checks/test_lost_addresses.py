"""What became of an address that the last release had."""

import datetime as dt
from pathlib import Path

import pytest

from conftest import REPOSITORY, copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site
from practice_site.checks.example import ABOUT_TOWN
from practice_site.release.releases import make_release

ARTICLE = "content/articles/minimal.md"


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """The minimal site with a second page, published."""
    root = copy_site("minimal", tmp_path / "site")
    locations = root / "locations.yaml"
    locations.write_text(
        locations.read_text(encoding="utf-8")
        + "    tier: page\n    drive: {minutes: 15, miles: 9}\n    parking: Behind the library.\n"
        f"    about: >-\n      {ABOUT_TOWN}\n",
        encoding="utf-8",
    )
    outcome = build(root)
    assert outcome.judgement.findings == ()
    assert "/locations/yountville/" in outcome.urls
    assert "/feed.xml" in outcome.urls
    keep(root, outcome)
    return root


def keep(root: Path, outcome: Outcome) -> None:
    make_release(root, root / "theme", as_of=outcome.as_of, urls=outcome.urls, sources={})


def build(root: Path, **given: object) -> Outcome:
    fields = {"parts": frozenset(PARTS), "as_of": dt.date(2026, 11, 21)}
    return build_site(BuildRequest(root=root, theme=REPOSITORY / "theme", **(fields | given)))


def edit(root: Path, file: str, before: str, after: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def lost(root: Path, **given: object) -> list[tuple[str, int, str, str]]:
    found = build(root, **given).judgement.findings
    return [
        (f.span.path, f.span.line, f.message.partition(": ")[2], f.remedy)
        for f in found
        if f.rule == "PS606"
    ]


def test_nothing_is_lost_where_nothing_changed(released: Path) -> None:
    assert lost(released) == []


def test_a_draft_is_named_where_it_says_so(released: Path) -> None:
    edit(released, ARTICLE, "serves:", "status: draft\nserves:")
    ((path, line, why, remedy),) = lost(released)
    assert (path, line, why) == (ARTICLE, 7, "its page is a draft now.")
    assert "redirect_from" in remedy
    assert "`gone`" in remedy
    assert lost(released, drafts=True) == []


def test_scheduled_for_later(released: Path) -> None:
    edit(released, ARTICLE, "published: 2026-10-05", "status: scheduled\npublished: 2027-10-05")
    ((path, line, why, _),) = lost(released)
    assert (path, line, why) == (ARTICLE, 5, "its page is scheduled for a later day now.")


def test_a_town_that_is_only_listed(released: Path) -> None:
    edit(released, "locations.yaml", "tier: page", "tier: listed")
    ((path, line, why, _),) = lost(released)
    assert (path, line, why) == (
        "locations.yaml",
        19,
        "Yountville has no page now and is only listed.",
    )


def test_a_page_under_another_name(released: Path) -> None:
    (released / ARTICLE).rename(released / "content/articles/minimal-walk.md")
    ((path, line, why, remedy),) = lost(released)
    assert (path, line) == ("content/practice.yaml", 1)
    assert "/articles/minimal-walk/ (content/articles/minimal-walk.md) is new" in why
    assert "redirect_from: [/articles/minimal/]" in remedy


def test_a_page_that_was_deleted(released: Path) -> None:
    edit(released, "content/practice.yaml", "lang: en", "gone: [/long-ago/]\nlang: en")
    (released / "content/pages/contact.md").unlink()
    ((path, line, why, _),) = lost(released)
    assert (path, line, why) == ("content/practice.yaml", 5, "no page has this address.")


def test_a_file_that_cannot_be_read_is_not_lost_as_well(released: Path) -> None:
    (released / ARTICLE).write_bytes(b"---\ntitle: [\n---\n")
    assert lost(released) == []


def test_a_redirect_cannot_die_silently_either(released: Path) -> None:
    edit(released, ARTICLE, "serves:", "redirect_from: [/blog/walk.html]\nserves:")
    outcome = build(released)
    assert "/blog/walk.html" in outcome.urls
    keep(released, outcome)
    edit(released, ARTICLE, "redirect_from: [/blog/walk.html]\n", "")
    ((path, line, why, _),) = lost(released)
    assert (path, line, why) == ("content/practice.yaml", 1, "no page has this address.")


def test_a_feed_that_is_switched_off(released: Path) -> None:
    ((_, _, why, remedy),) = lost(released, parts=frozenset(PARTS) - {"feed"})
    assert why == "the feed is switched off."
    assert "PLUGINS" in remedy


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 2}',
        b'{"version": 1, "number": 1, "as_of": "x", "urls": [], "site": {}, "sources": {}}',
        b'{"version": 1, "number": 1, "as_of": "2026-11-21", "urls": [1],'
        b' "site": {}, "sources": {}}',
        b"[" * 100_000,
        None,
    ],
)
def test_a_damaged_manifest_is_a_finding(released: Path, manifest: bytes | None) -> None:
    file = released / ".practice/releases/0001-2026-11-21/manifest.json"
    file.write_bytes(manifest) if manifest is not None else file.unlink()
    (finding,) = build(released).judgement.findings
    assert (finding.rule, finding.span.path) == (
        "PS608",
        ".practice/releases/0001-2026-11-21/manifest.json",
    )
    assert str(released) not in finding.message

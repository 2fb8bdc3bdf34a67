"""What is recorded of a release: all that counsel asks for, and nothing that nobody published."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import REPOSITORY, run_practice
from practice_site.publication_record.release_record import MadeBy, ReleaseRecord, decoded
from practice_site.release.releases import kept_releases, last_release
from quoted_practice import AFTER_THE_WORDS, ARTICLE, edit, practice_with, without_search

QUOTE = "After years of pain I walk to the market again, and I sleep through."
TESTIMONIAL = "content/testimonials/t-1.yaml"
WORDS = f"status: publish\nquote: {QUOTE}\n{AFTER_THE_WORDS}"
SECTION = "## A Patient's Perspective\n\nJo wrote to us.\n\n{testimonial: t-1}\n\nWe are glad.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return without_search(practice_with(tmp_path / "site", TESTIMONIAL, WORDS, SECTION))


def published(root: Path, as_of: str = "2026-11-21") -> ReleaseRecord:
    done = run_practice(root, "publish", as_of=as_of)
    assert done.returncode == 0, done.stdout + done.stderr
    return recorded(root)


def recorded(root: Path) -> ReleaseRecord:
    return decoded((kept_releases(root)[-1] / "evidence.json").read_bytes())


def test_pages_have_the_digests_of_what_was_kept(site: Path) -> None:
    record = published(site)
    release = last_release(site)
    assert release
    assert {page.url for page in record.pages} == {u for u in release.urls if u != "/feed.xml"}
    for page in record.pages:
        assert page.sha256 == release.site[page.file]
        assert page.source_sha256 == release.sources[page.source], page.url
    (article,) = (page for page in record.pages if page.source == ARTICLE)
    assert (article.author, article.published) == ("Alex Sample", dt.date(2026, 10, 5))
    assert record.program.version == "0.1.0"
    assert record.made_by is MadeBy.PUBLISH


def test_a_testimonial_is_recorded_where_its_words_stand_and_without_them(site: Path) -> None:
    record = published(site)
    (shown,) = record.testimonials
    assert set(shown.urls) == {"/articles/minimal/", "/stories/", "/feed.xml"}
    assert shown.attribution == "Jo Madeup, Napa"
    assert shown.disclosures[0].startswith("About half of the people")
    text = (kept_releases(site)[-1] / "evidence.json").read_text(encoding="ascii")
    for private in (QUOTE[:20], "2026-08-20", "To tell others", "Visitors of the website"):
        assert private not in text


def test_the_time_is_the_builds_epoch_where_there_is_one(site: Path) -> None:
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": "1795262400",
        "PYTHONPATH": str(REPOSITORY / "plugins"),
    }
    command = [sys.executable, "-m", "practice_site.cli", "publish"]
    subprocess.run(command, cwd=site, env=environment, check=True, capture_output=True)
    record = recorded(site)
    assert record.made_at == dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
    assert record.as_of == dt.date(2026, 11, 21)


def test_exceptions_have_their_reasons_but_not_those_in_a_testimonials_record(site: Path) -> None:
    edit(
        site,
        ARTICLE,
        "\nsummary:",
        "\nallow: [{rule: PS657, reason: On order, until: 2026-12-31}]\nsummary:",
    )
    edit(
        site,
        TESTIMONIAL,
        "town: Napa\n",
        "town: Napa\nallow: [{rule: PS303, reason: Jo is moving away, until: 2028-01-01}]\n",
    )
    edit(site, TESTIMONIAL, "expires: 2027-08-31", "expires: 2027-01-15")
    published(site)
    edit(site, ARTICLE, "five minutes", "six minutes")
    record = published(site, "2026-12-05")
    reasons = {each.finding.rule: each.reason for each in record.set_aside}
    assert reasons["PS657"] == "On order"
    assert {each.finding.page for each in record.set_aside if each.finding.rule == "PS657"} == {
        "/articles/minimal/"
    }
    assert reasons["PS303"] == ""


def test_a_record_survives_the_name_that_was_written_into_it(site: Path) -> None:
    edit(
        site,
        ARTICLE,
        "\nsummary:",
        "\nallow: [{rule: PS657, reason: Jo Madeup wished it, until: 2026-12-31}]\nsummary:",
    )
    published(site)
    edit(site, ARTICLE, "five minutes", "six minutes")
    reasons: Any = [each.reason for each in published(site).set_aside]
    assert reasons == ["Jo Madeup wished it"]
    # The reason stands in the article, which therefore still has the name: people must change it.
    assert run_practice(site, "withhold", "t-1", as_of="2026-12-01").returncode == 1
    before = decoded((kept_releases(site)[1] / "evidence.json").read_bytes())
    assert [each.reason for each in before.set_aside] != reasons
    (shown,) = before.testimonials
    assert (shown.id, shown.attribution, shown.kept_at) == ("t-1", "", "Folder 1")
    for folder in kept_releases(site):
        assert "Madeup" not in (folder / "evidence.json").read_text(encoding="ascii")

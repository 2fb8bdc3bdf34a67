"""Texts beside what they were in real releases."""

import datetime as dt
from pathlib import Path

import pytest

from conftest import copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import build_site
from practice_site.building.kept_release import keep_release
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest

ARTICLE = "content/articles/minimal.md"
PUBLISHED = "published: 2026-10-05"
ANSWER = "Five minutes are enough"


class Practice:
    """A site on one day after the other."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def build(self, day: str) -> Outcome:
        request = BuildRequest(
            root=self.root,
            theme=self.root / "theme",
            parts=frozenset(PARTS),
            as_of=dt.date.fromisoformat(day),
        )
        return build_site(request)

    def found(self, day: str) -> list[str]:
        return [finding.rule for finding in self.build(day).judgement.findings]

    def publish(self, day: str) -> None:
        keep_release(self.root, self.root / "theme", self.root / "theme/static", self.build(day))

    def write(self, before: str, after: str, path: str = ARTICLE) -> None:
        text = (self.root / path).read_text(encoding="utf-8")
        assert before in text
        (self.root / path).write_text(text.replace(before, after, 1), encoding="utf-8")


@pytest.fixture
def practice(tmp_path: Path) -> Practice:
    return Practice(copy_site("minimal", tmp_path / "site"))


def test_nothing_is_said_before_the_first_release(practice: Practice) -> None:
    practice.write(ANSWER, "Ten minutes are enough")
    assert practice.found("2026-11-21") == []


def test_a_day_that_is_put_right_after_a_release_is_none_too_many(practice: Practice) -> None:
    practice.publish("2026-11-01")
    practice.write(ANSWER, "Ten minutes are enough")
    assert practice.found("2026-11-02") == ["PS657"]
    practice.publish("2026-11-02")  # a warning stops nobody
    assert practice.found("2026-11-03") == []
    practice.write(PUBLISHED, f"{PUBLISHED}\nupdated: 2026-11-02")
    assert practice.found("2026-11-03") == []
    practice.publish("2026-11-03")
    practice.write("updated: 2026-11-02", "updated: 2026-11-04")
    assert practice.found("2026-11-04") == ["PS656"]


def test_a_change_on_the_day_that_a_text_has_needs_no_other_day(practice: Practice) -> None:
    practice.write(PUBLISHED, f"{PUBLISHED}\nupdated: 2026-11-02")
    practice.publish("2026-11-02")
    practice.write(ANSWER, "Ten minutes are enough")
    assert practice.found("2026-11-02") == []
    assert practice.found("2026-11-03") == ["PS657"]


def test_a_text_that_was_not_published_is_compared_with_nothing(practice: Practice) -> None:
    practice.write("---\n", "---\nstatus: draft\n")
    practice.publish("2026-11-01")
    practice.write("status: draft\n", "")
    practice.write(ANSWER, "Ten minutes are enough")
    assert practice.found("2026-11-02") == []


def test_pages_and_services_are_texts_too(practice: Practice) -> None:
    page = "content/pages/notices.md"
    practice.write("---\n", "---\nupdated: 2026-10-01\n", page)
    practice.publish("2026-11-01")
    practice.write("updated: 2026-10-01", "updated: 2026-11-01", page)
    assert practice.found("2026-11-02") == ["PS656"]


def test_a_page_without_any_day_claims_nothing(practice: Practice) -> None:
    practice.publish("2026-11-01")
    with (practice.root / "content/pages/notices.md").open("a", encoding="utf-8") as page:
        page.write("\nFrom 12 November on we keep records for 7 years, and never longer.\n")
    assert practice.found("2026-11-02") == []


@pytest.mark.parametrize("damage", ["gone", "bytes", "folder"])
def test_a_release_that_lost_its_sources_says_nothing(practice: Practice, damage: str) -> None:
    practice.publish("2026-11-01")
    (release,) = (practice.root / ".practice/releases").iterdir()
    source = release / "sources" / ARTICLE
    source.unlink()
    if damage == "bytes":
        source.write_bytes(b"\xff\xfe\x00")
    elif damage == "folder":
        source.mkdir()
    practice.write(ANSWER, "Ten minutes are enough")
    assert practice.found("2026-11-02") == []


def test_a_manifest_that_is_none_is_one_finding(practice: Practice) -> None:
    practice.publish("2026-11-01")
    (release,) = (practice.root / ".practice/releases").iterdir()
    manifest = release / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text(text.replace('"sources": {', '"sources": [], "x": {'), encoding="utf-8")
    assert practice.found("2026-11-02") == ["PS608"]

"""Who makes which page, and that two pages at one address are made once."""

from pathlib import Path

import pytest

from building.test_making import ARTICLE, URL, Site
from conftest import copy_site
from practice_site.building.production import WORTH_A_PROCESS, hands


@pytest.mark.parametrize(
    ("work", "jobs", "processes"),
    [(0, 8, 1), (WORTH_A_PROCESS - 1, 8, 1), (2 * WORTH_A_PROCESS, 8, 2), (10_000, 8, 8)],
)
def test_a_process_must_be_worth_its_start(work: int, jobs: int, processes: int) -> None:
    assert hands(work, jobs) == processes


def test_of_two_pages_at_one_address_the_first_is_made(tmp_path: Path) -> None:
    site = Site(copy_site("minimal", tmp_path / "site"))
    first = site.root / ARTICLE
    text = first.read_text(encoding="utf-8")
    copy = first.with_name("z-copy.md")
    copy.write_text(text.replace("---\n", "---\nslug: minimal\n", 1), encoding="utf-8")
    outcome = site.build()
    assert [page.url for page in outcome.evidence.made].count(URL) == 1
    (found,) = [f for f in outcome.judgement.findings if f.rule == "PS601"]
    assert found.span.path == "content/articles/z-copy.md"

"""A whole site with honest town pages, and every rule there is."""

import datetime as dt
from pathlib import Path

import pytest

from checks.doorways.labelled import families
from conftest import AS_OF, copy_site
from practice_site.building.configuration import read_configuration
from practice_site.building.flow import build_site
from practice_site.building.outcome import Outcome
from practice_site.building.request import request_from


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The sample with the offices and towns of two honest families: eight more town pages."""
    root = copy_site("sample", tmp_path / "site")
    file = root / "locations.yaml"
    text = file.read_text(encoding="utf-8")
    for family in ("honest_east_bay", "honest_humboldt"):
        _, _, places = families()[family].partition("offices:\n")
        offices, _, towns = places.partition("towns:\n")
        text = text.replace("\ntowns:\n", f"\n{offices}towns:\n", 1) + towns
    file.write_text(text, encoding="utf-8")
    return root


def built(root: Path) -> Outcome:
    configuration = read_configuration(root / "pelicanconf.py")
    return build_site(request_from(configuration, as_of=dt.date.fromisoformat(AS_OF)))


def test_eight_honest_town_pages_have_no_finding(root: Path) -> None:
    outcome = built(root)
    pages = [town for town in outcome.site.towns if town.has_page]
    assert len(pages) == 6 + 8
    assert outcome.judgement.findings == ()
    assert outcome.judgement.suppressed == ()

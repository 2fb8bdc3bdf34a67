"""What people are asked when they run the commands for towns at a terminal."""

import os
from pathlib import Path

import pytest

from cli.terminal import LEAVE, typed
from conftest import SiteMaker, run_practice

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


def text(root: Path) -> str:
    return (root / "locations.yaml").read_text(encoding="utf-8")


def test_one_of_several_places_is_chosen_by_its_number(root: Path) -> None:
    code, shown = typed(root, ("new", "town", "Mountain View"), ["2"])
    assert code == 0
    assert "CA has 2 places called Mountain View. Which one do you mean?" in shown
    assert "county: Contra Costa County" in text(root)


def test_none_of_them_is_an_answer(root: Path) -> None:
    before = text(root)
    code, shown = typed(root, ("new", "town", "Oakvile"), ["0"])
    assert code == 2
    assert "0. None of these" in shown
    assert "by hand" in shown
    assert text(root) == before


def test_a_page_in_two_sittings(root: Path) -> None:
    before = text(root)
    drive = ["35", "24", "South on Deer Park Road and the Silverado Trail"]
    code, shown = typed(root, ("new", "town-page", "Angwin"), [*drive, LEAVE])
    assert code == 0
    assert "Written to locations.yaml: drive." in shown
    assert "To go on: practice new town-page angwin" in shown
    assert text(root) == before.replace(
        "-122.44998}\n    served_from: napa\n",
        "-122.44998}\n    served_from: napa\n    drive: {minutes: 35, miles: 24, route: "
        "South on Deer Park Road and the Silverado Trail}\n",
    )
    hospital = ["Adventist Health St. Helena", "Down the hill, in Deer Park", ""]
    rest = ["", "", "", "Is there a bus?", "Ask at the college.", "", "", "", ""]
    code, shown = typed(root, ("new", "town-page", "Angwin"), [*hospital, *rest])
    assert code == 0, shown
    assert "Minutes by car" not in shown
    assert "Angwin has a page: /locations/angwin/" in shown
    assert "edit locations.yaml from line" in shown
    assert run_practice(root, "check").returncode == 0

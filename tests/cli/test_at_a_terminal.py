"""What people are asked when they run the commands for towns at a terminal."""

import os
from collections.abc import Iterator
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


def test_a_misspelled_name_is_written_as_the_chosen_place_has_it(root: Path) -> None:
    code, _ = typed(root, ("new", "town", "Vacavile"), ["1"])
    assert code == 0
    assert "  - slug: vacaville\n    name: Vacaville\n" in text(root)
    before = text(root)
    code, shown = typed(root, ("new", "town", "Vacavile"), ["1"])
    assert code == 2
    assert "Vacaville, CA is there already" in shown
    assert text(root) == before


def test_what_cannot_be_written_is_refused_before_anything_is_asked(root: Path) -> None:
    code, shown = typed(root, ("new", "town-page", "Angwin", "--minutes", "35"), [])
    assert code == 2
    assert "both its minutes and its miles" in shown
    assert "Hospitals" not in shown
    file = root / "locations.yaml"
    file.write_text(
        text(root) + "  - {slug: dixon, name: Dixon, state: CA, served_from: napa}\n",
        encoding="utf-8",
    )
    code, shown = typed(root, ("new", "town-page", "Dixon"), [])
    assert code == 2
    assert "stands in brackets" in shown
    assert "Minutes by car" not in shown


def test_what_is_written_into_the_file_meanwhile_is_kept(root: Path) -> None:
    def answers() -> Iterator[str]:
        yield from ("35", "24", "South on Deer Park Road")
        file = root / "locations.yaml"
        file.write_text(f"# Seen by Alex.\n{text(root)}", encoding="utf-8")
        yield LEAVE

    before = text(root)
    code, shown = typed(root, ("new", "town-page", "Angwin"), answers())
    assert code == 0, shown
    assert text(root) == (
        f"# Seen by Alex.\n{before}"
        "    drive: {minutes: 35, miles: 24, route: South on Deer Park Road}\n"
    )


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

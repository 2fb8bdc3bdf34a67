from pathlib import Path

import pytest

from conftest import SiteMaker
from practice_site.appearance.graph_tree import Branch
from practice_site.building.appearing import appearance_at, appearances
from practice_site.building.configuration import read_configuration
from practice_site.building.kept_build import build_kept
from practice_site.building.outcome import Outcome
from practice_site.building.request import request_from
from practice_site.building.revision import revised, revision_after

FILE = "content/articles/bone-density-test.md"
URL = "/articles/bone-density-test/"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


@pytest.fixture
def outcome(root: Path) -> Outcome:
    return build_kept(request_from(read_configuration(root / "pelicanconf.py")))


def flat(branches: tuple[Branch, ...]) -> list[Branch]:
    return [one for branch in branches for one in (branch, *flat(branch.parts))]


def test_every_page_appears_and_its_named_nodes_lead_to_lines_that_exist(
    outcome: Outcome, root: Path
) -> None:
    done: list[int] = []
    found = appearances(outcome, outcome.evidence.pages, done.append)
    assert sum(done) == len(found) == len(outcome.evidence.pages)
    for url, appearance in found.items():
        assert appearance.result.title.shown and appearance.card.title, url
        assert appearance.graph[0].kind, url
        places = {branch.place for branch in flat(appearance.graph)} - {""}
        places |= {appearance.result.title_place} - {""}
        for place in places:
            path, _, line = place.rpartition(":")
            assert int(line) <= len((root / path).read_text(encoding="utf-8").splitlines())


def test_the_words_stand_where_it_is_said(outcome: Outcome, root: Path) -> None:
    lines = (root / FILE).read_text(encoding="utf-8").splitlines()
    appearance = appearances(outcome, [URL])[URL]
    # The drawn card shows the title, and its words begin with it.
    drawn = appearance.card.alt.partition(". ")[0]
    for words, place in (
        (appearance.card.title, appearance.card.title_place),
        (appearance.card.description, appearance.card.description_place),
        (drawn, appearance.card.alt_place),
    ):
        path, _, line = place.rpartition(":")
        assert path == FILE
        assert words in lines[int(line) - 1]


def test_words_and_pictures_of_other_records(outcome: Outcome, root: Path) -> None:
    found = appearances(outcome, ["/", "/physicians/sam-example/", "/locations/yountville/"])
    home, physician, town = found.values()
    locations = (root / "locations.yaml").read_text(encoding="utf-8").splitlines()
    assert home.card.image_place == "content/pages/home.md:2"
    assert physician.result.title_place == "content/physicians/sam-example.md:2"
    assert physician.result.description_place == ""
    line = town.result.title_place.rpartition(":")[2]
    assert locations[int(line) - 1].endswith("name: Yountville")


def test_it_is_that_of_the_files_as_they_are_now(outcome: Outcome, root: Path) -> None:
    before = revision_after(outcome)
    assert appearance_at(before, "/none/") is None
    file = root / FILE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\nsummary: ", "\nsummary: Now: ", 1), encoding="utf-8")
    now = revised(before, [file])
    assert now is not None
    broken = appearance_at(now, URL)
    assert broken is None  # a colon in plain YAML: the file cannot be read
    file.write_text(text.replace("\nsummary: ", "\nsummary: Now ", 1), encoding="utf-8")
    now = revised(now, [file])
    assert now is not None
    appearance = appearance_at(now, URL)
    assert appearance and appearance.result.wide.shown.startswith("Now For whom")

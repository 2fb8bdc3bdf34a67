"""Each planted defect alone, in the whole sample site: its finding, at its place, and no other."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import AS_OF, copy_site
from planted import (
    advertising,
    allowances,
    articles,
    existing,
    html,
    links,
    markup,
    medical_codes,
    notices,
    places,
    regulated,
    search,
    search_files,
    testimonials,
    town_prose,
    towns,
)
from planted.plant import Plant
from practice_site.building.configuration import read_configuration
from practice_site.building.kept_build import build_kept
from practice_site.building.kept_release import keep_release
from practice_site.building.outcome import Outcome
from practice_site.building.request import request_from

FAMILIES = (
    existing,
    advertising,
    allowances,
    articles,
    html,
    links,
    markup,
    medical_codes,
    notices,
    places,
    regulated,
    search,
    testimonials,
    town_prose,
    search_files,
    towns,
)
CHANGED = "PS220"

PLANTS = tuple(plant for family in FAMILIES for plant in family.PLANTS)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy for all: what a test plants it takes out again, and the store stays."""
    return copy_site("sample", tmp_path_factory.mktemp("planted") / "site")


@pytest.fixture
def planted(sample: Path, request: pytest.FixtureRequest) -> Iterator[Plant]:
    plant: Plant = request.param
    file = sample / plant.path
    was = file.read_bytes() if file.exists() else None
    if plant.released:
        keep_release(sample, sample / "theme", sample / "theme", judged(sample))
    plant_into(file, plant)
    yield plant
    if was is None:
        file.unlink()
    else:
        file.write_bytes(was)
    shutil.rmtree(sample / ".practice/releases", ignore_errors=True)


@pytest.mark.parametrize(
    "planted", PLANTS, indirect=True, ids=[f"{n}-{p.code}" for n, p in enumerate(PLANTS)]
)
def test_a_planted_defect_is_found_and_nothing_else(planted: Plant, sample: Path) -> None:
    findings = judged(sample).judgement.findings
    path = planted.found_in or planted.path
    text = (sample / path).read_text(encoding="utf-8")
    passage = planted.at or planted.after
    assert text.count(passage) == 1, passage
    line = text[: text.index(passage)].count("\n") + 1
    # Whatever is planted into a text that was reviewed is a change since its review as well.
    told = [f for f in findings if f.rule != CHANGED or planted.code == CHANGED]
    found = [(f.rule, f.span.path, f.span.line) for f in told]
    assert found == [(planted.code, path, line)], findings


def test_the_sample_site_has_no_finding(sample: Path) -> None:
    outcome = judged(sample)
    assert outcome.judgement.findings == ()
    assert outcome.judgement.suppressed == ()


def plant_into(file: Path, plant: Plant) -> None:
    if not plant.before:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(plant.after, encoding="utf-8")
        return
    text = file.read_text(encoding="utf-8")
    assert text.count(plant.before) == 1, plant.before
    file.write_text(text.replace(plant.before, plant.after), encoding="utf-8")


def judged(root: Path) -> Outcome:
    configuration = read_configuration(root / "pelicanconf.py")
    return build_kept(request_from(configuration, as_of=dt.date.fromisoformat(AS_OF)))

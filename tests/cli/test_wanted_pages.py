from pathlib import Path

import click
import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.checks.evidence import Evidence
from practice_site.cli import wanted_pages as module
from practice_site.cli.wanted_pages import wanted_pages


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


@pytest.fixture
def evidence(root: Path) -> Evidence:
    return build_kept(request_from(read_configuration(root / "pelicanconf.py"))).evidence


def test_a_small_site_is_shown_whole_and_a_large_one_where_somebody_asks(
    evidence: Evidence, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = wanted_pages(evidence, root, ())
    assert everything == tuple(made.url for made in evidence.made if made.url != "/404.html")
    monkeypatch.setattr(module, "MOST", len(everything) - 1)
    assert wanted_pages(evidence, root, ()) == ()
    monkeypatch.chdir(root)
    assert wanted_pages(evidence, root, ["content", "locations.yaml"]) == everything


def test_pages_by_their_addresses_files_and_folders_each_once(
    evidence: Evidence, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    named = ["/contact/", "content/articles/minimal.md", "content/articles"]
    assert wanted_pages(evidence, root, named) == ("/articles/minimal/", "/contact/")
    for name in ("/none/", "theme", "content/none.md"):
        with pytest.raises(click.BadParameter):
            wanted_pages(evidence, root, [name])

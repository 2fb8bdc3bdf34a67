import hashlib
from pathlib import Path

import pytest
from msgspec.structs import replace

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.building.flow import build_site
from practice_site.building.request import request_from
from practice_site.building.search_index import search_files
from practice_site.previewing.resident import ResidentSite
from practice_site.previewing.search import SearchIndex
from practice_site.release.trees import PRIVATE
from practice_site.searching.kept import FILE
from practice_site.searching.pagefind import SearchUnavailable

from .served import NOON, rewrite


@pytest.fixture
def site(make_site: SiteMaker, monkeypatch: pytest.MonkeyPatch) -> ResidentSite:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON)
    root = make_site("minimal")
    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    site.start()
    return site


def test_the_index_is_the_one_that_a_build_makes(site: ResidentSite) -> None:
    root = site.configuration.root
    index = SearchIndex(root, site.folder.read)
    try:
        assert index.files == {}
        index.wanted(site.snapshot).result(60)
        request = request_from(site.configuration)
        built = build_site(replace(request, whole=True))
        contents = {page.page.file: page.content for page in built.pages}
        assert index.files == search_files(request, built, lambda file, digest: contents[file])
    finally:
        index.stop()


def test_an_edit_makes_another_one_and_the_last_is_there_meanwhile(site: ResidentSite) -> None:
    root = site.configuration.root
    index = SearchIndex(root, site.folder.read)
    try:
        first = index.wanted(site.snapshot)
        assert index.wanted(site.snapshot) is first
        first.result(60)
        assert index.wanted(site.snapshot) is first
        before = dict(index.files)
        article = root / "content/articles/minimal.md"
        rewrite(article, "Five minutes are enough", "Six minutes suffice")
        site.build(frozenset({article}))
        second = index.wanted(site.snapshot)
        assert second is not first
        assert before.items() <= index.files.items()
        second.result(60)
        fragments = [name for name in index.files if name.endswith(".pf_fragment")]
        assert len(fragments) == 1 + sum(name.endswith(".pf_fragment") for name in before)
        entry = "pagefind/pagefind-entry.json"
        assert index.files[entry] != before[entry]
    finally:
        index.stop()


def test_what_cannot_be_made_is_said(site: ResidentSite) -> None:
    kept = site.configuration.root / PRIVATE / "search" / FILE
    kept.parent.mkdir(parents=True)
    text = b"whole, but no index"
    kept.write_bytes(hashlib.sha256(text).hexdigest().encode() + b"\n" + text)
    index = SearchIndex(site.configuration.root, site.folder.read)
    try:
        with pytest.raises(SearchUnavailable, match="could not be made: JSONDecodeError"):
            index.wanted(site.snapshot).result(60)
        assert index.files == {}
    finally:
        index.stop()


def test_an_index_that_is_not_wanted_any_more_is_not_begun(site: ResidentSite) -> None:
    index = SearchIndex(site.configuration.root, site.folder.read)
    making = index.wanted(site.snapshot)
    index.stop()
    assert making.cancelled() or isinstance(making.exception(60), SearchUnavailable)
    assert not list(Path(site.configuration.root, ".practice").glob("search/*"))

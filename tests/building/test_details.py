from pathlib import Path

import pytest
from msgspec.structs import replace

from building.test_flow import request
from conftest import copy_site
from practice_site.building.details import DetailsOnRequest
from practice_site.building.flow import build_site
from practice_site.building.making import Workshop
from practice_site.inspecting.summary import details_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("minimal", tmp_path / "site")


def test_details_are_those_of_the_pages(root: Path) -> None:
    built = build_site(request(root))
    details = built.evidence.details
    assert set(details) == {page.url for page in built.evidence.made}
    assert len(details) == len(built.pages) == 12
    for rendered in built.pages:
        facts = built.workshop.facts(rendered)
        assert details[rendered.page.url] == details_of(facts)
    assert "/nowhere/" not in details


def test_they_are_the_same_where_nothing_was_made(root: Path) -> None:
    wanted = replace(request(root), whole=False)
    first = build_site(wanted)
    again = build_site(wanted, first.kept)
    assert again.made == ()
    assert dict(again.evidence.details) == dict(first.evidence.details)


def test_a_page_is_made_once_more_only_when_somebody_asks(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = build_site(replace(request(root), whole=False))
    asked: list[str] = []
    render = Workshop.render

    def counted(workshop: Workshop, page: object) -> object:
        asked.append(page.url)  # type: ignore[attr-defined]
        return render(workshop, page)  # type: ignore[arg-type]

    monkeypatch.setattr(Workshop, "render", counted)
    details = DetailsOnRequest(built.workshop, built.kept.pages.values())
    assert len(details) == 12
    assert asked == []
    first = details["/contact/"]
    assert details["/contact/"] is first
    assert asked == ["/contact/"]

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import REPOSITORY, copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site, judge_again
from practice_site.model.finding import Problem, Severity
from practice_site.model.span import Span

AS_OF = dt.date(2026, 11, 21)


def request(root: Path) -> BuildRequest:
    return BuildRequest(root=root, theme=REPOSITORY / "theme", parts=frozenset(PARTS), as_of=AS_OF)


@pytest.fixture(scope="module")
def sample() -> Outcome:
    return build_site(request(REPOSITORY))


def test_the_sample_site_has_no_finding(sample: Outcome) -> None:
    assert sample.judgement.findings == ()
    assert sample.judgement.suppressed == ()


def test_every_page_of_the_slice_is_there(sample: Outcome) -> None:
    assert {rendered.page.url for rendered in sample.pages} == {
        "/",
        "/404.html",
        "/about/",
        "/articles/",
        "/articles/radiofrequency-ablation-facet-joint-pain/",
        "/articles/spinal-compression-fracture/",
        "/contact/",
        "/locations/",
        "/locations/american-canyon/",
        "/locations/napa/",
        "/locations/st-helena/",
        "/locations/yountville/",
        "/notices/",
        "/physicians/alex-sample/",
        "/physicians/sam-example/",
    }


def test_equal_sources_make_equal_bytes(sample: Outcome) -> None:
    again = build_site(request(REPOSITORY))
    assert [r.content for r in again.pages] == [r.content for r in sample.pages]


def test_a_part_less(sample: Outcome) -> None:
    fewer = build_site(replace(request(REPOSITORY), parts=frozenset(PARTS) - {"structured_data"}))
    assert all(b"ld+json" in r.content for r in sample.pages)
    assert not any(b"ld+json" in r.content for r in fewer.pages)
    assert fewer.judgement.findings == ()


def test_what_the_host_saw_is_judged_too(sample: Outcome) -> None:
    problem = Problem("page-dropped", Span("content/articles/x.md"), "It is gone.", "Look for it.")
    again = judge_again(sample, [problem])
    assert [(f.rule, f.severity) for f in again.judgement.findings] == [("PS905", Severity.ERROR)]
    assert judge_again(again, [problem]) is again


@pytest.mark.parametrize("missing", ["content/practice.yaml", "locations.yaml", "content"])
def test_without_its_files_a_site_has_findings(tmp_path: Path, missing: str) -> None:
    root = copy_site("sample", tmp_path / "site")
    (root / missing).rename(tmp_path / "away")
    outcome = build_site(request(root))
    assert Severity.ERROR in {f.severity for f in outcome.judgement.findings}

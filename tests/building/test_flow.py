import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from conftest import REPOSITORY, copy_site
from pictures import png, save
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site, judge_again
from practice_site.model.finding import Problem, Severity
from practice_site.model.span import Span

AS_OF = dt.date(2026, 11, 21)


def request(root: Path) -> BuildRequest:
    """A build of a site that gives the bytes of its pages."""
    return BuildRequest(
        root=root, theme=REPOSITORY / "theme", parts=frozenset(PARTS), as_of=AS_OF, whole=True
    )


@pytest.fixture(scope="module")
def sample() -> Outcome:
    return build_site(request(REPOSITORY))


def test_the_sample_site_has_no_finding(sample: Outcome) -> None:
    assert sample.judgement.findings == ()
    assert sample.judgement.suppressed == ()


def test_every_page_of_the_sample_is_there(sample: Outcome) -> None:
    assert {rendered.page.url for rendered in sample.pages} == {
        "/",
        "/404.html",
        "/about/",
        "/accessibility/",
        "/articles/",
        "/articles/bone-density-test/",
        "/articles/deciding-about-kyphoplasty/",
        "/articles/exercise-for-lasting-back-pain/",
        "/articles/new-low-back-pain-first-weeks/",
        "/articles/radiofrequency-ablation-facet-joint-pain/",
        "/articles/spinal-compression-fracture/",
        "/contact/",
        "/locations/",
        "/locations/american-canyon/",
        "/locations/fairfield/",
        "/locations/napa/",
        "/locations/sonoma/",
        "/locations/st-helena/",
        "/locations/vallejo/",
        "/locations/yountville/",
        "/notices/",
        "/physicians/",
        "/physicians/alex-sample/",
        "/physicians/sam-example/",
        "/privacy/",
        "/search/",
        "/services/",
        "/services/exercise-therapy/",
        "/services/facet-joint-pain/",
        "/services/kyphoplasty/",
        "/services/radiofrequency-ablation/",
        "/services/vertebral-compression-fracture/",
        "/stories/",
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


@pytest.mark.parametrize(
    ("file", "before", "after", "rule", "line"),
    [
        ("practice.yaml", "to: about", "to: /about/#gone", "PS602", "/about/#gone"),
        ("pages/about.md", "\n## ", '\n<img src="images/a.png">\n\n## ', "PS703", "<img"),
        ("pages/about.md", "\n## ", "\n{{testimonial: x}}\n\n## ", "PS109", "{{"),
        ("pages/about.md", "\n## ", "\n[a]({filename}/b.md)\n\n## ", "PS602", "[a]"),
    ],
)
def test_one_mistake_is_one_finding_where_it_was_made(
    tmp_path: Path, file: str, before: str, after: str, rule: str, line: str
) -> None:
    root = copy_site("sample", tmp_path / "site")
    images = root / "content/images"
    save(png(1600, 900), images / "a.png")
    path = root / "content" / file
    text = path.read_text(encoding="utf-8").replace(before, after, 1)
    path.write_text(text, encoding="utf-8", newline="\n")
    findings = build_site(request(root)).judgement.findings
    place = next(n for n, written in enumerate(text.splitlines(), 1) if line in written)
    assert [(f.rule, f.span.path, f.span.line) for f in findings] == [
        (rule, f"content/{file}", place)
    ]


def test_what_is_kept_is_the_same_in_every_process(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from building.test_flow import request\n"
        "from practice_site.building.flow import build_site\n"
        "kept = build_site(request(Path(sys.argv[1]))).kept\n"
        "print(kept.planned, [(r.path, r.digest, r.head) for r in kept.readings.values()])\n"
        "print([(p.url, p.fingerprint, p.digest) for p in kept.pages.values()])\n"
    )
    folders = os.pathsep.join(str(REPOSITORY / name) for name in ("plugins", "tests"))
    said = {
        subprocess.run(
            [sys.executable, "-c", program, str(root)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": folders},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1
    assert b"/articles/minimal/" in said.pop()

import json
from pathlib import Path

from conftest import SiteMaker, run_practice
from practice_site.checks.example import OTHER_PARAGRAPHS, SUMMARY
from practice_site.model.baseline import BASELINE

ARTICLE = "content/articles/minimal.md"
LATE = "2027-12-01"
"""A day on which the minimal site's article is due for a review."""


def change(root: Path, before: str, after: str, path: str = ARTICLE) -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1
    file.write_text(text.replace(before, after), encoding="utf-8")


def second_article(root: Path) -> None:
    head = "title: How a Long Walk Ends\nformat: explainer\nauthor: alex-sample\n"
    text = f"---\n{head}published: 2026-10-05\nsummary: {SUMMARY}\n---\n{OTHER_PARAGRAPHS}"
    (root / "content/articles/second.md").write_text(text, encoding="utf-8")


def test_todays_warnings_are_recorded_and_everything_leaves_them_out(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert run_practice(root, "check", "--strict", as_of=LATE).returncode == 1
    result = run_practice(root, "baseline", as_of=LATE)
    assert result.stdout == f"One warning is recorded in {BASELINE}.\n"
    said = "No errors, no warnings. The one warning in the baseline is left."
    checked = run_practice(root, "check", "--strict", as_of=LATE)
    assert (checked.returncode, checked.stdout) == (0, f"{said}\n")
    built = run_practice(root, "build", as_of=LATE)
    assert built.returncode == 0
    assert said in built.stdout
    assert "PS206" not in built.stdout
    report = json.loads(run_practice(root, "check", "--format", "json", as_of=LATE).stdout)
    assert report["summary"] == {"errors": 0, "warnings": 0, "notes": 0, "suppressed": 1}
    github = run_practice(root, "check", "--format", "github", as_of=LATE)
    assert "::notice title=Baseline::" in github.stdout


def test_it_shrinks_and_never_grows(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    second_article(root)
    assert "2 warnings are recorded" in run_practice(root, "baseline", as_of=LATE).stdout
    change(root, "published: 2026-10-05", "reviewed: {by: alex-sample, date: 2027-11-02}\n"
           "published: 2026-10-05")  # fmt: skip
    change(root, "\n- Stop if it hurts.", "\n- Stop if it hurts.\n\n[^x]: A made-up source.")
    before = (root / BASELINE).read_text(encoding="utf-8")
    checked = run_practice(root, "check", as_of=LATE)
    assert "PS208" in checked.stdout
    assert "1 of the 2 warnings in the baseline is left" in checked.stdout
    result = run_practice(root, "baseline", as_of=LATE)
    assert result.returncode == 0
    assert result.stdout.splitlines() == [
        f"1 of 2 left in {BASELINE}; 1 gone and taken out.",
        "One warning is not in it, and not added: nothing is added to a baseline.",
    ]
    after = (root / BASELINE).read_text(encoding="utf-8")
    assert set(after.splitlines()) < set(before.splitlines())
    assert "PS208" in run_practice(root, "check", as_of=LATE).stdout
    (root / BASELINE).unlink()
    assert "2 warnings are recorded" in run_practice(root, "baseline", as_of=LATE).stdout


def test_errors_and_what_concerns_consent_are_never_recorded(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    change(root, "summary:", "sumary: x\nsummary:")
    change(root, "status: publish\nsample: true\n", "status: draft\n",
           "content/testimonials/sample-1.yaml")  # fmt: skip
    result = run_practice(root, "baseline")
    assert result.stdout == "There is no warning to record; nothing was written.\n"
    assert not (root / BASELINE).exists()
    assert "PS302" in run_practice(root, "check").stdout


def test_where_something_cannot_be_read_nothing_is_taken_out(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    run_practice(root, "baseline", as_of=LATE)
    before = (root / BASELINE).read_bytes()
    change(root, "title: How", "title: [How")
    result = run_practice(root, "baseline", as_of=LATE)
    assert result.returncode == 1
    assert "nothing was changed" in result.stderr
    assert (root / BASELINE).read_bytes() == before


def test_a_damaged_file_is_a_finding_with_its_line_and_is_left_alone(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    run_practice(root, "baseline", as_of=LATE)
    change(root, "warnings:\n", "<<<<<<< HEAD\nwarnings:\n", BASELINE)
    checked = run_practice(root, "check", as_of=LATE)
    assert checked.returncode == 1
    assert f"{BASELINE}:" in checked.stdout
    assert "PS104" in checked.stdout and "PS206" in checked.stdout
    damaged = (root / BASELINE).read_bytes()
    result = run_practice(root, "baseline", as_of=LATE)
    assert result.returncode == 1
    assert "cannot be read" in result.stderr
    assert (root / BASELINE).read_bytes() == damaged
    assert "Traceback" not in checked.stderr + result.stderr


def test_publishing_leaves_them_out_as_well(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    run_practice(root, "baseline", as_of=LATE)
    published = run_practice(root, "publish", as_of=LATE)
    assert "PS206" not in published.stdout
    assert "The one warning in the baseline is left." in published.stdout + published.stderr

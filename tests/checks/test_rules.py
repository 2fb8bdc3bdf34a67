"""Every example of every rule, on a copy of the minimal site and through the whole flow."""

import datetime as dt
import shutil
import sys
from pathlib import Path

import pytest

from conftest import REPOSITORY, SITES
from pictures import animated, png, png_of_claimed_size, save
from practice_site.building.configuration import HOST, PARTS
from practice_site.building.external_links import judge_links
from practice_site.building.flow import BuildRequest, Outcome, build_site, judge_again
from practice_site.building.kept_release import keep_release
from practice_site.building.workplace import COMPILED
from practice_site.checks.example import Edit, Example, Scenario
from practice_site.checks.registry import RULES
from practice_site.checks.rule import Rule
from practice_site.model.finding import Problem
from practice_site.model.span import Span

AS_OF = dt.date(2026, 11, 21)
MISSING_PLUGIN = "no_such_plugin"
KEPT_TEMPLATES = REPOSITORY / ".pytest_cache" / "templates"
"""Compiled once for all examples."""


def test_the_minimal_site_is_clean(tmp_path: Path) -> None:
    outcome = build(Example(), copy_minimal(tmp_path))
    assert outcome.judgement.findings == ()
    assert len(outcome.evidence.made) == 12


def cases(which: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, which), start=1)
    ]


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_what_a_rule_reports(rule: Rule, example: Example, tmp_path: Path) -> None:
    root = copy_minimal(tmp_path)
    outcome = build(example, root)
    findings = outcome.judgement.findings
    found = {(f.rule, f.span.path, f.span.line) for f in findings if f.rule == rule.code}
    assert found == {(rule.code, *place(example, root))}, findings
    reported = {f.rule for f in findings} | {code for f in findings for code in f.also}
    assert reported - {rule.code} == set(example.also), findings
    for finding in findings:
        assert finding.message[-1] in ".?!:" or rule.code == "PS503", finding.message
        assert finding.remedy


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_what_a_rule_leaves_alone(rule: Rule, example: Example, tmp_path: Path) -> None:
    outcome = build(example, copy_minimal(tmp_path))
    assert outcome.judgement.findings == ()
    assert outcome.judgement.suppressed == ()


def copy_minimal(folder: Path) -> Path:
    root = folder / "site"
    # What somebody built there stays there.
    ours = shutil.ignore_patterns(".practice", "output")
    shutil.copytree(SITES / "minimal", root, ignore=ours)
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    shutil.copy(REPOSITORY / "pelicanconf.py", root)
    KEPT_TEMPLATES.mkdir(parents=True, exist_ok=True)
    (root / COMPILED).parent.mkdir()
    (root / COMPILED).symlink_to(KEPT_TEMPLATES)
    return root


def build(example: Example, root: Path) -> Outcome:
    """The site with the example's changes, built in memory."""
    if example.scenario is Scenario.RELEASED:
        before = build(Example(), root)
        keep_release(root, REPOSITORY / "theme", root / "theme", before)
    for edit in example.edits:
        apply(edit, root)
    plugins = [HOST + part for part in PARTS]
    if example.scenario:
        prepare(example.scenario, root / example.path, root)
    if example.scenario is Scenario.PLUGIN_MISSING:
        plugins.append(MISSING_PLUGIN)
    own_theme = any(edit.path.startswith("theme/") for edit in example.edits)
    outcome = build_site(
        BuildRequest(
            root=root,
            theme=(root if own_theme else REPOSITORY) / "theme",
            parts=frozenset(PARTS),
            as_of=example.as_of or AS_OF,
            drafts=example.drafts,
            publishing=example.publishing,
            plugins=tuple(plugins),
        )
    )
    if example.answers:
        return judge_links(outcome, dict(example.answers))
    if example.scenario is Scenario.PAGE_DROPPED:
        dropped = Problem("page-dropped", Span(example.path), "Pelican left it out.", "See why.")
        return judge_again(outcome, [dropped])
    return outcome


def apply(edit: Edit, root: Path) -> None:
    file = root / edit.path
    file.parent.mkdir(parents=True, exist_ok=True)
    text = edit.text
    if edit.instead_of:
        before = file.read_text(encoding="utf-8")
        assert before.count(edit.instead_of) == 1, (edit.path, edit.instead_of)
        text = before.replace(edit.instead_of, edit.text)
    file.write_bytes(text.encode(edit.encoding))


def picture(scenario: Scenario) -> bytes | None:
    """The file that a scenario puts into the images folder."""
    cut_off = png(1600, 900, noise=True)[:1_000_000]
    return {
        Scenario.PICTURE: png(1600, 900),
        Scenario.PICTURE_SMALL: png(320, 180),
        Scenario.PICTURE_STRIP: png(1600, 600),
        Scenario.PICTURE_FROM_CAMERA: png(1600, 900),
        Scenario.PICTURE_MISNAMED: png(1600, 900),
        Scenario.PICTURE_CUT_OFF: cut_off,
        Scenario.PICTURE_ANIMATED: animated("GIF"),
        Scenario.PICTURE_HEAVY: png(2000, 2000, noise=True),
        Scenario.PICTURE_HUGE: png_of_claimed_size(100_000, 100_000),
    }.get(scenario)


def prepare(scenario: Scenario, file: Path, root: Path) -> None:
    content = picture(scenario) if scenario.name.startswith("PICTURE") else None
    if content is not None:
        in_images = file.parent.name == "images"
        name = "IMG_2041.png" if scenario is Scenario.PICTURE_FROM_CAMERA else "door.png"
        save(content, file if in_images else root / "content/images" / name)
    match scenario:
        case Scenario.TOO_LARGE:
            with file.open("wb") as stream:
                stream.truncate(50 * 1024 * 1024)
        case Scenario.LINK_OUT_OF_SITE:
            if sys.platform == "win32":
                pytest.skip("links (Windows needs a privilege for them)")
            outside = root.parent / "outside.md"
            shutil.copy(root / "content/articles/minimal.md", outside)
            file.symlink_to(outside)
        case Scenario.PLUGIN_MISSING:
            with file.open("a", encoding="utf-8") as settings:
                settings.write(f'PLUGINS.append("{MISSING_PLUGIN}")\n')


def place(example: Example, root: Path) -> tuple[str, int]:
    """The file and the line on which the finding must be."""
    if example.scenario is Scenario.PLUGIN_MISSING:
        text = (root / example.path).read_text(encoding="utf-8")
        return example.path, line_of(text, MISSING_PLUGIN)
    path = example.found_in or example.path
    if example.found_in:
        text = (root / path).read_text(encoding="utf-8")
        return path, line_of(text, example.found_at) if example.found_at else 1
    if not example.instead_of:
        return path, example.line
    text = (root / path).read_text(encoding="utf-8")
    return path, line_of(text, example.text) + example.line - 1


def line_of(text: str, passage: str) -> int:
    assert text.count(passage) == 1, passage
    return text[: text.index(passage)].count("\n") + 1

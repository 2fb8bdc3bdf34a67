"""From the sample to a practice's own site: real commands, made-up people."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cli.answering import answer_all, publish_all
from cli.terminal import LEAVE, typed
from conftest import REPOSITORY, SiteMaker, run_practice
from practice_site.authoring.open_list import questions_of
from practice_site.authoring.start import PAGES

START = ("start", "Foothill Test Spine", "--yes")
KNOWN = (
    *("--url", "https://www.foothill.example", "--phone", "+1-530-555-0101"),
    *("--email", "hello@foothill.example", "--street", "2 Test Way", "--city", "Auburn"),
    *("--state", "ca", "--zip", "95603", "--timezone", "America/Los_Angeles"),
    *("--legal-name", "Foothill Test Inc.", "--permit", "T-12", "--employees", "9"),
    *("--hhs-funds", "no", "--at-facilities", "no"),
)
WORDS = (
    "We take the time to explain what is known to help a sore back, and what is not. You tell the "
    "story once, and nobody hurries you through it. Then we look at your back and talk about what "
    "we found. You leave with a plan on paper, and with a number to call."
)
SUMMARY = (
    "A made-up practice in Auburn that cares for sore backs: how a visit goes, what it takes the "
    "time for, and how you can reach the front desk."
)
ANSWERS: Mapping[str, str] = {
    "Who runs it": "legal_name: Foothill Test Inc.",
    "number of the permit": "fictitious_name_permit: T-12",
    "the site's address": "https://www.foothill.example",
    "your time zone": "America/Los_Angeles",
    "In which states": "[us-federal, us-ca]",
    "How many people work": "employees: 9",
    "Does it take Medicare": "hhs_funds: false",
    "also work at hospitals": "at_facilities: false",
    "the main number": '"+1-530-555-0101"',
    "Which e-mail address": "email: hello@foothill.example",
    "the next two lines suit": "# Counsel has read them.",
    "Which plans": "insurance: {as_of: 2026-11-01, accepted: [A Test Plan]}",
    "From which day does the notice": "{page: notices, effective: 2026-11-16}",
    "Who takes complaints, and how": "{page: notices, coordinator: The front desk, "
    'phone: "+1-530-555-0101", address: 2 Test Way, grievance: Call the front desk.}',
    "practice's mark": "",
    "Which physicians work here": "",
    "Which procedures, conditions": "",
    "the office called": "Foothill Test Spine, Auburn",
    "short name in addresses": "auburn",
    "house number": "2 Test Way",
    "In which city": "Auburn",
    "In which state is it": "CA",
    "ZIP code": '"95603"',
    "What is its number": '"+1-530-555-0101"',
    "with five decimals": "geo: {latitude: 38.89657, longitude: -121.07689}",
    "When is it open": 'hours: [{days: [mon, tue], opens: "08:00", closes: "17:00"}]',
    "Where do patients park": "parking: Behind the house, free of charge.",
    "Which buses": "transit: The bus stops at the corner.",
    "Are there steps": "accessibility: The entrance has no step.",
    "in five or six words": "Care for backs in Auburn",
    "who comes here for the first time": WORDS,
    "read or do first": "Begin with [how to reach us](/contact/).",
    "What is the practice, for whom": SUMMARY,
    "Who works here, and what for": SUMMARY.replace("A made-up practice", "Two people who work"),
    "Since when has the practice": WORDS.replace("back", "neck"),
    "Which patients do you see": "Adults whose backs have hurt for weeks. Children go elsewhere.",
    "What happens at a first visit": "We talk first. Then we look, and then we make a plan.",
    "Who writes the texts": "Our front desk writes them. Call us if one is wrong.",
    "How may patients reach you": "Call in our opening hours.",
    "front desk ask for": "A list of earlier scans",
    "signs in your field": "New weakness in a leg, or numbness between the legs, means 911.",
    "Is every sentence": "updated: 2026-11-16",
    "Who runs the server": "A test host keeps the time and the page for a week.",
    "tell visitors of changes": "The date above says when it changed. It applies from that day.",
    "Have you gone through": "updated: 2026-11-16",
    "What else do you test": "Once a month, axe on every page.",
    "What has nobody tried": "Nobody has read this site with a screen reader yet.",
    "Who takes such calls": "The front desk, (530) 555-0101, hello@foothill.example.",
    "Have you read this page": "updated: 2026-11-16",
    "the practice's own notice": "This test notice tells how we use health information, how you "
    "get a copy or correct it, and whom you tell if you have a complaint.",
    "Which notice applies": "We do not discriminate on the basis of race, color, national origin, "
    "sex, age or disability, and we offer interpreters and aids free of charge.",
    "In which languages": "Interpreters and aids for people with disabilities cost nothing.",
    "notice on estimates": "Without insurance you may ask for an estimate, and dispute a bill "
    "that is $400 or more above it.",
    "notice on balance bills": "Federal and state law protect you from balance bills. Here is "
    "where to complain.",
    "Which boards certify you": "",
    "Where did you train": WORDS.replace("back", "spine"),
}


def findings(root: Path, *arguments: str) -> list[dict[str, object]]:
    result = run_practice(root, "check", "--format", "json", *arguments)
    assert result.returncode in (0, 1), result.stderr
    found: list[dict[str, object]] = json.loads(result.stdout)["findings"]
    return found


def asked(root: Path) -> list[tuple[str, int]]:
    return [(question.span.path, question.span.line) for question in questions_of(root)]


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


@pytest.mark.parametrize("known", [(), KNOWN], ids=["nothing-known", "much-known"])
def test_an_empty_site_builds_and_its_findings_are_its_questions(
    root: Path, known: tuple[str, ...]
) -> None:
    result = run_practice(root, *START, *known, as_of=None)
    assert result.returncode == 0, result.stderr
    found = findings(root, "--drafts")
    assert {(each["rule"], each["severity"]) for each in found} == {("PS125", "warning")}
    assert [(each["path"], each["line"]) for each in found] == asked(root)
    assert run_practice(root, "build", "--drafts").returncode == 0
    page = (root / "output/index.html").read_text(encoding="utf-8")
    assert "Foothill Test Spine" in page
    assert "Sample" not in page
    assert "sample" not in (root / "content/practice.yaml").read_text(encoding="utf-8")
    assert run_practice(root, "publish").returncode == 1


def test_what_it_says_is_next_works_and_what_does_not_yet_says_what_to_do(root: Path) -> None:
    said = run_practice(root, *START, as_of=None).stdout
    commands = [line.split() for line in said.splitlines() if line.startswith("  practice ")]
    assert ["practice", "build", "--drafts"] in [words[:3] for words in commands]
    assert "take\nits line `status: draft` out" in said
    for _, command, option, *_ in commands:
        given = [option] if option.startswith("--") else []
        if command != "preview":
            assert run_practice(root, command, *given, as_of=None).returncode == 0
    refused = run_practice(root, "build")
    assert refused.returncode == 1
    assert "is a draft, which visitors do not see (see content/pages/about.md)" in refused.stdout
    assert "Take `status: draft` out of that file when the page is ready" in refused.stdout


@pytest.mark.parametrize("known", [(), KNOWN], ids=["nothing-known", "much-known"])
def test_a_site_whose_questions_are_answered_is_published(
    root: Path, known: tuple[str, ...]
) -> None:
    assert run_practice(root, *START, *known, as_of=None).returncode == 0
    licence = ("--licence-state", "CA", "--licence-board", "Medical Board of California")
    physician = ("new", "physician", "Jo Madeup", "--degree", "M.D.", *licence)
    assert run_practice(root, *physician, as_of=None).returncode == 0
    answer_all(root, ANSWERS)
    publish_all(root)
    result = run_practice(root, "publish")
    assert result.returncode == 0, result.stdout + result.stderr
    assert run_practice(root, "questions", as_of=None).stdout == "No question is open.\n"
    assert "Care for backs in Auburn" in (root / "output/index.html").read_text(encoding="utf-8")


def test_every_question_says_who_can_answer_it(root: Path) -> None:
    shown = run_practice(root, *START, as_of=None).stdout
    listed = run_practice(root, "questions", as_of=None).stdout
    assert listed.strip() in shown
    for who in ("The owner", "The physicians (", "Counsel (", "Whoever keeps the site ("):
        assert who in listed
    for path, line in asked(root):
        assert f"  {path}:{line}  " in listed


def test_what_goes_is_kept(root: Path) -> None:
    before = {path: (root / path).read_bytes() for path in files(root)}
    (root / "content/articles/.hidden").write_text("mine", encoding="utf-8")
    assert run_practice(root, *START, as_of=None).returncode == 0
    copies = root / ".practice/before-start-1"
    after = files(root)
    for path, content in before.items():
        if path not in after or (root / path).read_bytes() != content:
            assert (copies / path).read_bytes() == content, path
    assert (copies / "content/articles/.hidden").read_text(encoding="utf-8") == "mine"
    assert {path for path in after if path.startswith("content/")} == {
        "content/practice.yaml",
        *(f"content/pages/{page.name}" for page in PAGES.glob("*.md")),
    }


def files(root: Path) -> set[str]:
    kept = ("content", "locations.yaml")
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and path.relative_to(root).parts[0] in kept
    }


def test_a_practice_s_own_site_is_left_alone(root: Path) -> None:
    assert run_practice(root, *START, as_of=None).returncode == 0
    before = {path: (root / path).read_bytes() for path in files(root)}
    again = run_practice(root, *START, as_of=None)
    assert again.returncode == 2
    assert "This is not the sample" in again.stderr
    assert {path: (root / path).read_bytes() for path in files(root)} == before


def test_without_a_terminal_nothing_happens_unless_it_is_said(root: Path) -> None:
    before = files(root)
    result = run_practice(root, "start", "Foothill", as_of=None)
    assert (result.returncode, "--yes" in result.stderr) == (2, True)
    result = run_practice(root, "start", "--yes", as_of=None)
    assert (result.returncode, "Missing: NAME" in result.stderr) == (2, True)
    for option, value in (
        ("--url", "foothill"),
        ("--phone", "5"),
        ("--zip", "1"),
        ("--state", "x"),
    ):
        result = run_practice(root, *START, option, value, as_of=None)
        assert result.returncode == 2
        assert f"{option}: " in result.stderr
    assert files(root) == before
    assert not (root / ".practice/before-start-1").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_killed_at_any_point_it_can_be_done_again(root: Path, tmp_path: Path) -> None:
    for number in range(9):
        site = tmp_path / f"site-{number}"
        shutil.copytree(root, site)
        started = subprocess.Popen(
            [sys.executable, "-c", _SLOW.format(allowed=2 + 8 * number), *START],
            cwd=site,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert started.wait(120) == -signal.SIGKILL
        assert "sample: true" in (site / "content/practice.yaml").read_text(encoding="utf-8")
        kept = [path for path in files(root) if not (site / path).exists()]
        for path in kept:
            assert (site / ".practice/before-start-1" / path).is_file(), path
        assert run_practice(site, *START, as_of=None).returncode == 0
        assert run_practice(site, "check", "--drafts").returncode == 0
        shutil.rmtree(site)


_SLOW = """
import os, pathlib, shutil, signal
left = {allowed}
def counted(function):
    def call(*args, **kwargs):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*args, **kwargs)
    return call
shutil.copy2 = counted(shutil.copy2)
pathlib.Path.unlink = counted(pathlib.Path.unlink)
pathlib.Path.replace = counted(pathlib.Path.replace)
from practice_site.cli.main import main
main()
"""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_at_a_terminal_it_asks_and_says_what_it_will_do(root: Path) -> None:
    answers = [
        *("Foothill Test Spine", "Foothill Test Inc.", "", "nine", "9"),
        *("foothill", "www.Foothill.example/", "555 0101", "(530) 555-0101", "", ""),
        *("2 Test Way", "Auburn", "CA", "95603", "Pacific", "America/Los_Angeles"),
        *("", "maybe", "no", "", "y"),
    ]
    code, shown = typed(root, ("start",), answers)
    assert code == 0, shown
    assert "Write a number, such as 9." in shown
    assert '"https://foothill" does not fit' in shown
    assert '"555 0101" does not fit' in shown
    assert '"Pacific" is no time zone.' in shown
    assert "Answer yes or no." in shown
    assert "content/articles/ (6 files)" in shown
    text = (root / "content/practice.yaml").read_text(encoding="utf-8")
    assert "url: https://www.foothill.example\n" in text
    assert 'phone: "+1-530-555-0101"\n' in text
    assert "employees: 9\nhhs_funds: false\n# ??? Owner: Do the physicians also work" in text


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
@pytest.mark.parametrize("last", ["n", LEAVE])
def test_who_says_no_changes_nothing(root: Path, last: str) -> None:
    before = files(root)
    code, _ = typed(root, ("start", "Foothill", *KNOWN, "--type", "MedicalClinic"), ["", last])
    assert code in (1, 2)
    assert files(root) == before

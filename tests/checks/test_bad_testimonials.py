"""Bad records of testimonials in real builds: each has its finding, and nothing of it runs."""

from pathlib import Path

import pytest

from checks.test_rules import AS_OF, build, copy_minimal
from conftest import run_practice
from practice_site.checks.example import AUTHORIZATION, Example

RECORD = "content/testimonials/bad.yaml"
GOOD = f"""\
status: publish
quote: They listened to me.
attribution: A patient
patient: true
relationship: none
incentive: none
machine_written: false
{AUTHORIZATION}"""
SCRIPT = "<script>alert(1)</script>"
LONG = "They listened to me. " * 1000

BAD = [
    # What is written, in the place of what, the rules that say so, and their lines.
    ("quote: ''", "quote: They listened to me.", [("PS108", 2)]),
    ('quote: "  "', "quote: They listened to me.", [("PS108", 2)]),
    ("quote:", "quote: They listened to me.", [("PS108", 2)]),
    ("quote: [a, b]", "quote: They listened to me.", [("PS109", 2)]),
    (f"quote: {LONG}", "quote: They listened to me.", [("PS324", 2)]),
    ("attribution: ''", "attribution: A patient", [("PS108", 3)]),
    ("patient: maybe", "patient: true", [("PS109", 4)]),
    ("signed: 2026-02-30", "signed: 2026-09-01", [("PS109", 9)]),
    ("signed: 2026-12-01", "signed: 2026-09-01", [("PS309", 9)]),
    ("expires: 2027-13-01", "expires: 2027-09-01", [("PS109", 10)]),
    ("expires: soon", "expires: 2027-09-01", [("PS109", 10)]),
    ("expires: 2026-08-01", "expires: 2027-09-01", [("PS309", 10)]),
    ("expires: 2031-12-31", "expires: 2027-09-01", [("PS310", 10)]),
    ("expires: 9999-12-31", "expires: 2027-09-01", [("PS109", 10)]),
    ("  revoked: 2026-08-01\n  kept_at", "  kept_at", [("PS309", 15)]),
    ("scope: [website, face]", "scope: [website, name]", [("PS109", 11)]),
    ("received: 2031-01-01\nstatus", "status", [("PS309", 1)]),
    ("received: 2026-11-31\nstatus", "status", [("PS109", 1)]),
    ("about: [nobody]\nstatus", "status", [("PS203", 1)]),
    ("about: [../../practice]\nstatus", "status", [("PS109", 1)]),
    (f"status: '{SCRIPT}'", "status: publish", [("PS109", 1)]),
    (f"quote: They {SCRIPT} listened.", "quote: They listened to me.", [("PS326", 2)]),
    (f"attribution: A patient {SCRIPT}", "attribution: A patient", [("PS326", 3)]),
    ('attribution: A <a href="javascript:1">b</a>', "attribution: A patient", [("PS326", 3)]),
    (f"town: {SCRIPT}\nstatus", "status", [("PS326", 1)]),
    (f"about: ['{SCRIPT}']\nstatus", "status", [("PS109", 1)]),
    (f"relationship: {SCRIPT}", "relationship: none", [("PS326", 5)]),
    (
        f"incentive: {{what: '{SCRIPT}', disclosure: 'A mug {SCRIPT}.'}}",
        "incentive: none",
        [("PS326", 6), ("PS326", 6)],
    ),
    (f"machine_written: '{SCRIPT}'", "machine_written: false", [("PS109", 7)]),
    (f"disclaimer: {SCRIPT}\nstatus", "status", [("PS326", 1)]),
    (f"source: {{platform: '{SCRIPT}'}}\nstatus", "status", [("PS326", 1)]),
    ("source: {url: 'javascript:alert(1)'}\nstatus", "status", [("PS109", 1)]),
    (
        f"typical_result:\n  text: {SCRIPT}\n  source: {SCRIPT}\nstatus",
        "status",
        [("PS326", 2), ("PS326", 3)],
    ),
    (
        f"outcomes:\n- claim: {SCRIPT}\n  substantiation: {SCRIPT}\nstatus",
        "status",
        [("PS326", 2), ("PS326", 3)],
    ),
    (f"purpose: {SCRIPT}", "purpose: To tell others of a visit", [("PS326", 14)]),
    (f"kept_at: {SCRIPT}", "kept_at: Folder 1", [("PS326", 15)]),
    (f"'{SCRIPT}': 1\nstatus", "status", [("PS107", 1)]),
    (f"allow: [{{rule: '{SCRIPT}', reason: x, until: 2027-01-01}}]\nstatus", "status", None),
]


@pytest.mark.parametrize(
    ("words", "instead_of", "expected"), BAD, ids=[words[:40] for words, _, _ in BAD]
)
def test_a_bad_record_has_its_finding_at_its_line(
    words: str, instead_of: str, expected: list[tuple[str, int]] | None, tmp_path: Path
) -> None:
    text = GOOD.replace(instead_of, words, 1)
    assert text != GOOD
    outcome = build(Example(path=RECORD, text=text), copy_minimal(tmp_path))
    findings = outcome.judgement.findings
    found = [(f.rule, f.span.line) for f in findings if f.span.path == RECORD]
    assert len(found) == len(findings)
    assert found
    if expected is not None:
        assert found == expected, findings


def test_the_record_that_is_changed_is_good(tmp_path: Path) -> None:
    outcome = build(Example(path=RECORD, text=GOOD), copy_minimal(tmp_path))
    assert outcome.judgement.findings == ()


def test_no_script_of_a_record_reaches_a_page(tmp_path: Path) -> None:
    """Everything that is shown of a record, with a script in it, on the pages of a whole build."""
    root = copy_minimal(tmp_path)
    text = GOOD.replace("[website, name]", "[website, name, town]")
    for words, instead_of, expected in BAD:
        if SCRIPT in words and expected and {rule for rule, _ in expected} == {"PS326"}:
            text = text.replace(instead_of, words, 1)
    (root / RECORD).write_text(text, encoding="utf-8")
    article = root / "content/articles/minimal.md"
    words = article.read_text(encoding="utf-8")
    article.write_text(words.replace("sample-1}", "bad}"), encoding="utf-8")
    done = run_practice(root, "build", as_of=AS_OF.isoformat())
    assert done.returncode == 0, done.stdout + done.stderr
    shown = [
        page.relative_to(root / "output").as_posix()
        for page in (root / "output").rglob("*")
        if page.suffix in (".html", ".xml", ".json") and b"alert(1)" in page.read_bytes()
    ]
    assert {"articles/minimal/index.html", "stories/index.html"} <= set(shown)
    for name in shown:
        made = (root / "output" / name).read_text(encoding="utf-8")
        assert "<script>alert" not in made, name

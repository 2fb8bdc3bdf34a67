import json
import shutil

import pytest

from conftest import SiteMaker, run_practice
from trees import tree

ARTICLE = "content/articles/minimal.md"


def test_a_clean_site(make_site: SiteMaker) -> None:
    root = make_site("sample")
    result = run_practice(root, "check")
    assert (result.returncode, result.stdout) == (0, "No errors, no warnings.\n")
    assert not (root / "output").exists()
    kept = {path.name for path in (root / ".practice").iterdir()}
    assert kept == {
        "images",
        "store.sqlite",
        "templates",
    }  # what makes the next check quick, and nothing else


def test_it_says_exactly_what_the_gate_says(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    text = text.replace("author: ", "author: nobody-", 1).replace(
        "summary:", "colour: x\nsummary:", 1
    )
    article.write_text(text, encoding="utf-8")
    checked = run_practice(root, "check")
    built = run_practice(root, "build")
    assert checked.returncode == built.returncode == 1
    findings = checked.stdout.rpartition("\n2 errors")[0]
    assert "PS107" in findings
    assert built.stdout.startswith(findings)
    assert "2 errors" in built.stderr
    assert "Nothing was published" in built.stderr


def test_it_never_reads_or_writes_the_output(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    (root / "output").mkdir()
    (root / "output/index.html").write_text("mine", encoding="utf-8")
    before = tree(root)
    assert run_practice(root, "check").returncode == 0
    kept = root / ".practice"
    assert {path.name for path in kept.iterdir()} == {"templates", "store.sqlite"}
    shutil.rmtree(kept)
    assert tree(root) == before


def test_choosing_what_is_reported(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    changed = text.replace("author: ", "author: nobody-", 1).replace("summary:", "x: y\nsummary:")
    article.write_text(changed, encoding="utf-8")

    def rules(*options: str) -> tuple[int, set[str]]:
        result = run_practice(root, "check", "--format", "json", *options)
        return result.returncode, {f["rule"] for f in json.loads(result.stdout)["findings"]}

    assert rules() == (1, {"PS107", "PS202"})
    assert rules("--only", "PS107") == (1, {"PS107"})
    assert rules("--only", "unknown-key") == (1, {"PS107"})
    assert rules("locations.yaml") == (0, set())
    assert rules("content") == (1, {"PS107", "PS202"})


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "no/such/file"), "does not exist"),
        (("check", "--only", "PS999"), "there is no rule PS999"),
        (("check", "--as-of", "soon"), "is not a date"),
        (("check", "--format", "word"), "is not one of"),
        (("explain", "PS999"), "there is no rule PS999"),
        (("publish", "--drafts"), "never published"),
    ],
)
def test_wrong_usage_exits_with_2(
    make_site: SiteMaker, arguments: tuple[str, ...], words: str
) -> None:
    result = run_practice(make_site("minimal"), *arguments, as_of=None)
    assert result.returncode == 2
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_outside_of_a_site(tmp_path) -> None:
    result = run_practice(tmp_path, "check")
    assert result.returncode == 2
    assert "content" in result.stderr


def test_settings_that_do_not_run(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write("THEME = no_such_name\n")
    for command in ("check", "build", "preview"):
        result = run_practice(root, command, as_of=None)
        assert result.returncode in (1, 2)
        assert "no_such_name" in result.stderr
        assert "Traceback" not in result.stderr


def test_check_and_help_never_import_pelican(make_site: SiteMaker, monkeypatch) -> None:
    root = make_site("minimal")
    monkeypatch.setenv("PYTHONPROFILEIMPORTTIME", "1")
    for arguments in (("--help",), ("explain",), ("check",)):
        as_of = "2026-11-21" if arguments == ("check",) else None
        result = run_practice(root, *arguments, as_of=as_of)
        assert result.returncode == 0
        modules = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
        assert "practice_site.cli.main" in modules
        assert not {m for m in modules if m.split(".")[0] == "pelican"}


def test_a_console_that_cannot_show_every_letter(make_site: SiteMaker, monkeypatch) -> None:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("author: ", "author: żółć-", 1), encoding="utf-8")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    result = run_practice(root, "check")
    assert result.returncode == 1
    assert result.stderr == ""
    assert "PS109" in result.stdout

"""The documentation says what the program does."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from conftest import REPOSITORY, SiteMaker, run_practice
from practice_site.building.configuration import HOST, PARTS
from practice_site.checks.accessibility_documentation import accessibility_markdown
from practice_site.checks.documentation import index_markdown, rule_markdown
from practice_site.checks.registry import RULES
from practice_site.cli.main import COMMANDS
from practice_site.reading.format_documentation import formats_markdown

DOCS = REPOSITORY / "docs"
README = REPOSITORY / "README.md"
PAGES = [README, *sorted(DOCS.rglob("*.md"))]
HOW = "run `make docs`"


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_formats_are_documented_as_they_are() -> None:
    assert text_of(DOCS / "formats.md") == formats_markdown(), HOW


def test_accessibility_is_documented_as_it_is() -> None:
    assert text_of(DOCS / "accessibility.md") == accessibility_markdown(), HOW


def test_commands_are_documented_as_they_are(tmp_path: Path) -> None:
    # In a process of its own: click remembers a command's help option from who ran it first.
    page = tmp_path / "commands.md"
    subprocess.run(
        [sys.executable, "-m", "practice_site.cli.documentation", str(page)],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins")},
        check=True,
    )
    assert text_of(DOCS / "commands.md") == text_of(page), HOW


def test_rules_are_documented_as_they_are() -> None:
    expected = {f"{rule.code}.md": rule_markdown(rule) for rule in RULES}
    expected["index.md"] = index_markdown()
    found = {page.name: text_of(page) for page in (DOCS / "rules").glob("*")}
    assert found == expected, HOW


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r'\]\(([^)\s]+)(?: "[^"]*")?\)', outside_code(text_of(page))):
        if not target.startswith(("http://", "https://", "#", "mailto:")):
            assert (page.parent / target.partition("#")[0]).exists(), target


def outside_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^ *```.*?^ *```", "", text, flags=re.M | re.S))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_are_named_exist(page: Path) -> None:
    for code in code_in(text_of(page)):
        for name in re.findall(r"^ *(?:\S*/)?practice ([a-z]+)", code, re.M):
            assert name in COMMANDS, code


def code_in(text: str) -> list[str]:
    blocks = re.findall(r"^ *```[^\n]*\n(.*?)^ *```", text, flags=re.M | re.S)
    return [*blocks, *re.findall(r"`([^`\n]+)`", text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_rules_that_are_named_exist(page: Path) -> None:
    codes = {rule.code for rule in RULES}
    if page.name == "PS120.md":  # which is about codes that there are none of
        codes.add("PS399")
    for code in re.findall(r"\bPS\d{3}\b", text_of(page)):
        assert code in codes


def test_every_command_and_setting_is_named() -> None:
    commands = text_of(DOCS / "commands.md")
    for name in COMMANDS:
        assert f"`practice {name}`" in commands
    developing = text_of(DOCS / "developing.md")
    sources = (REPOSITORY / "plugins").rglob("*.py")
    settings = {s for p in sources for s in re.findall(r'"(PRACTICE_[A-Z_]+)"', text_of(p))}
    internal = {"PRACTICE_BUILD"}
    assert settings - internal
    for setting in settings - internal:
        assert f"`{setting}`" in developing
    assert set(
        re.findall(rf"{re.escape(HOST)}([a-z_]+)", text_of(REPOSITORY / "pelicanconf.py"))
    ) == set(PARTS)


def test_every_layer_is_described() -> None:
    package = REPOSITORY / "plugins" / "practice_site"
    layers = {p.name for p in package.iterdir() if (p / "__init__.py").is_file()}
    described = set(re.findall(r"`([a-z_]+)`", text_of(DOCS / "developing.md")))
    assert layers <= described


def test_the_article_in_the_writing_guide_builds(make_site: SiteMaker) -> None:
    example = re.search(r"^```markdown\n(.*?)^```", text_of(DOCS / "writing.md"), re.M | re.S)
    assert example
    root = make_site("minimal")
    (root / "content/articles/warm-up.md").write_text(example.group(1), encoding="utf-8")
    result = run_practice(root, "check")
    assert result.returncode == 0
    assert re.findall(r"PS\d+", result.stdout) == ["PS649"], "it is short, as the guide says"


def test_the_town_in_the_readme_builds(make_site: SiteMaker) -> None:
    lines = re.findall(r"^\.venv/bin/practice ((?:new )?towns?\b.*)", text_of(README), re.M)
    assert len(lines) == 3
    root = make_site("sample")
    for line in lines:
        result = run_practice(root, *line.partition("#")[0].split(), as_of=None)
        assert result.returncode == 0, result.stderr
        if line.startswith("towns"):
            assert "Vacaville" in result.stdout, "what is suggested is what is added"
    assert run_practice(root, "build").returncode == 0
    office = text_of(root / "output/locations/napa/index.html")
    assert "Vacaville" in office
    assert not (root / "output/locations/vacaville").exists()


def test_the_readme_says_what_matters_on_its_first_screen() -> None:
    first_screen = "\n".join(text_of(REPOSITORY / "README.md").splitlines()[:40])
    for words in ("make site", "practice import", "Add an article", "Add a town", "refuses to"):
        assert words in first_screen


def test_the_repository_holds_what_it_should() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    if listed.returncode or not shutil.which("git") or not listed.stdout:
        pytest.skip("what git tracks (this is no git checkout)")
    fixed = {"content", "theme", "plugins", "locations.yaml", "pelicanconf.py", "publishconf.py"}
    tooling = {
        ".ci",
        ".gitignore",
        ".pre-commit-hooks.yaml",
        "LICENSE",
        "LICENSES",
        "Makefile",
        "README.md",
        "benchmarks",
        "docs",
        "pyproject.toml",
        "requirements-dev.lock",
        "requirements.lock",
        "tests",
    }
    found = {line.partition("/")[0] for line in listed.stdout.splitlines()}
    assert fixed <= found
    assert found <= fixed | tooling


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_pin_every_dependency_with_hashes(lock: str) -> None:
    text = text_of(REPOSITORY / lock)
    pins = re.findall(r"^([a-z0-9][a-z0-9._-]*)==", text, flags=re.M)
    assert len(pins) > 20
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
    project = tomllib.loads(text_of(REPOSITORY / "pyproject.toml"))["project"]
    names = {
        re.split(r"[>=<;]", line)[0].strip().replace(".", "-") for line in project["dependencies"]
    }
    assert names | {"hatchling"} <= set(pins)

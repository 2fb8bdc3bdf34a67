"""The examples that other repositories copy, held against their formats and the program."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from conftest import REPOSITORY
from practice_site.cli.main import COMMANDS, main

WORKFLOW = REPOSITORY / "docs/examples/github-actions.yml"
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
REPORTS = REPOSITORY / "docs/reports.md"


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PRE_COMMIT_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=120,
    )


@pytest.mark.parametrize(
    "schema", ["vendor.github-workflows", "custom.github-workflows-require-timeout"]
)
def test_the_workflow_keeps_to_githubs_schema(schema: str, tmp_path: Path) -> None:
    pytest.importorskip("check_jsonschema", reason="check-jsonschema (not installed)")
    checked = ("check_jsonschema", "--builtin-schema", schema)
    result = run(*checked, str(WORKFLOW), home=tmp_path)
    assert result.returncode == 0, result.stdout
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(WORKFLOW.read_text("utf-8").replace("runs-on", "runs_on"), encoding="utf-8")
    if schema.startswith("vendor"):
        assert run(*checked, str(wrong), home=tmp_path).returncode == 1


def test_the_hook_keeps_to_pre_commits_format(tmp_path: Path) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit (not installed)")
    result = run("pre_commit", "validate-manifest", str(HOOKS), home=tmp_path)
    assert result.returncode == 0, result.stdout
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    named = REPORTS.read_text(encoding="utf-8")
    assert f"- id: {hook['id']}" in named


@pytest.mark.parametrize(
    ("path", "concerned"),
    [
        ("content/articles/a.md", True),
        ("site/locations.yaml", True),
        ("theme/templates/base.html", True),
        (".practice-baseline.yaml", True),
        ("README.md", False),
        ("old-locations.yaml.txt", False),
    ],
)
def test_the_hook_looks_at_what_a_site_is_made_of(path: str, concerned: bool) -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    assert bool(re.search(hook["files"], path)) is concerned


def commands() -> list[str]:
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    steps = [step.get("run", "") for job in workflow["jobs"].values() for step in job["steps"]]
    shell = re.findall(r"^```sh\n(.*?)^```", REPORTS.read_text("utf-8"), re.M | re.S)
    lines = [line for text in (*steps, *shell) for line in text.splitlines()]
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    return [line for line in (*lines, hook["entry"]) if line.startswith("practice ")]


def test_there_are_commands_in_the_examples() -> None:
    assert len(commands()) > 12


@pytest.mark.parametrize("line", commands())
def test_every_command_in_the_examples_is_one(line: str) -> None:
    name, *arguments = shlex.split(line.partition(" > ")[0].removeprefix("practice "))
    assert name in COMMANDS
    command = main.get_command(click.Context(main), name)
    assert command
    command.make_context(name, arguments)


def test_every_format_and_rule_about_exceptions_is_told_of() -> None:
    check = main.get_command(click.Context(main), "check")
    assert check
    (form,) = (option for option in check.params if option.name == "form")
    assert isinstance(form.type, click.Choice)
    text = REPORTS.read_text(encoding="utf-8")
    for name in form.type.choices:
        assert f"| `{name}` |" in text
    for option in check.params:
        for written in option.opts:
            if written.startswith("--") and written not in ("--as-of", "--drafts"):
                assert written in text

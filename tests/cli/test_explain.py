import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import copy_site, run_practice
from practice_site.checks.registry import RULES
from practice_site.cli.explain import explain


def test_every_rule_is_explained() -> None:
    for rule in RULES:
        result = CliRunner().invoke(explain, [rule.code])
        assert result.exit_code == 0
        for said in (rule.code, rule.name, rule.source.citation):
            assert said in result.output


def test_a_rule_is_found_by_its_name() -> None:
    result = CliRunner().invoke(explain, ["testimonial-needs-authorization"])
    assert "PS301" in result.output
    assert "164.508" in result.output


def test_without_a_code_all_are_listed() -> None:
    result = CliRunner().invoke(explain)
    assert result.exit_code == 0
    assert all(rule.code in result.output for rule in RULES)
    assert len(RULES) >= 20


@pytest.mark.parametrize("name", ["us-ca", "US-CA"])
def test_a_pack_is_explained_as_it_counts_for_the_practice(name: str) -> None:
    result = CliRunner().invoke(explain, [name, "--as-of", "2023-12-31"])
    assert result.exit_code == 0
    assert re.search(r"^CA663-OPENPAY +not held", result.output, re.M)
    assert re.search(r"^CA651-SUPERIOR +warning", result.output, re.M)


def test_a_requirement_is_explained_by_the_practices_own_pack(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    packs = root / "content/packs"
    packs.mkdir()
    text = (
        "format: 1\ntitle: Oregon\nas_of: 2026-11-02\nrequirements:\n"
        "  - {id: OR-ONE, asks: One thing., severity: error, citation: Counsel}\n"
    )
    (packs / "us-or.yaml").write_text(text, encoding="utf-8")
    for name in ("or-one", "us-or"):
        result = run_practice(root, "explain", name)
        assert result.returncode == 0, result.stderr
        assert "OR-ONE" in result.stdout


def test_what_nobody_knows_is_refused_in_words() -> None:
    result = CliRunner().invoke(explain, ["nonsense"])
    assert result.exit_code == 2
    assert "no rule nonsense, and no pack and no requirement" in result.output

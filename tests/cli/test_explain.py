from click.testing import CliRunner

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

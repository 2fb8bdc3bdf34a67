"""A quote in a town's text, of which several rules have something to say."""

from pathlib import Path

import pytest

from checks.test_rules import build, copy_minimal
from practice_site.checks.example import Example
from practice_site.checks.registry import find_rule


@pytest.mark.parametrize("by", ["", "\n      >\n      > — Kim M., Calistoga"])
def test_one_finding_stands_for_both_where_the_quote_is_signed(by: str, tmp_path: Path) -> None:
    rule = find_rule("PS420")
    assert rule
    quoted = rule.bad[1]
    text = quoted.text.rstrip("\n") + by + "\n"
    example = Example(
        path=quoted.path, text=text, instead_of=quoted.instead_of, besides=quoted.besides
    )
    (finding,) = build(example, copy_minimal(tmp_path)).judgement.findings
    expected = ("PS317", ("PS420",)) if by else ("PS420", ())
    assert (finding.rule, finding.also) == expected

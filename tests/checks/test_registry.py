import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import practice_site.checks
from practice_site.checks.registry import RULES
from practice_site.checks.rule import ReadingRule

PACKAGE = Path(practice_site.checks.__file__).parent.parent
LOOK_AT = ("reading", "building", "pelican_host", "checks")


def test_codes_and_names_are_unique_and_sorted() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"PS[1-9]\d\d", code) for code in codes)
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_file_is_one_registered_rule() -> None:
    files = {
        path.stem
        for folder in ("source", "output")
        for path in (PACKAGE / "checks" / folder).glob("*.py")
        if path.stem != "__init__"
    }
    assert files == {rule.name.replace("-", "_") for rule in RULES}


def test_every_rule_says_all_that_its_documentation_needs() -> None:
    for rule in RULES:
        assert rule.bad, rule.code
        for sentence in (rule.summary, rule.why, rule.remedy):
            assert re.match(r"[A-Z].*\.$", sentence, re.DOTALL), (rule.code, sentence)
        source = rule.source
        assert source.citation
        if not re.search(
            r"docs/(?:formats|writing|developing|reports|law/index)\.md", source.citation
        ):
            assert source.url.startswith("https://"), rule.code


def test_every_problem_has_a_rule() -> None:
    kinds = dict(problem_kinds())
    assert len(kinds) > 10
    names = {rule.name for rule in RULES}
    assert {kind: file for kind, file in kinds.items() if kind not in names} == {}


def test_every_rule_on_problems_has_somebody_who_notices_them() -> None:
    kinds = dict(problem_kinds())
    for rule in RULES:
        if isinstance(rule, ReadingRule) and type(rule).check is ReadingRule.check:
            assert rule.name in kinds, rule.code


def problem_kinds() -> Iterator[tuple[str, str]]:
    """Every kind that a problem is made with, and a file that does it."""
    for folder in LOOK_AT:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and called(node) in ("Problem", "report"):
                    for kind in kinds_in(node):
                        yield kind, f"{folder}/{path.name}"


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def kinds_in(node: ast.Call) -> Iterator[str]:
    values = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "kind")]
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def test_the_wordings_of_claims_are_read_when_a_text_is_judged_and_not_before() -> None:
    code = (
        "import sys, practice_site.checks.registry\n"
        "heavy = {'comparisons', 'effects', 'reading', 'science', 'superiority'}\n"
        "there = {name.rpartition('.')[2] for name in sys.modules if '.checks.claims.' in name}\n"
        "print(sorted(heavy & there))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

from pathlib import Path

from conftest import REPOSITORY
from practice_site.checks.documentation import (
    index_markdown,
    overview_text,
    rule_markdown,
    rule_text,
    write,
)
from practice_site.checks.registry import RULES


def test_what_is_written_is_what_lies_in_the_repository(tmp_path: Path) -> None:
    (tmp_path / "PS000.md").write_text("A rule that is gone.", encoding="utf-8")
    write(tmp_path)
    fresh = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    kept = {file.name: file.read_bytes() for file in (REPOSITORY / "docs/rules").iterdir()}
    assert fresh == kept, "run `make docs`"


def test_the_index_says_what_must_be_known_of_all_rules() -> None:
    index = index_markdown()
    assert "not legal advice" in index
    assert "no rich result at Google" in " ".join(index.split())
    for rule in RULES:
        assert f"[{rule.code}]({rule.code}.md) | {rule.name}" in index


def test_each_rule_is_told_in_full() -> None:
    for rule in RULES:
        for text in (rule_markdown(rule), rule_text(rule)):
            for said in (rule.code, rule.name, rule.source.citation.split("docs/")[0]):
                assert said in text
            for example in (*rule.bad, *rule.good):
                for edit in example.edits:
                    assert edit.path in text
                    assert all(line.strip() in text for line in edit.text.splitlines())
        assert rule.code in overview_text()

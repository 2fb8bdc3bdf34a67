"""The page on testimonials shows a record that the program takes, and says what it says."""

import re
from pathlib import Path

from conftest import REPOSITORY, SiteMaker, run_practice
from practice_site.building.still_live import warning
from practice_site.checks.registry import RULES
from practice_site.cli.main import COMMANDS

PAGE = (REPOSITORY / "docs/testimonials.md").read_text(encoding="utf-8")


def test_the_record_in_it_is_shown_and_has_no_findings(make_site: SiteMaker) -> None:
    (record,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    root: Path = make_site("sample")
    (root / "content/testimonials/t-014.yaml").write_text(record, encoding="utf-8")
    article = next(
        path
        for path in sorted((root / "content/articles").glob("*.md"))
        if "{testimonial: sample-001}" in path.read_text(encoding="utf-8")
    )
    text = article.read_text(encoding="utf-8").replace(
        "{testimonial: sample-001}", "{testimonial: t-014}"
    )
    article.write_text(text, encoding="utf-8")
    result = run_practice(root, "check")
    assert result.returncode == 0, result.stdout
    assert "No errors, no warnings." in result.stdout, result.stdout
    assert run_practice(root, "build").returncode == 0
    made = (root / "output/articles" / article.stem / "index.html").read_text(encoding="utf-8")
    assert "one question after the other" in made
    assert "Sample P., Napa" in made


def test_rules_and_commands_that_it_names_exist() -> None:
    codes = {rule.code for rule in RULES}
    assert codes.issuperset(re.findall(r"PS\d{3}", PAGE))
    assert set(COMMANDS).issuperset(re.findall(r"`practice (\w+)", PAGE))


def test_what_it_quotes_of_the_warning_is_what_is_said() -> None:
    said = warning({"t-014": ("/stories/",)}, "https://www.example.org/")
    assert "".join(f"    {line}\n" for line in said.splitlines()) in PAGE

"""What people read of rules, made from the rules themselves.

`python -m practice_site.checks.documentation docs/rules` writes a page for each
rule and the index.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from textwrap import fill, indent

from practice_site.checks.catalogue import CATALOGUE, WHY_NOT
from practice_site.checks.example import Edit, Example
from practice_site.checks.law.shipped import shipped_packs
from practice_site.checks.registry import RULES
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Severity

WIDTH = 100

_SEVERITIES = {
    Severity.ERROR: "error: nothing is published while it lasts",
    Severity.WARNING: "warning: it is reported and stops nothing",
    Severity.NOTE: "note",
}
FAMILIES = {
    "1": "Reading and formats",
    "2": "Articles and review",
    "3": "Testimonials",
    "4": "Locations",
    "5": "Structured data",
    "6": "Links, addresses and search",
    "7": "HTML and accessibility",
    "8": "Claims and how it reads",
    "9": "Notices and the site",
}
"""The families of rules, by the first digit of their codes."""

_NO_EXCEPTION = "none; `allow` does not cover this rule."
_DOCUMENT = re.compile(r"docs/((?:\w+/)?\w+\.md)")
_LANGUAGES = {".md": "markdown", ".yaml": "yaml", ".html": "html", ".py": "python"}

_INDEX = """\
# Rules

Made from the rules by `make docs`. `practice check` reports what they find, `practice explain CODE`
says on the terminal what stands here. An error stops publication; a warning does not.

**This is not legal advice**, and a site without findings is not thereby lawful. The rules are the
work of engineers who read the sources that each of them names; have the practice's counsel read the
site.

**The markup of questions and answers earns no rich result at Google.** From August 2023 Google
showed them for government and health authorities only, since May 2026 for no site, and its
documentation is gone. The markup is there because it says the same to every other reader of
schema.org, and the rules on it keep it honest.

A deliberate exception is written where it applies, with the rule's code or name, a reason and a
last day; every report shows it. Rules whose pages say so (on consent, on whole pages) take none:

```yaml
allow:
  - rule: PS206
    reason: The reviewer is on leave until March
    until: 2027-03-31
```
"""

_CATALOGUE = """\
## What was gone through

Everything that Google and schema.org ask of questions and answers (FAQ), articles (ART), medical
markup (MED), breadcrumbs (BC), profiles (PRO), reviews (REV), trust (EAT) and the technical side of
search, and the norms of wording (LEX, READ, DISC), row by row: the rules that judge it, or why a
build cannot. What is law stands under [what the law asks](../law/index.md).
"""


def index_markdown() -> str:
    """The list of all rules by family, with what must be known of all of them."""
    parts = [_INDEX]
    for digit, family in FAMILIES.items():
        rows = [
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity} | {rule.summary} |"
            for rule in RULES
            if rule.code[2] == digit
        ]
        table = "\n".join(["| Code | Name | Severity | What is wrong |", "| --- " * 4 + "|", *rows])
        parts.append(f"## {family}\n\n{table}\n")
    return "\n".join([*parts, _catalogue()])


def _catalogue() -> str:
    """Each row of what is known: who judges it, or why nobody does."""
    rows = [f"| {row} | {about} | {_judged_by(row)} |" for row, about in CATALOGUE.items()]
    table = "\n".join(["| Row | What it asks | Judged by |", "| --- " * 3 + "|", *rows])
    return f"{_CATALOGUE}\n{table}\n"


def _judged_by(row: str) -> str:
    codes = [f"[{rule.code}]({rule.code}.md)" for rule in RULES if row in rule.rows]
    return ", ".join(codes) or WHY_NOT[row]


def _mildly(rule: Rule) -> str:
    return "; in a draft, a warning" if rule.mild_in_drafts else ""


def rule_markdown(rule: Rule) -> str:
    """The page of one rule, with its examples."""
    parts = [
        f"# {rule.code} {rule.name}",
        rule.summary,
        f"**Severity:** {_SEVERITIES[rule.severity]}{_mildly(rule)}.",
        f"**Why:** {rule.why}",
        f"**What to do:** {rule.remedy}",
        f"**Source:** {_linked(rule.source)}",
        *([f"**Law:** {_law(rule)}"] if rule.requirements else ()),
        *([f"**Exceptions:** {_NO_EXCEPTION}"] if rule.firm else ()),
        "## What it reports",
        *(_example(example, reported=True) for example in rule.bad),
        "## What it leaves alone",
        *(_example(example, reported=False) for example in rule.good),
    ]
    if not rule.good:
        parts.append("A site in which nothing of the kind happens.")
    return "\n\n".join(parts) + "\n"


def _law(rule: Rule) -> str:
    """The requirements that a rule judges by, each with its pack."""
    packs = {
        requirement.id: name
        for name, pack in shipped_packs().items()
        for requirement in pack.requirements
    }
    named = [f"[{each}](../law/{packs[each]}.md)" for each in rule.requirements]
    counts = ". It counts as much as the strongest of them that is in force" if rule.by_law else ""
    return f"{', '.join(named)}{counts}."


def rule_text(rule: Rule, width: int = WIDTH) -> str:
    """What a terminal shows of a rule, in lines of at most `width` columns."""
    source = f"{rule.source.citation} {rule.source.url}".strip()
    paragraphs = [
        f"{rule.code} {rule.name} ({rule.severity}{_mildly(rule)})",
        fill(rule.summary, width),
        fill(f"Why: {rule.why}", width),
        fill(f"What to do: {rule.remedy}", width),
        f"Source: {source}",
        *([f"Law: {', '.join(rule.requirements)}"] if rule.requirements else ()),
        *([f"Exceptions: {_NO_EXCEPTION}"] if rule.firm else ()),
    ]
    for title, examples in (("Reported", rule.bad), ("Not reported", rule.good)):
        for example in examples:
            shown = "\n".join(_lines(example))
            paragraphs.append(f"{title}:\n{indent(shown, '    ')}")
    return "\n\n".join(paragraphs) + "\n"


def overview_text() -> str:
    """One line for each rule."""
    width = max(len(rule.name) for rule in RULES)
    lines = [f"{r.code}  {r.severity:<7}  {r.name:<{width}}  {r.summary}" for r in RULES]
    return "\n".join([*lines, "", "practice explain CODE says more of one of them.", ""])


def _linked(source: Citation) -> str:
    if source.url:
        return f"[{source.citation}]({source.url})"
    return _DOCUMENT.sub(r"[\g<0>](../\1)", source.citation)


def _example(example: Example, *, reported: bool) -> str:
    parts = [_circumstances(example)] if _circumstances(example) else []
    parts.extend(_edit(edit) for edit in example.edits)
    if reported:
        parts.append(f"Reported {_where(example)}{_also(example)}.")
    return "\n\n".join(parts)


def _edit(edit: Edit) -> str:
    text = edit.text.rstrip("\n")
    language = _LANGUAGES.get(PurePosixPath(edit.path).suffix, "text")
    saved = "" if edit.encoding == "utf-8" else f", saved as {edit.encoding}"
    # Four back quotes hold a text that may itself have three.
    return f"`{edit.path}`{saved}{_in_place_of(edit)}:\n\n````{language}\n{text}\n````"


def _in_place_of(edit: Edit) -> str:
    lines = [line.strip() for line in edit.instead_of.splitlines() if line.strip()]
    return f", in place of {' and '.join(f'`{line}`' for line in lines)}" if lines else ""


def _where(example: Example) -> str:
    if not example.found_in:
        return f"on line {example.line} of this" if example.text else f"in `{example.path}`"
    if not example.found_at:
        return f"in `{example.found_in}`"
    return f"in `{example.found_in}`, on the line `{example.found_at}`"


def _also(example: Example) -> str:
    if not example.also:
        return ""
    codes = ", ".join(f"[{code}]({code}.md)" for code in example.also)
    return f"; {codes} reports it too"


def _circumstances(example: Example) -> str:
    said = [str(example.scenario)] if example.scenario else []
    if example.publishing:
        said.append("The site is being published.")
    if example.drafts:
        said.append("Drafts are shown.")
    for address, answer in example.answers:
        said.append(f"Asked for {address}: {answer.why or answer.kind}")
    return " ".join(said)


def _lines(example: Example) -> Iterator[str]:
    if _circumstances(example):
        yield _circumstances(example)
    for edit in example.edits:
        yield f"{edit.path}{_in_place_of(edit)}:"
        yield indent(edit.text.rstrip("\n"), "    ")


def write(folder: Path) -> None:
    """Write all pages, and take away those of rules that are gone."""
    pages = {f"{rule.code}.md": rule_markdown(rule) for rule in RULES}
    pages["index.md"] = index_markdown()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))

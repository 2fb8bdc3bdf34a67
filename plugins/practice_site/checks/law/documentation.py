"""What people read of packs, made from the packs and the rules that judge by them.

`python -m practice_site.checks.law.documentation docs/law` writes a page for each
pack and the index.
"""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill

from practice_site.checks.law.chosen import Asked, merged
from practice_site.checks.law.in_force import severity_of
from practice_site.checks.law.shipped import shipped_pack, shipped_packs
from practice_site.checks.registry import RULES
from practice_site.checks.rule import Rule
from practice_site.model.law import Applies, Confidence, Pack, Requirement
from practice_site.model.practice import Practice

WIDTH = 100

_SURE = {
    Confidence.PRIMARY: "the law was read",
    Confidence.SECONDARY: "others' words about the law were read",
    Confidence.INFERENCE: "it follows from the law",
    Confidence.UNCONFIRMED: "nobody has confirmed it, so that it only warns",
}

_INDEX = """\
# What the law asks

Made from the packs in `plugins/practice_site/checks/packs/` by `make docs`. **This is not legal
advice.** The packs are the work of engineers who read the sources that each entry names, on the day
that it names; have the practice's counsel read the site. What this means for the words of patients
stands in [the life of a testimonial](../testimonials.md).

A practice has to do with the federal pack, with those that it names under `jurisdictions` in
`content/practice.yaml`, and with those of the states that have licensed its physicians. An entry
counts from the day on which it takes effect: `practice check --as-of 2028-05-10` says what will be
wrong on that day. `practice explain us-ca` and `practice explain CA663-OPENPAY` say on the terminal
what stands here, for your practice and today.

{packs}

## A pack of your own

A file `content/packs/us-or.yaml` adds the law of a state that nobody has read for the product. A
file with the name of one of the packs above changes it: an entry with the same `id` says only what
is to be different, any other is added. Every report then has a note of it (PS911). The words that
an added entry names (`lexicon`) are looked for in all texts (PS913). What an entry may say stands
in [formats](../formats.md).

```yaml
format: 1
title: California
as_of: 2026-11-02
requirements:
  - id: CA651-SUPERIOR
    confidence: primary    # counsel has read it: from now on it is an error
```
"""


def index_markdown() -> str:
    """The list of all packs, and how to write one."""
    rows = [
        f"| [{name}]({name}.md) | {pack.title} | {pack.as_of} | {len(pack.requirements)} |"
        for name, pack in shipped_packs().items()
    ]
    head = "| Pack | Jurisdiction | As of | Requirements |"
    return _INDEX.format(packs="\n".join([head, "| --- " * 4 + "|", *rows]))


def pack_markdown(pack: Pack) -> str:
    """The page of one pack."""
    parts = [
        f"# {pack.slug}: {pack.title}",
        f"Held against its sources on {pack.as_of}. [What this is, and is not](index.md).",
    ]
    for requirement in pack.requirements:
        details = [f"- {label}: {said}" for label, said in _details(requirement)]
        judged = ", ".join(
            f"[{rule.code}](../rules/{rule.code}.md)" for rule in judges_of(requirement.id)
        )
        source = f"[{requirement.citation}]({requirement.url})"
        parts.append(
            "\n".join(
                [
                    f"## {requirement.id}\n",
                    f"{requirement.asks}\n",
                    f"- Source: {source}",
                    *details,
                    f"- Judged by: {judged or requirement.not_judged}",
                ]
            )
        )
    return "\n\n".join(parts) + "\n"


def pack_text(pack: Pack, own: Pack | None, practice: Practice | None, as_of: dt.date) -> str:
    """What a terminal shows of a pack: one line for each requirement, as it counts today."""
    asked = list(merged(pack, own))
    width = max((len(each.requirement.id) for each in asked), default=0)
    lines = [
        f"{each.requirement.id:<{width}}  {_today(each, practice, as_of):<8}  "
        f"{each.requirement.citation}{' (changed by you)' if each.own else ''}"
        for each in asked
    ]
    head = f"{pack.slug}: {pack.title}, held against its sources on {pack.as_of}"
    return "\n".join([head, "", *lines, "", "practice explain ID says more of one of them.", ""])


def requirement_text(asked: Asked, practice: Practice | None, as_of: dt.date) -> str:
    """What a terminal shows of a requirement, with how much it counts on a day."""
    requirement = asked.requirement
    judged = ", ".join(f"{rule.code} {rule.name}" for rule in judges_of(requirement.id))
    changed = "; changed by your own pack" if asked.own else ""
    paragraphs = [
        f"{requirement.id} ({asked.pack}), on {as_of}: {_today(asked, practice, as_of)}{changed}",
        fill(requirement.asks, WIDTH),
        *(fill(f"{label}: {said}", WIDTH) for label, said in _details(requirement)),
        fill(f"Judged by: {judged or requirement.not_judged}", WIDTH),
        f"Source: {requirement.citation} {requirement.url}".rstrip(),
        "This is not legal advice.",
    ]
    return "\n\n".join(paragraphs) + "\n"


def judges_of(identifier: str) -> tuple[Rule, ...]:
    """The rules that judge whether a requirement is kept."""
    return tuple(rule for rule in RULES if identifier in rule.requirements)


def _today(asked: Asked, practice: Practice | None, as_of: dt.date) -> str:
    severity = severity_of(asked.requirement, practice, as_of)
    return str(severity) if severity else "not held"


def _details(requirement: Requirement) -> Iterator[tuple[str, str]]:
    """What there is to know of a requirement, each with its label."""
    yield "Counts as", ", ".join(_severities(requirement))
    if requirement.confidence:
        yield "How sure", f"{requirement.confidence}: {_SURE[requirement.confidence]}"
    if requirement.effective or requirement.ends:
        yield "Holds", _time(requirement)
    if requirement.applies:
        yield "Made for", ", ".join(_practices(requirement.applies))
    if requirement.longest_years:
        yield "At most, in years", str(requirement.longest_years)
    if requirement.updated_by:
        yield "Brought up to date by", str(requirement.updated_by)
    if requirement.lexicon:
        yield "Words", ", ".join(requirement.lexicon)
    if requirement.bodies:
        yield "Accepts what is recognized by", ", ".join(requirement.bodies)
    if requirement.wording:
        yield "Wording", f'"{requirement.wording}"'
    if requirement.link:
        yield "With a link to", requirement.link


def _severities(requirement: Requirement) -> Iterator[str]:
    if requirement.severity:
        yield str(requirement.severity)
    if requirement.before:
        yield f"{requirement.before} before it takes effect"
    if requirement.otherwise:
        yield f"{requirement.otherwise} for other practices than it is made for"


def _time(requirement: Requirement) -> str:
    start = f"from {requirement.effective}" if requirement.effective else ""
    end = f"until {requirement.ends}" if requirement.ends else ""
    return " ".join(filter(None, (start, end)))


def _practices(applies: Applies) -> Iterator[str]:
    if applies.hhs_funds is not None:
        yield f"practices with{'' if applies.hhs_funds else 'out'} federal health funds (hhs_funds)"
    if applies.at_facilities is not None:
        yield (
            f"practices whose physicians {'' if applies.at_facilities else 'do not '}also work at "
            "facilities (at_facilities)"
        )
    if applies.employees_from is not None:
        yield f"practices with {applies.employees_from} or more employees"
    if applies.employees_below is not None:
        yield f"practices with fewer than {applies.employees_below} employees"


def find_requirement(identifier: str, own: Iterable[Pack]) -> Asked | None:
    """A requirement of any pack, the product's or the practice's own, by its id."""
    packs = {pack.slug: pack for pack in own}
    for name in dict.fromkeys((*shipped_packs(), *packs)):
        for asked in merged(shipped_pack(name), packs.get(name)):
            if asked.requirement.id == identifier.upper():
                return asked
    return None


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    pages = {name: pack_markdown(pack) for name, pack in shipped_packs().items()}
    for stem, text in {**pages, "index": index_markdown()}.items():
        (folder / f"{stem}.md").write_text(text, encoding="utf-8", newline="\n")

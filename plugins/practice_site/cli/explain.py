"""`practice explain`."""

import datetime as dt
import os
from pathlib import Path

import click

from practice_site.building.clock import today_at
from practice_site.checks.documentation import overview_text, rule_text
from practice_site.checks.law.documentation import find_requirement, pack_text, requirement_text
from practice_site.checks.law.shipped import shipped_pack
from practice_site.checks.registry import find_rule
from practice_site.cli.line_width import line_width
from practice_site.cli.options import as_of_option
from practice_site.cli.site import NoSite, find_site
from practice_site.model.law import Pack
from practice_site.model.practice import Practice
from practice_site.reading.site_loader import load_kinds


@click.command()
@click.argument("name", required=False, metavar="[CODE]")
@as_of_option()
def explain(name: str | None, as_of: dt.date | None) -> None:
    """Say what a rule asks for, why, and what it rests on; without CODE, list all rules.

    CODE may also be a pack of the law (us-ca), or one of its requirements
    (CA663-OPENPAY): it is then said how much that counts for this practice.
    """
    if name is None:
        click.echo(overview_text(), nl=False)
        return
    rule = find_rule(name)
    said = rule_text(rule, line_width()) if rule else _law_text(name, as_of)
    if not said:
        raise click.UsageError(
            f"there is no rule {name}, and no pack and no requirement of that name; `practice "
            "explain` lists the rules, and docs/law/index.md the packs."
        )
    click.echo(said, nl=False)


def _law_text(name: str, as_of: dt.date | None) -> str:
    """What there is to say of a pack or a requirement; nothing where there is none."""
    practice, packs = _practice_and_packs()
    day = as_of or today_at(os.environ, practice)
    own = {pack.slug: pack for pack in packs}
    pack = shipped_pack(name.lower()) or own.get(name.lower())
    if pack:
        return pack_text(pack, own.get(pack.slug), practice, day)
    asked = find_requirement(name, packs)
    return requirement_text(asked, practice, day) if asked else ""


def _practice_and_packs() -> tuple[Practice | None, tuple[Pack, ...]]:
    """The practice and its own packs, if the command is given in a site."""
    try:
        root = find_site(Path.cwd())
    except NoSite:
        return None, ()
    records = load_kinds(root, {"practice", "pack"})
    practices = (record for record in records if isinstance(record, Practice))
    return next(practices, None), tuple(r for r in records if isinstance(r, Pack))

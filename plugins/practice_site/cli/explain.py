"""`practice explain`."""

import click

from practice_site.checks.documentation import overview_text, rule_text
from practice_site.checks.registry import find_rule


@click.command()
@click.argument("rule", required=False, metavar="[CODE]")
def explain(rule: str | None) -> None:
    """Say what a rule asks for, why, and what it rests on; without CODE, list all rules."""
    if rule is None:
        click.echo(overview_text(), nl=False)
        return
    found = find_rule(rule)
    if found is None:
        raise click.UsageError(f"there is no rule {rule}; `practice explain` lists them all.")
    click.echo(rule_text(found), nl=False)

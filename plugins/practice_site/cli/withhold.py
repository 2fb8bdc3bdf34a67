"""`practice withhold`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.publication import shown
from practice_site.building.withholding import Unknown, Withheld
from practice_site.building.withholding import withhold as take_out
from practice_site.cli.configuration import configuration_of, day_for
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.release.refusals import ReleaseRefused


@click.command()
@click.argument("testimonial", metavar="ID")
@as_of_option()
@click.pass_context
def withhold(ctx: click.Context, testimonial: str, as_of: dt.date | None) -> None:
    """Take a testimonial out of the site that is up, and of every release, at once.

    ID is the name of its file in content/testimonials/. The site is made anew
    from the last release, so that today's content may be unfinished or broken.
    The record becomes a draft. Nothing is uploaded.
    """
    root = find_site(Path.cwd())
    configuration = configuration_of(root, "publishconf.py")
    day = day_for(configuration, as_of)
    try:
        done = take_out(configuration, testimonial.removesuffix(".yaml"), day)
    except Unknown as error:
        raise click.UsageError(
            f"there is no testimonial {testimonial}, neither in content/testimonials/ nor in any "
            "release."
        ) from error
    except ReleaseRefused as refusal:
        click.echo(refusal, err=True)
        ctx.exit(1)
    for line in _told(done, testimonial.removesuffix(".yaml"), shown(configuration.output, root)):
        click.echo(line)
    ctx.exit(1 if done.left or not done.marked else 0)


def _told(done: Withheld, testimonial: str, output: str) -> list[str]:
    """What a person needs to know of it, the next step last."""
    lines = [f"Withheld: {testimonial}."]
    if done.marked:
        lines.append(f"  content/testimonials/{testimonial}.yaml is a draft now.")
    else:
        lines.append(
            f"  content/testimonials/{testimonial}.yaml could not be changed: write "
            "`status: draft` there."
        )
    if done.was_on:
        lines.append(f"  It was on {', '.join(done.was_on)}, and is there no more.")
    else:
        lines.append("  The site that is up did not show it.")
    if done.stubs:
        lines.append(
            f'  These could not be made anew and say "being revised": {", ".join(done.stubs)}.'
        )
    if done.stripped:
        lines.append(f"  Taken out of kept releases: {', '.join(done.stripped)}.")
    if done.damaged:
        lines.append(f"  Look yourself into what nobody can read: {', '.join(done.damaged)}.")
    lines += [f"  STILL THERE: {path}" for path in done.left]
    if done.was_on:
        lines.append(f"\nNext\n  Upload {output} to your host now.")
    return lines

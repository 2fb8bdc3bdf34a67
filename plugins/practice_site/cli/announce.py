"""`practice announce`."""

from pathlib import Path

import click

from practice_site.building.announcement import Announcement, announcement_for, note_told
from practice_site.building.identity import read_practice
from practice_site.cli.site import find_site
from practice_site.model.practice import Practice
from practice_site.pages.wording import counted
from practice_site.release.refusals import ReleaseRefused

NO_KEY = (
    "The practice has no IndexNow key. Make one up (8 to 128 letters, digits or hyphens), write it "
    'into content/practice.yaml as search: {indexnow_key: "…"}, publish, and upload the release.'
)


@click.command()
@click.option(
    "--send/--dry-run",
    default=False,
    help="Tell them; a dry run, which is the default, lists what they would be told.",
)
@click.option("--endpoint", default="", hidden=True)
def announce(send: bool, endpoint: str) -> None:
    """Tell search engines which pages the last release changed (IndexNow).

    Bing and others come sooner then; Google does not take part. Upload the
    release first. What has been told once is not told again.
    """
    root = find_site(Path.cwd())
    practice = read_practice(root)
    if practice is None:
        raise click.ClickException(
            "content/practice.yaml cannot be read; `practice check` says why."
        )
    try:
        announcement = announcement_for(root, practice.url, practice.search.indexnow_key)
        if announcement is None:
            raise click.ClickException("Nothing has been published yet: `practice publish` does.")
        untold = [path for path in announcement.pages.paths if path not in announcement.told]
        if not untold:
            click.echo(f"Nothing is to be told of release {announcement.release}.")
        elif not send:
            _list(announcement, untold)
        else:
            _send(root, announcement, untold, practice, endpoint)
    except ReleaseRefused as refusal:
        raise click.ClickException(str(refusal)) from refusal


def _list(announcement: Announcement, untold: list[str]) -> None:
    pages = announcement.pages
    for said, paths in (("new", pages.new), ("changed", pages.changed), ("gone", pages.gone)):
        for path in paths:
            if path in untold:
                click.echo(f"{said:<8} {path}")
    after = f" after release {announcement.since}" if announcement.since else ""
    click.echo(
        f"\nRelease {announcement.release}: {counted(len(untold), 'page', 'pages')} to be told of"
        f"{after}. Nothing was sent.\nUpload the release, then: practice announce --send"
    )


def _send(
    root: Path, announcement: Announcement, untold: list[str], practice: Practice, endpoint: str
) -> None:
    # Most commands never talk to the network: they must not wait for httpx to be imported.
    from practice_site.external.indexnow import AT_ONCE, ENDPOINT, NotTold, Teller

    key = practice.search.indexnow_key
    if not key:
        raise click.ClickException(NO_KEY)
    if not announcement.key_is_published:
        raise click.ClickException(
            f"Release {announcement.release} has no file {key}.txt: publish and upload it first."
        )
    teller = Teller(practice.url, key, endpoint or ENDPOINT)
    told = announcement.told
    for start in range(0, len(untold), AT_ONCE):
        part = untold[start : start + AT_ONCE]
        try:
            teller.tell([f"{practice.url}{path}" for path in part])
        except NotTold as failure:
            raise click.ClickException(f"IndexNow was not told: {failure}") from failure
        told |= frozenset(part)
        note_told(root, announcement, told, complete=start + AT_ONCE >= len(untold))
    click.echo(f"IndexNow was told of {counted(len(untold), 'page', 'pages')}.")

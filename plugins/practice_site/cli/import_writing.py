"""What `practice import` writes, and what it asks before it replaces anything."""

import sys
from pathlib import Path

import click

from practice_site.authoring.new_files import CannotWrite, Change, NewFile, write_files
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.importing.draft import Draft
from practice_site.importing.updating import difference, with_new_text
from practice_site.model.article import Status

Written = tuple[tuple[str, Change], ...]


def write_draft(draft: Draft, root: Path, source: Path, *, update: bool, yes: bool) -> Written:
    """Write a draft with its records and pictures: all of it or nothing.

    An article that is there keeps its front matter, and is replaced only with
    `update`, after it was shown what changes and somebody agreed.

    Raises:
        CannotWrite: it is there and may not be replaced, or the system refuses.
    """
    files = [
        NewFile(f"content/{picture.path}", data=picture.data)
        for picture in draft.pictures
        if picture.data
    ]
    files += [
        NewFile(record.path, record_text(record.values, record.still_to_fill_in))
        for record in draft.records
        if not record.exists
    ]
    text = markdown_text(draft.front, draft.body)
    if draft.there is not None:
        there = (root / draft.path).read_bytes().decode("utf-8-sig")
        text = with_new_text(there, draft.body)
        if text != there.replace("\r\n", "\n"):
            _require_leave(draft, there, text, source, update=update, yes=yes)
    article = NewFile(draft.path, text)
    if draft.there is None:
        written = write_files(root, [*files, article])
    else:
        written = (*write_files(root, files), *write_files(root, [article], replace=True))
    return tuple((file.path, change) for file, change in written)


def _require_leave(
    draft: Draft, there: str, text: str, source: Path, *, update: bool, yes: bool
) -> None:
    if not update:
        raise CannotWrite(_is_there(draft, source))
    for line in difference(there, text, draft.path):
        colour = {"+": "green", "-": "red"}.get(line[:1])
        click.echo(click.style(line, fg=colour) if colour else line)
    click.echo()
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CannotWrite(
            f"{draft.path} would be changed as shown above. Nothing was written. To replace its "
            f'text: practice import "{source}" --update --yes'
        )
    if not click.confirm(f"Replace the text of {draft.path} as shown?"):
        raise CannotWrite(f"{draft.path} was left as it is. Nothing was written.")
    click.echo()


def _is_there(draft: Draft, source: Path) -> str:
    published = draft.there is not None and draft.there.status is not Status.DRAFT
    what = "is there already and is no draft" if published else "is there already"
    return (
        f"{draft.path} {what}. Nothing was written. If this is another article of the same title, "
        "change the title in the source. To put this text in the place of that one (its front "
        "matter stays, changes made in the text by hand are lost; what changes is shown first): "
        f'practice import "{source}" --update'
    )

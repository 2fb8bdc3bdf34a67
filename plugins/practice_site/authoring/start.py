"""Turning the sample into an empty site for a real practice."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.authoring.start_facts import (
    NOTICES_PAGE,
    Facts,
    locations_file,
    practice_file,
)

PAGES = Path(__file__).resolve().with_name("start_pages")
"""The pages that every practice has, with questions in the place of what is its own."""

_FOLDERS = ("articles", "images", "physicians", "reviews", "services", "testimonials")
_FOR_FEDERAL_FUNDS = ("Nondiscrimination", "Help in Your Language")
_COPY = "before-start"


class Start(Struct, frozen=True):
    """What becomes of a site: the files that go, those that are written, where copies are kept.

    Of the files that are written the last one takes the mark of the sample away.
    """

    gone: tuple[str, ...]
    files: tuple[NewFile, ...]
    copies: str


def planned_start(root: Path, facts: Facts) -> Start:
    """What starting would do to the site at `root`; nothing is changed yet."""
    content = root / "content"
    gone = sorted(
        path.relative_to(root).as_posix()
        for folder in _FOLDERS
        for path in (content / folder).rglob("*")
        if path.is_file() or path.is_symlink()
    )
    pages = [
        NewFile(f"content/pages/{page.name}", _page(page, facts))
        for page in sorted(PAGES.glob("*.md"))
    ]
    files = (*pages, locations_file(facts), practice_file(facts))
    return Start(tuple(gone), files, _free_folder(root))


def start(root: Path, plan: Start) -> None:
    """Do it: copies first, then what goes, then what is new, the practice's own file last.

    Killed at any point, the site still calls itself a sample, and it can be done again.

    Raises:
        CannotWrite: a file cannot be copied, removed or written.
    """
    written = [file.path for file in plan.files if (root / file.path).exists()]
    try:
        _copy(root, root / plan.copies, (*plan.gone, *written))
        for path in plan.gone:
            (root / path).unlink()
        for folder in _FOLDERS:
            _remove_empty(root / "content" / folder)
    except OSError as error:
        raise CannotWrite(f"{error.filename} cannot be moved: {error.strerror}.") from error
    *others, last = plan.files
    write_files(root, others, replace=True)
    write_files(root, [last], replace=True)


def _page(page: Path, facts: Facts) -> str:
    """The text of a page without the notices that are for other practices."""
    text = page.read_text(encoding="utf-8")
    if page.stem != NOTICES_PAGE:
        return text
    others = _FOR_FEDERAL_FUNDS if facts.hhs_funds is False else ()
    first, *sections = text.split("\n## ")
    kept = [section for section in sections if section.partition("\n")[0] not in others]
    return "\n## ".join((first, *kept))


def _free_folder(root: Path) -> str:
    number = 1
    while (root / f".practice/{_COPY}-{number}").exists():
        number += 1
    return f".practice/{_COPY}-{number}"


def _copy(root: Path, copies: Path, paths: Iterable[str]) -> None:
    for path in paths:
        target = copies / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, target, follow_symlinks=False)


def _remove_empty(folder: Path) -> None:
    if not folder.is_dir() or folder.is_symlink():
        return
    for below in sorted((p for p in folder.rglob("*") if p.is_dir()), reverse=True):
        below.rmdir()
    folder.rmdir()

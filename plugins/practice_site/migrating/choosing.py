"""Which items of an old site are to become drafts: those that this site has nothing of yet."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from practice_site.migrating.decisions import Decision
from practice_site.migrating.inventory import is_testimonial, is_text, kind_of_page
from practice_site.migrating.matching import Match, Matcher
from practice_site.migrating.old_address import OldAddress, read_address, site_path
from practice_site.migrating.old_site import OldItem, OldPage, Source, Visited
from practice_site.migrating.targets import Target
from practice_site.migrating.wxr import MOST_LETTERS
from practice_site.model.site import Site

TO_HAVE_BOTH = "To have the old text as a draft too, write import under “goes to”"


class Job(Struct, frozen=True, kw_only=True):
    """All that a migration starts from; `files` are the sources by their names."""

    root: Path
    site: Site
    files: Mapping[str, Path]
    sources: tuple[Source, ...]
    visited: tuple[Visited, ...]
    hosts: tuple[str, ...]
    decisions: Mapping[tuple[str, str], Decision]
    as_of: dt.date
    uploads: Path | None = None
    with_drafts: bool = False
    dry_run: bool = False


class NotImported(Struct, frozen=True):
    """An item that did not become a draft, and why not; `amiss` where it should have."""

    item: OldItem
    why: str
    amiss: bool = False


class Wanted(Struct, frozen=True):
    """An item that is to become a draft, and the former address of its page.

    `anyway` says that somebody wants it even if a page here says much the same.
    """

    item: OldItem
    address: OldAddress
    anyway: bool = False

    @property
    def former(self) -> str:
        """The address as `redirect_from` has it; empty where there is none to redirect."""
        address = self.address
        usable = address.path and not address.fault and not address.query
        return site_path(address.path) if usable else ""


class Chosen(Struct, frozen=True):
    """The items that are to become drafts, and what becomes of the others.

    `there` counts those that this site has already, `kept_out` are those that visitors could not
    read.
    """

    wanted: tuple[Wanted, ...]
    there: int
    kept_out: tuple[OldItem, ...]
    not_imported: tuple[NotImported, ...]


def choose_items(
    job: Job,
    pages: Iterable[OldPage],
    targets: tuple[Target, ...],
    former: Mapping[str, Target],
) -> Chosen:
    """Look at every item of every source."""
    matcher = Matcher(targets)
    urls = {target.url for target in targets}
    by_item = {(page.item.file, page.item.place): page for page in pages if page.item}
    wanted: list[Wanted] = []
    kept_out: list[OldItem] = []
    left: list[NotImported] = []
    there = 0
    first: dict[tuple[str, str], OldItem] = {}
    for source in job.sources:
        for item in filter(is_text, source.items):
            old = by_item.get((item.file, item.place))
            address = old.address if old else read_address(item.link, job.hosts)
            old = old or OldPage(address, item)
            if not item.public and (not job.with_drafts or item.status == "trash"):
                kept_out.append(item)
            elif item.letters > MOST_LETTERS:
                why = f"it has more than {MOST_LETTERS:,} letters, which no text has"
                left.append(NotImported(item, why, amiss=True))
            elif item is not (before := first.setdefault(_key(item, address), item)):
                same = (before.title, before.letters) == (item.title, item.letters)
                there += same
                if not same:
                    why = f"“{before.title}” has the same address, and was taken"
                    left.append(NotImported(item, why, amiss=True))
            elif _has(old, item, job, urls, former):
                there += 1
            elif not _imports(old, job) and (taken := _taken_by(old, item, matcher)):
                there += not item.public
                if item.public:
                    why = f"{taken.target.url} has {taken.why}. {TO_HAVE_BOTH}"
                    left.append(NotImported(item, why))
            else:
                here = address if item.public else OldAddress("")
                wanted.append(Wanted(item, here, _imports(old, job)))
    return Chosen(tuple(wanted), there, tuple(kept_out), tuple(left))


def _key(item: OldItem, address: OldAddress) -> tuple[str, str]:
    """What no two items have in common: the address, else the place in the file."""
    usable = item.public and address.path and not address.fault and not is_testimonial(item)
    return address.key if usable else (item.file, str(item.place))


def _has(
    old: OldPage,
    item: OldItem,
    job: Job,
    urls: Collection[str],
    former: Mapping[str, Target],
) -> bool:
    """Whether this site has what stood at an address, or somebody decided that it shall not."""
    if is_testimonial(item):
        return False  # its words tell
    if old.address.path and (old.address.path in urls or old.address.path in former):
        return not old.address.query
    decision = job.decisions.get(old.address.key)
    return bool(decision and decision.by_hand and decision.goes_to and not decision.imports)


def _taken_by(old: OldPage, item: OldItem, matcher: Matcher) -> Match | None:
    """The page that certainly is what an item was."""
    match = None if is_testimonial(item) else matcher.match(old, kind_of_page(old))
    return match if match and match.sure else None


def _imports(old: OldPage, job: Job) -> bool:
    decision = job.decisions.get(old.address.key)
    return bool(decision and decision.imports)

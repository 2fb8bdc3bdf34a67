"""Bringing an old site over: its texts as drafts, its addresses as redirects, and what is left."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, write_files
from practice_site.migrating.decisions import Decision
from practice_site.migrating.inventory import is_testimonial, is_text, kind_of_page, old_pages
from practice_site.migrating.judgement import Knowledge, judge
from practice_site.migrating.matching import Matcher
from practice_site.migrating.old_address import OldAddress, host_of, read_address, site_path
from practice_site.migrating.old_drafts import AlreadyThere, NoText, OldDraft, old_draft
from practice_site.migrating.old_site import OldItem, OldPage, Source, Visited
from practice_site.migrating.redirects_from import Written, write_redirects
from practice_site.migrating.statuses import Fate
from practice_site.migrating.targets import Target, What, by_former_address, targets_of
from practice_site.migrating.wxr import MOST_LETTERS, texts_of
from practice_site.model.article import Article, Page
from practice_site.model.redirect import plain_address
from practice_site.model.site import Site
from practice_site.pages.listing import article_url, page_url

Told = Callable[[int], None]


class NotImported(Struct, frozen=True):
    """An item that did not become a draft, and why not; `amiss` where it should have."""

    item: OldItem
    why: str
    amiss: bool = False


class Migration(Struct, frozen=True, kw_only=True):
    """What was done with an old site, or would be.

    `kept_out` are items that visitors could not read, `there` those that this site has already.
    """

    sources: tuple[Source, ...]
    hosts: tuple[str, ...]
    fates: tuple[Fate, ...]
    drafts: tuple[OldDraft, ...]
    not_imported: tuple[NotImported, ...]
    there: int
    kept_out: tuple[OldItem, ...]
    written: tuple[Written, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing of the old site is left that somebody has to see to."""
        return not (
            any(fate.open for fate in self.fates)
            or any(each.amiss for each in self.not_imported)
            or any(not draft.words.enough for draft in self.drafts)
            or any(each.fault for each in self.written)
            or any(source.notes and not source.items for source in self.sources)
        )


def hosts_of(sources: Iterable[Source], site: Site, more: Iterable[str]) -> tuple[str, ...]:
    """The domains of the old site: as its files say, as the new one's is, and as one was told."""
    own = [urlsplit(site.practice.url).netloc] if site.practice else []
    told = [urlsplit(each).netloc if "//" in each else each for each in more]
    found = [host for source in sources for host in source.hosts]
    return tuple(dict.fromkeys(filter(None, map(host_of, (*found, *told, *own)))))


def count_texts(sources: Iterable[Source]) -> int:
    """How many items may become drafts."""
    return sum(is_text(item) for source in sources for item in source.items)


class Wanted(Struct, frozen=True):
    """An item that is to become a draft, and the former address of its page."""

    item: OldItem
    address: OldAddress


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
    with_drafts: bool = False
    dry_run: bool = False


def migrate(job: Job, told: Told) -> Migration:
    """Do all of it; one item that cannot be used stops no other.

    `told` is told how many more items are done.
    """
    targets = targets_of(job.site, job.as_of)
    former = by_former_address(targets, job.site)
    pages = old_pages(job.sources, job.visited, job.hosts)
    wanted, there, kept_out, left = _sorted_out(job, pages, targets, former)
    made = _Made(job)
    told(count_texts(job.sources) - len(wanted))
    for name, path in job.files.items():
        mine = {each.item.place: each for each in wanted if each.item.file == name}
        for place, text in texts_of(path, mine) if mine else ():
            made.take(mine[place], text)
            told(1)
    drafts = tuple(made.drafts)
    everything = (*targets, *(t for draft in drafts if (t := _target(draft))))
    not_imported = (*left, *made.not_imported)
    known = Knowledge(
        targets=everything,
        former=by_former_address(everything, job.site),
        gone=frozenset(map(plain_address, job.site.practice.gone if job.site.practice else ())),
        decisions=job.decisions,
        hosts=job.hosts,
        reasons=_reasons(not_imported, job.hosts),
    )
    fates = _told_of_drafts(judge(pages, known), drafts, job.hosts)
    return Migration(
        sources=job.sources,
        hosts=job.hosts,
        fates=fates,
        drafts=drafts,
        not_imported=not_imported,
        there=there + made.there,
        kept_out=kept_out,
        written=write_redirects(job.root, fates, known.former, dry_run=job.dry_run),
    )


class _Made:
    """The drafts while they are made."""

    def __init__(self, job: Job) -> None:
        self.drafts: list[OldDraft] = []
        self.not_imported: list[NotImported] = []
        self._job = job
        self._site = job.site
        self.there = 0
        self._texts: dict[str, str] = {}

    def _text_at(self, path: str) -> str | None:
        """What a file says, None where there is none; a dry run has files in mind alone."""
        if path in self._texts:
            return self._texts[path]
        try:
            return (self._job.root / path).read_text("utf-8", "replace")
        except FileNotFoundError:
            return None
        except OSError:
            return ""

    def take(self, wanted: Wanted, text: str) -> None:
        """Make the draft of one item and write it."""
        item, address = wanted.item, wanted.address
        usable = not address.fault and not address.query and address.path
        redirects = (site_path(address.path),) if usable else ()
        try:
            draft = old_draft(
                item,
                text,
                self._site,
                as_of=self._job.as_of,
                hosts=self._job.hosts,
                redirects=redirects,
                taken=self._text_at,
            )
            if not self._job.dry_run:
                write_files(self._job.root, draft.files)
        except AlreadyThere:
            self.there += 1
        except NoText as error:
            self.not_imported.append(NotImported(item, str(error)))
        except (CannotWrite, RecursionError, ValueError) as error:
            self.not_imported.append(NotImported(item, str(error), amiss=True))
        else:
            self.drafts.append(draft)
            self._texts |= {file.path: file.text for file in draft.files}
            shown = (*self._site.testimonials, *draft.records)
            self._site = replace(self._site, testimonials=shown)


def _sorted_out(
    job: Job,
    pages: Iterable[OldPage],
    targets: tuple[Target, ...],
    former: Mapping[str, Target],
) -> tuple[list[Wanted], int, tuple[OldItem, ...], tuple[NotImported, ...]]:
    """Which items are to become drafts: those that this site has nothing of yet."""
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
            elif _has(old, item, job, matcher, urls, former):
                there += 1
            else:
                wanted.append(Wanted(item, address if item.public else OldAddress("")))
    return wanted, there, tuple(kept_out), tuple(left)


def _key(item: OldItem, address: OldAddress) -> tuple[str, str]:
    """What no two items have in common: the address, else the place in the file."""
    usable = item.public and address.path and not address.fault and not is_testimonial(item)
    return address.key if usable else (item.file, str(item.place))


def _has(
    old: OldPage,
    item: OldItem,
    job: Job,
    matcher: Matcher,
    urls: Collection[str],
    former: Mapping[str, Target],
) -> bool:
    """Whether this site has what an item says, or somebody decided that it shall not."""
    if is_testimonial(item):
        return False  # its words tell
    decision = job.decisions.get(old.address.key)
    if decision and decision.by_hand:
        return bool(decision.goes_to)
    if old.address.path and (old.address.path in urls or old.address.path in former):
        return not old.address.query
    match = matcher.match(old, kind_of_page(old))
    return bool(match and match.sure)


def _target(draft: OldDraft) -> Target | None:
    record = draft.record
    if not isinstance(record, Article | Page):
        return None
    article = isinstance(record, Article)
    return Target(
        url=article_url(record) if isinstance(record, Article) else page_url(record.slug),
        what=What.ARTICLE if article else What.PAGE,
        path=record.path,
        slug=record.slug,
        title=record.title,
        redirects=record.redirect_from,
        draft=True,
    )


def _reasons(
    not_imported: Iterable[NotImported], hosts: Collection[str]
) -> Mapping[tuple[str, str], str]:
    return {read_address(each.item.link, hosts).key: each.why for each in not_imported}


def _told_of_drafts(
    fates: Iterable[Fate], drafts: Iterable[OldDraft], hosts: Collection[str]
) -> tuple[Fate, ...]:
    """The same; of those that lead to a new draft, why."""
    new = {read_address(draft.item.link, hosts).key: draft.path for draft in drafts}

    def told(fate: Fate) -> Fate:
        path = new.get(fate.old.address.key)
        if path and fate.target and fate.target.path == path:
            return replace(fate, why="imported as a draft")
        return fate

    return tuple(map(told, fates))

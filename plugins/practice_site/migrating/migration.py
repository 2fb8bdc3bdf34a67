"""Bringing an old site over: its texts as drafts, its addresses as redirects, and what is left."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.migrating.choosing import Job, NotImported, choose_items
from practice_site.migrating.inventory import is_text, old_pages, permalinks_of, settled
from practice_site.migrating.judgement import Judge, Knowledge
from practice_site.migrating.making import Making
from practice_site.migrating.old_address import host_of, read_address
from practice_site.migrating.old_draft import OldDraft
from practice_site.migrating.old_links import relinked
from practice_site.migrating.old_site import OldItem, OldPage, Source
from practice_site.migrating.redirects_from import Written, write_redirects
from practice_site.migrating.statuses import Fate, Status
from practice_site.migrating.targets import Target, What, by_former_address, targets_of
from practice_site.migrating.wxr import texts_of
from practice_site.model.article import Article, Page
from practice_site.model.redirect import plain_address
from practice_site.model.site import Site
from practice_site.pages.listing import article_url, page_url

_THERE = (Status.REDIRECT, Status.SAME)
_MOST_LINKS = 8
Told = Callable[[int], None]


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
            or any(not draft.accounting.enough for draft in self.drafts)
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


def migrate(job: Job, told: Told) -> Migration:
    """Do all of it; one item that cannot be used stops no other.

    `told` is told how many more items are done.
    """
    targets = targets_of(job.site, job.as_of)
    pages = old_pages(job.sources, job.visited, job.hosts)
    chosen = choose_items(job, pages, targets, by_former_address(targets, job.site))
    making = Making(job, targets)
    told(count_texts(job.sources) - len(chosen.wanted))
    for name, path in job.files.items():
        mine = {each.item.place: each for each in chosen.wanted if each.item.file == name}
        for place, text in texts_of(path, mine) if mine else ():
            making.take(mine[place], text)
            told(1)
    not_imported = (*chosen.not_imported, *making.not_imported)
    known = _known(job, targets, making.drafts, not_imported, making.alike)
    linked = tuple(_linked(making.drafts, Judge(known).fates(pages), known, job))
    drafts, failed = _written(linked, job)
    not_imported = (*not_imported, *failed)
    if failed:
        known = _known(job, targets, drafts, not_imported, making.alike)
    fates = _told_of_drafts(Judge(known).fates(pages), drafts, job.hosts)
    return Migration(
        sources=job.sources,
        hosts=job.hosts,
        fates=fates,
        drafts=drafts,
        not_imported=not_imported,
        there=chosen.there + making.there,
        kept_out=chosen.kept_out,
        written=write_redirects(job.root, fates, known.former, known.gone, dry_run=job.dry_run),
    )


def _known(
    job: Job,
    targets: Iterable[Target],
    drafts: Iterable[OldDraft],
    not_imported: Iterable[NotImported],
    alike: Mapping[tuple[str, str], Target],
) -> Knowledge:
    everything = (*targets, *(t for draft in drafts if (t := _target(draft))))
    return Knowledge(
        targets=everything,
        former=by_former_address(everything, job.site),
        gone=frozenset(map(plain_address, job.site.practice.gone if job.site.practice else ())),
        decisions=job.decisions,
        hosts=job.hosts,
        reasons=_reasons(not_imported, job.hosts),
        alike=alike,
    )


def _linked(
    drafts: Iterable[OldDraft], fates: Iterable[Fate], known: Knowledge, job: Job
) -> Iterator[OldDraft]:
    """The drafts, their links to old pages led on to the pages that take those places."""
    by_key = {fate.old.address.key: fate for fate in fates}
    permalinks = permalinks_of(job.sources, job.hosts)
    judge = Judge(known)

    def successor(written: str) -> str | None:
        address = settled(read_address(written, job.hosts), permalinks)
        fate = by_key.get(address.key)
        if fate is None:
            fate = by_key[address.key] = judge.fate(OldPage(address))
        return fate.target.url if fate.target and fate.status in _THERE else None

    for draft in drafts:
        text, lost = relinked(draft.file.text, successor)
        shown = ", ".join(lost[:_MOST_LINKS]) + (" …" if len(lost) > _MOST_LINKS else "")
        told = f"links to old pages that nothing here takes the place of: {shown}"
        remarks = (*draft.remarks, told) if lost else draft.remarks
        yield replace(draft, file=NewFile(draft.path, text), remarks=remarks)


def _written(
    drafts: Iterable[OldDraft], job: Job
) -> tuple[tuple[OldDraft, ...], tuple[NotImported, ...]]:
    """Write the drafts; those that could be, and those that could not."""
    written: list[OldDraft] = []
    failed: list[NotImported] = []
    for draft in drafts:
        try:
            if not job.dry_run:
                write_files(job.root, [draft.file])
        except CannotWrite as error:
            failed.append(NotImported(draft.item, str(error), amiss=True))
        else:
            written.append(draft)
    return tuple(written), tuple(failed)


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
        redirected = fate.status is Status.REDIRECT and fate.target
        if path and redirected and redirected.path == path:
            return replace(fate, why="imported as a draft")
        return fate

    return tuple(map(told, fates))

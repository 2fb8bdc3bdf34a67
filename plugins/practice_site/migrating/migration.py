"""Bringing an old site over: its texts as drafts, its addresses as redirects, and what is left."""

from collections.abc import Callable, Collection, Iterable, Mapping
from hashlib import sha256
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, write_files
from practice_site.importing.source_text import SourceUnreadable
from practice_site.migrating.choosing import Job, NotImported, Wanted, choose_items
from practice_site.migrating.inventory import is_text, old_pages
from practice_site.migrating.judgement import Knowledge, judge
from practice_site.migrating.old_address import host_of, read_address, site_path
from practice_site.migrating.old_draft import AlreadyThere, NoText, OldDraft
from practice_site.migrating.old_drafts import Ground, old_draft
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_site import OldItem, Source
from practice_site.migrating.redirects_from import Written, write_redirects
from practice_site.migrating.statuses import Fate, Status
from practice_site.migrating.targets import Target, What, by_former_address, targets_of
from practice_site.migrating.wxr import texts_of
from practice_site.model.article import Article, Page
from practice_site.model.image import ImageFile
from practice_site.model.redirect import plain_address
from practice_site.model.site import Site
from practice_site.pages.listing import article_url, page_url

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
    former = by_former_address(targets, job.site)
    pages = old_pages(job.sources, job.visited, job.hosts)
    chosen = choose_items(job, pages, targets, former)
    made = _Made(job)
    told(count_texts(job.sources) - len(chosen.wanted))
    for name, path in job.files.items():
        mine = {each.item.place: each for each in chosen.wanted if each.item.file == name}
        for place, text in texts_of(path, mine) if mine else ():
            made.take(mine[place], text)
            told(1)
    drafts = tuple(made.drafts)
    everything = (*targets, *(t for draft in drafts if (t := _target(draft))))
    not_imported = (*chosen.not_imported, *made.not_imported)
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
        there=chosen.there + made.there,
        kept_out=chosen.kept_out,
        written=write_redirects(job.root, fates, known.former, known.gone, dry_run=job.dry_run),
    )


class _Made:
    """The drafts while they are made."""

    def __init__(self, job: Job) -> None:
        self.drafts: list[OldDraft] = []
        self.not_imported: list[NotImported] = []
        self._job = job
        self._ground = Ground(
            site=job.site,
            as_of=job.as_of,
            hosts=job.hosts,
            uploads=Uploads(job.uploads),
            taken=self._text_at,
        )
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
        usable = address.path and not address.fault and not address.query
        former = site_path(address.path) if usable else ""
        try:
            draft = old_draft(item, text, former, self._ground)
            if not self._job.dry_run:
                write_files(self._job.root, draft.files)
        except AlreadyThere:
            self.there += 1
        except NoText as error:
            self.not_imported.append(NotImported(item, str(error)))
        except (CannotWrite, SourceUnreadable, RecursionError, ValueError) as error:
            self.not_imported.append(NotImported(item, str(error), amiss=True))
        else:
            self.drafts.append(draft)
            self._texts |= {file.path: file.text for file in draft.files}
            self._ground = replace(self._ground, site=_with(self._ground.site, draft))


def _with(site: Site, draft: OldDraft) -> Site:
    """The site with what a draft has brought, so that the next one takes other names."""
    pictures = {
        path: ImageFile(path=path, digest=sha256(file.data).hexdigest())
        for file in draft.files
        if file.data and (path := file.path.removeprefix("content/"))
    }
    return replace(
        site,
        testimonials=(*site.testimonials, *draft.records),
        images={**site.images, **pictures} if pictures else site.images,
    )


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

"""The drafts of an old site while they are made, one after the other."""

from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, write_files
from practice_site.importing.source_text import SourceUnreadable
from practice_site.migrating.choosing import TO_HAVE_BOTH, Job, NotImported, Wanted
from practice_site.migrating.featured import with_files
from practice_site.migrating.inventory import is_testimonial
from practice_site.migrating.old_attachments import Attachments
from practice_site.migrating.old_draft import AlreadyThere, MuchAlike, NoText, OldDraft
from practice_site.migrating.old_drafts import Ground, old_draft
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_testimonials import testimonial_draft
from practice_site.migrating.old_texts import TextReader
from practice_site.migrating.same_words import SiteWords
from practice_site.migrating.shortcodes import plain_html
from practice_site.migrating.targets import Target


class Making:
    """Makes drafts; `drafts` are those made, their own files not written yet."""

    def __init__(self, job: Job, targets: tuple[Target, ...]) -> None:
        self.drafts: list[OldDraft] = []
        self.not_imported: list[NotImported] = []
        self.alike: dict[tuple[str, str], Target] = {}
        self.there = 0
        self._job = job
        self._texts: dict[str, str] = {}
        uploads, attachments = Uploads(job.uploads), Attachments(job.sources)
        self.reader = TextReader(job.hosts, uploads, attachments)
        self._ground = Ground(
            site=job.site,
            as_of=job.as_of,
            uploads=uploads,
            attachments=attachments,
            words=SiteWords(job.root, targets),
            taken=self._text_at,
        )

    def take(self, wanted: Wanted, text: str) -> None:
        """Make the draft of one item, and write its pictures and records."""
        item = wanted.item
        try:
            draft = self._draft(wanted, text)
            if not self._job.dry_run:
                write_files(self._job.root, draft.besides)
        except AlreadyThere:
            self.there += 1
        except MuchAlike as found:
            like = found.likeness
            self.alike[wanted.address.key] = like.target
            both = f". {TO_HAVE_BOTH}" if wanted.address.path else ""
            why = f"{like.share:.0%} of it stands on {like.target.url}{both}"
            self.not_imported.append(NotImported(item, why))
        except NoText as error:
            self.not_imported.append(NotImported(item, str(error)))
        except (CannotWrite, SourceUnreadable, RecursionError, ValueError) as error:
            self.not_imported.append(NotImported(item, str(error), amiss=True))
        else:
            site = with_files(self._ground.site, draft.besides)
            site = replace(site, testimonials=(*site.testimonials, *draft.records))
            self._ground = replace(self._ground, site=site)
            self._texts |= {f.path: f.text for f in (*draft.besides, draft.file) if f.text}
            self.drafts.append(replace(draft, besides=()))  # pictures may be many

    def _draft(self, wanted: Wanted, text: str) -> OldDraft:
        if is_testimonial(wanted.item):
            return testimonial_draft(
                wanted.item, plain_html(text), self._ground.site, self._job.as_of
            )
        return old_draft(wanted, self.reader.read(wanted.item, text), self._ground)

    def _text_at(self, path: str) -> str | None:
        """What a file says or will say, None where there is none."""
        if path in self._texts:
            return self._texts[path]
        try:
            return (self._job.root / path).read_text("utf-8", "replace")
        except FileNotFoundError:
            return None
        except OSError:
            return ""

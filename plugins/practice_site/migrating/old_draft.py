"""What an item of an old site becomes, and why it may become nothing."""

from pathlib import Path

from msgspec import Struct

from practice_site.authoring.new_files import NewFile
from practice_site.importing.accounting import Accounting
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.same_words import Likeness
from practice_site.model.article import Article, Page
from practice_site.model.record import Record
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.record_file import read_record


class NoText(Exception):
    """An item has nothing that could become a draft; the message says what is amiss."""


class AlreadyThere(Exception):
    """The site has the very draft that an item would become; the message says where."""


class MuchAlike(Exception):
    """A page of the site says much the same as an item does."""

    def __init__(self, likeness: Likeness) -> None:
        super().__init__(likeness.target.url)
        self.likeness = likeness


class OldDraft(Struct, frozen=True, kw_only=True):
    """What an item became: the file to look at, what goes with it, and what to look at in it.

    `besides` are pictures and records of patients' words, `record` is what the file says.
    """

    item: OldItem
    file: NewFile
    besides: tuple[NewFile, ...] = ()
    record: Article | Page | Testimonial
    records: tuple[Testimonial, ...] = ()
    accounting: Accounting
    remarks: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The file to look at."""
        return self.file.path


def read_back(kind: str, file: NewFile) -> Record:
    """The record as the site's own reader finds it in the file."""
    outcome = read_record(SourceFile(kind, file.path, Path(file.path)), file.text)
    if not outcome.records:
        problem = next((problem.message for problem in outcome.problems), "nobody knows why")
        raise NoText(f"what was made of it cannot be read: {problem}")
    return outcome.records[0]

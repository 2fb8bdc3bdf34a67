"""Testimonials that an old site kept as items of their own: records that nobody sees yet."""

import datetime as dt
import re

from bs4 import BeautifulSoup

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.testimonial_record import record_text
from practice_site.importing.accounting import Accounting
from practice_site.importing.html_text import block_texts
from practice_site.importing.parts import Testimony
from practice_site.importing.records import record_drafts
from practice_site.migrating.old_draft import AlreadyThere, NoText, OldDraft, read_back
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.shortcodes import OldText
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial

_PERSON = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:and|&|[A-ZÀ-Þ][\w.'’-]*)){0,3}")


def testimonial_draft(item: OldItem, plain: OldText, site: Site, as_of: dt.date) -> OldDraft:
    """Make the record of an item that is a patient's words.

    Raises:
        NoText: it has no words.
        AlreadyThere: a record has these very words.
    """
    soup = BeautifulSoup(plain.html, "lxml")
    said = tuple(block_texts(soup.body or soup))
    if not said:
        raise NoText("it has no words")
    by = item.title if _PERSON.fullmatch(item.title) else ""
    testimony = Testimony(said, by, "", 1)
    record = record_drafts([testimony], site, as_of=as_of)[0]
    if record.exists:
        raise AlreadyThere(record.path)
    file = NewFile(record.path, record_text(record.values, record.still_to_fill_in))
    made = read_back("testimonial", file)
    assert isinstance(made, Testimonial)
    words = len(" ".join(said).split())
    remarks = () if by or not item.title else (f"its title, “{item.title}”, names nobody",)
    return OldDraft(
        item=item,
        file=file,
        record=made,
        records=(made,),
        accounting=Accounting(words, words, 0),
        remarks=remarks,
    )

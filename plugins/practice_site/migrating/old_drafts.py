"""The drafts that posts, pages and testimonials of an old site become."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.importing.accounting import ENOUGH
from practice_site.importing.byline import Byline
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.parts import Testimony
from practice_site.importing.people import find_physician
from practice_site.importing.records import RecordDraft, record_drafts
from practice_site.importing.source_text import SourceText
from practice_site.importing.words import words_of, words_of_html
from practice_site.importing.written_words import body_words
from practice_site.migrating.inventory import is_testimonial
from practice_site.migrating.old_markdown import UNSEEN, OldMarkdown, markdown_of
from practice_site.migrating.old_site import OldItem, Term
from practice_site.migrating.shortcodes import OldText, plain_html
from practice_site.model.article import Article, Page
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.record_file import read_record

_OWN_NAMES = frozenset(
    [
        "articles",
        "services",
        "physicians",
        "locations",
        "stories",
        "search",
        "images",
        "home",
        "feed",
        "theme",
        "static",
    ]
)
_UNSEEN = re.compile(rf"<({'|'.join(sorted(UNSEEN))})\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_PERSON = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:and|&|[A-ZÀ-Þ][\w.'’-]*)){0,3}")
_SERVICE = re.compile(r"/(?:services?|treatments?|procedures?|conditions?)/.", re.IGNORECASE)
_FEWEST_WORDS = 5
Taken = Callable[[str], str | None]


class NoText(Exception):
    """An item has nothing that could become a draft; the message says what is amiss."""


class AlreadyThere(Exception):
    """The site has the very draft that an item would become; the message says where."""


class Words(Struct, frozen=True):
    """How many words a text had, how many are said to be dropped, and which are nowhere."""

    total: int
    dropped: int = 0
    lost: tuple[str, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether so few are lost that the import counts as whole (FORMATS.md)."""
        return not self.total or 1 - len(self.lost) / self.total >= ENOUGH


class OldDraft(Struct, frozen=True, kw_only=True):
    """What an item became: its files, the record that speaks for it, and what to look at."""

    item: OldItem
    files: tuple[NewFile, ...]
    record: Article | Page | Testimonial
    records: tuple[Testimonial, ...] = ()
    words: Words
    remarks: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The file to look at."""
        return self.files[-1].path


def old_draft(
    item: OldItem,
    text: str,
    site: Site,
    *,
    as_of: dt.date,
    hosts: Collection[str],
    redirects: Iterable[str],
    taken: Taken,
) -> OldDraft:
    """Make a draft of an item; `text` is its HTML, `redirects` are its former addresses,
    `hosts` the old site's domains.

    `taken` tells what a file says that is there already.

    Raises:
        NoText: the item has no text.
        AlreadyThere: the site has this very draft.
    """
    plain = plain_html(text)
    if is_testimonial(item):
        return _testimonial(item, plain, site, as_of)
    markdown = markdown_of(plain.html, hosts)
    if len(markdown.text.split()) < _FEWEST_WORDS:
        made_of = ", ".join(name for name, _ in plain.shortcodes)
        raise NoText(f"it has no text of its own{f', only {made_of}' if made_of else ''}")
    source = SourceText(
        item.slug or "text", (f"# {item.title}", "", *markdown.text.split("\n")), markdown=True
    )
    outline = read_outline(source)
    physician = find_physician(item.author, site) if item.author.strip() else None
    if physician and not outline.byline:
        outline = replace(outline, byline=Byline(name=physician.name, lines=(1,)))
    draft = make_draft(source, outline, site, as_of=as_of)
    body_files = [
        NewFile(record.path, record_text(record.values, record.still_to_fill_in))
        for record in draft.records
        if not record.exists
    ]
    folder = "articles" if item.type == "post" else "pages"
    wanted = _wanted_slug(item, folder)
    former = [each for each in redirects if folder == "articles" or each != f"/{wanted}/"]
    if folder == "articles":
        front = _article(item, draft, site, as_of, former)
    else:
        front = _page(item, draft, former)
    file = _free(f"content/{folder}/{wanted}", markdown_text(front, draft.body), taken)
    record = _read_back(folder.removesuffix("s"), file)
    records = tuple(
        made
        for each in body_files
        if isinstance(made := _read_back("testimonial", each), Testimonial)
    )
    assert isinstance(record, Article | Page)
    known = {each.slug: each for each in (*site.testimonials, *records)}
    return OldDraft(
        item=item,
        files=(*body_files, file),
        record=record,
        records=records,
        words=_words(item, plain, record, draft, known),
        remarks=tuple(_remarks(item, plain, markdown, draft, site)),
    )


def _article(
    item: OldItem, draft: Draft, site: Site, as_of: dt.date, former: list[str]
) -> dict[str, object]:
    front = dict(draft.front)
    front["title"] = item.title or front["title"]
    front["published"] = min(item.published or as_of, as_of)
    named = front.pop("services", [])
    services = [*(named if isinstance(named, list) else []), *_services(item, site)]
    order = ("title", "subtitle", "format", "author", "published", "updated", "status", "summary")
    if item.updated:
        front["updated"] = min(item.updated, as_of)
    made = {key: front[key] for key in order if key in front}
    if services:
        made["services"] = list(dict.fromkeys(services))
    if "serves" in front:
        made["serves"] = front["serves"]
    return {**made, "redirect_from": former} if former else made


def _page(item: OldItem, draft: Draft, former: list[str]) -> dict[str, object]:
    front: dict[str, object] = {
        "title": item.title or draft.front["title"],
        "summary": draft.front["summary"],
        "status": "draft",
    }
    if item.updated or item.published:
        front["updated"] = item.updated or item.published
    return {**front, "redirect_from": former} if former else front


def _services(item: OldItem, site: Site) -> tuple[str, ...]:
    """The services that the item's categories and tags are called like."""
    found = (_service(term, site) for term in item.terms)
    return tuple(dict.fromkeys(filter(None, found)))


def _service(term: Term, site: Site) -> str:
    called = {term.name.casefold(), term.slug.casefold()}
    for service in site.services:
        names = (service.slug, service.title, *service.also_known_as)
        if not called.isdisjoint(name.casefold() for name in names):
            return service.slug
    return ""


def _wanted_slug(item: OldItem, folder: str) -> str:
    last = item.link.split("?")[0].rstrip("/").rpartition("/")[2] if item.link else ""
    wanted = (
        slugify(item.slug, max_length=80)
        or slugify(item.title, max_length=80, word_boundary=True)
        or slugify(last, max_length=80)
        or folder.removesuffix("s")
    )
    return f"{wanted}-page" if folder == "pages" and wanted in _OWN_NAMES else wanted


def _free(stem: str, text: str, taken: Taken) -> NewFile:
    """The file under the first name that is free."""
    path, number = f"{stem}.md", 1
    while (there := taken(path)) is not None:
        if there == text:
            raise AlreadyThere(path)
        number += 1
        path = f"{stem}-{number}.md"
    return NewFile(path, text)


def _testimonial(item: OldItem, plain: OldText, site: Site, as_of: dt.date) -> OldDraft:
    markdown = markdown_of(plain.html).text
    said = tuple(
        " ".join(words)
        for piece in re.split(r"\n\s*\n", markdown)
        if (words := re.sub(r"\\([\\`*_\[\]<>|#+.)-])", r"\1", piece).lstrip("> #").split())
    )
    if not said:
        raise NoText("it has no words")
    by = item.title if _PERSON.fullmatch(item.title) else ""
    testimony = Testimony(said, by, "", 1)
    record: RecordDraft = record_drafts([testimony], site, as_of=as_of)[0]
    if record.exists:
        raise AlreadyThere(record.path)
    file = NewFile(record.path, record_text(record.values, record.still_to_fill_in))
    made = _read_back("testimonial", file)
    assert isinstance(made, Testimonial)
    remarks = () if by or not item.title else (f"its title, “{item.title}”, names nobody",)
    return OldDraft(
        item=item,
        files=(file,),
        record=made,
        records=(made,),
        words=Words(len(" ".join(said).split())),
        remarks=remarks,
    )


def _read_back(kind: str, file: NewFile) -> object:
    """The record as the site's own reader finds it in the file."""
    outcome = read_record(SourceFile(kind, file.path, Path(file.path)), file.text)
    if not outcome.records:
        problem = next((problem.message for problem in outcome.problems), "nobody knows why")
        raise NoText(f"what was made of it cannot be read: {problem}")
    return outcome.records[0]


def _words(
    item: OldItem,
    plain: OldText,
    record: Article | Page,
    draft: Draft,
    testimonials: dict[str, Testimonial],
) -> Words:
    """Count the words of the HTML, read by another parser than the draft was made with."""
    source = Counter((*words_of(item.title), *words_of_html(_UNSEEN.sub(" ", plain.html))))
    subtitle = (
        record.subtitle if isinstance(record, Article) else str(draft.front.get("subtitle", ""))
    )
    written = Counter(
        (
            *words_of(record.title),
            *words_of(subtitle),
            *(body_words(record.body, testimonials) if record.body else ()),
        )
    )
    dropped = Counter(word for piece in draft.outline.removed for word in words_of(piece.text))
    lost = source - written - dropped
    set_aside = sum(((source - written) & dropped).values())
    return Words(sum(source.values()), set_aside, tuple(lost.elements()))


def _remarks(
    item: OldItem, plain: OldText, markdown: OldMarkdown, draft: Draft, site: Site
) -> Iterable[str]:
    if plain.shortcodes:
        names = ", ".join(f"[{name}]" for name, _ in plain.shortcodes)
        yield f"shortcodes of the old site were taken out: {names}"
    if markdown.unseen:
        yield f"what is no text was left out: {', '.join(markdown.unseen)}"
    if markdown.pictures:
        names = ", ".join(address.rpartition("/")[2] for address in markdown.pictures[:5])
        more = f" and {len(markdown.pictures) - 5} more" if len(markdown.pictures) > 5 else ""
        yield f"pictures to put into content/images/ and into the text: {names}{more}"
    if item.author and draft.front["author"] == "practice" and item.type == "post":
        yield f"its author, {item.author}, is no physician of the site; the practice signs it"
    others = [term.name for term in item.terms if not _service(term, site)]
    if others:
        yield f"categories and tags that are no services: {', '.join(dict.fromkeys(others))}"
    if draft.records:
        ids = ", ".join(record.id for record in draft.records)
        yield f"patients' words went into records that are not shown: {ids}"
    if item.comments:
        comments = "comment" if item.comments == 1 else "comments"
        yield f"{item.comments} {comments} of readers were not imported"
    if item.type != "post" and _SERVICE.search(item.link):
        yield "it stood among services: if it is about one, make it a file in content/services/"

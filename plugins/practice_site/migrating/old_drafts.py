"""The drafts that posts, pages and testimonials of an old site become."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.importing.accounting import account
from practice_site.importing.byline import Byline
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.people import find_physician
from practice_site.importing.source_text import SourceText
from practice_site.importing.words import words_of
from practice_site.importing.written_words import body_words, written_words
from practice_site.migrating.draft_remarks import remarks_on
from practice_site.migrating.draft_terms import services_of
from practice_site.migrating.inventory import is_testimonial
from practice_site.migrating.old_draft import AlreadyThere, NoText, OldDraft, read_back
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.old_testimonials import testimonial_draft
from practice_site.migrating.old_texts import source_of
from practice_site.migrating.shortcodes import OldText, plain_html
from practice_site.model.article import Article, Page
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial

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
_FEWEST_WORDS = 5
_ORDER = ("title", "subtitle", "format", "author", "published", "updated", "status", "summary")
Taken = Callable[[str], str | None]


class Ground(Struct, frozen=True, kw_only=True):
    """What drafts are made on: the site with what was added to it, and what is known beside it.

    `hosts` are the old site's domains, `uploads` its pictures; `taken` tells what a file says
    that is there already.
    """

    site: Site
    as_of: dt.date
    hosts: Collection[str]
    uploads: Uploads
    taken: Taken


def old_draft(item: OldItem, text: str, former: str, ground: Ground) -> OldDraft:
    """Make a draft of an item; `text` is its HTML, `former` the path of its page, if it had one.

    Raises:
        NoText: the item has no text.
        AlreadyThere: the site has this very draft.
        SourceUnreadable: its HTML is none that can be read.
    """
    plain, site = plain_html(text), ground.site
    if is_testimonial(item):
        return testimonial_draft(item, plain, site, ground.as_of)
    name = item.slug or item.title or "text"
    source = source_of(item.title, name, plain, ground.hosts, ground.uploads.find)
    _require_words(item, source, plain)
    outline = read_outline(source)
    physician = find_physician(item.author, site) if item.author.strip() else None
    if physician and not outline.byline:
        outline = replace(outline, byline=Byline(name=physician.name, lines=(1,)))
    draft = make_draft(source, outline, site, as_of=ground.as_of)
    besides = tuple(_besides(draft))
    records = tuple(
        made
        for each in besides
        if not each.data and isinstance(made := read_back("testimonial", each), Testimonial)
    )
    kind = "article" if item.type == "post" else "page"
    file = _file(kind, item, draft, former, ground)
    record = read_back(kind, file)
    assert isinstance(record, Article | Page)
    known = {each.slug: each for each in (*site.testimonials, *records)}
    return OldDraft(
        item=item,
        files=(*besides, file),
        record=record,
        records=records,
        accounting=account(source, outline.removed, _written(record, known)),
        remarks=tuple(remarks_on(item, plain, draft, site)),
    )


def _require_words(item: OldItem, source: SourceText, plain: OldText) -> None:
    said = source.document.paragraphs if source.document else ()
    if len(words_of(" ".join(said))) - len(words_of(item.title)) < _FEWEST_WORDS:
        made_of = ", ".join(f"[{name}]" for name, _ in plain.shortcodes)
        raise NoText(f"it has no text of its own{f', only {made_of}' if made_of else ''}")


def _besides(draft: Draft) -> Iterator[NewFile]:
    """The pictures of a draft, and the records of its quotes."""
    for picture in draft.pictures:
        if picture.data:
            yield NewFile(f"content/{picture.path}", data=picture.data)
    for record in draft.records:
        if not record.exists:
            yield NewFile(record.path, record_text(record.values, record.still_to_fill_in))


def _file(kind: str, item: OldItem, draft: Draft, former: str, ground: Ground) -> NewFile:
    wanted = _wanted_slug(item, kind)
    body = draft.body
    if kind == "article":
        front = _article(item, draft, ground, former)
    else:
        front = _page(item, draft, "" if former == f"/{wanted}/" else former)
        subtitle = draft.front.get("subtitle")  # which pages have no key for
        body = f"{subtitle}\n\n{body}" if subtitle else body
    return _free(f"content/{kind}s/{wanted}", markdown_text(front, body), ground.taken)


def _written(record: Article | Page, testimonials: Mapping[str, Testimonial]) -> tuple[str, ...]:
    """The words of a draft as the site's own reader finds them."""
    if isinstance(record, Article):
        return written_words(record, testimonials)
    words = body_words(record.body, testimonials)
    return (*words_of(record.title), *words)


def _article(item: OldItem, draft: Draft, ground: Ground, former: str) -> dict[str, object]:
    front = dict(draft.front)
    front["title"] = item.title or front["title"]
    front["published"] = min(item.published or ground.as_of, ground.as_of)
    named = front.pop("services", [])
    services = [*(named if isinstance(named, list) else []), *services_of(item, ground.site)]
    if item.updated:
        front["updated"] = min(item.updated, ground.as_of)
    made = {key: front[key] for key in _ORDER if key in front}
    if services:
        made["services"] = list(dict.fromkeys(services))
    if "serves" in front:
        made["serves"] = front["serves"]
    return {**made, "redirect_from": [former]} if former else made


def _page(item: OldItem, draft: Draft, former: str) -> dict[str, object]:
    front: dict[str, object] = {
        "title": item.title or draft.front["title"],
        "summary": draft.front["summary"],
        "status": "draft",
    }
    if item.updated or item.published:
        front["updated"] = item.updated or item.published
    return {**front, "redirect_from": [former]} if former else front


def _wanted_slug(item: OldItem, kind: str) -> str:
    last = item.link.split("?")[0].rstrip("/").rpartition("/")[2] if item.link else ""
    wanted = (
        slugify(item.slug, max_length=80)
        or slugify(item.title, max_length=80, word_boundary=True)
        or slugify(last, max_length=80)
        or kind
    )
    return f"{wanted}-page" if kind == "page" and wanted in _OWN_NAMES else wanted


def _free(stem: str, text: str, taken: Taken) -> NewFile:
    """The file under the first name that is free."""
    path, number = f"{stem}.md", 1
    while (there := taken(path)) is not None:
        if there == text:
            raise AlreadyThere(path)
        number += 1
        path = f"{stem}-{number}.md"
    return NewFile(path, text)

"""The drafts that posts, pages and testimonials of an old site become."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable

from msgspec.structs import replace
from slugify import slugify

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.importing.byline import Byline
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.outline import read_outline
from practice_site.importing.people import find_physician
from practice_site.importing.source_text import SourceText
from practice_site.migrating.draft_remarks import remarks_on
from practice_site.migrating.draft_terms import services_of
from practice_site.migrating.draft_words import count_words
from practice_site.migrating.inventory import is_testimonial
from practice_site.migrating.old_draft import AlreadyThere, NoText, OldDraft, read_back
from practice_site.migrating.old_markdown import markdown_of
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.old_testimonials import testimonial_draft
from practice_site.migrating.shortcodes import plain_html
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
Taken = Callable[[str], str | None]


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
        return testimonial_draft(item, plain, site, as_of)
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
    record = read_back(folder.removesuffix("s"), file)
    records = tuple(
        made
        for each in body_files
        if isinstance(made := read_back("testimonial", each), Testimonial)
    )
    assert isinstance(record, Article | Page)
    known = {each.slug: each for each in (*site.testimonials, *records)}
    return OldDraft(
        item=item,
        files=(*body_files, file),
        record=record,
        records=records,
        words=count_words(item.title, plain.html, record, draft, known),
        remarks=tuple(remarks_on(item, plain, markdown, draft, site)),
    )


def _article(
    item: OldItem, draft: Draft, site: Site, as_of: dt.date, former: list[str]
) -> dict[str, object]:
    front = dict(draft.front)
    front["title"] = item.title or front["title"]
    front["published"] = min(item.published or as_of, as_of)
    named = front.pop("services", [])
    services = [*(named if isinstance(named, list) else []), *services_of(item, site)]
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

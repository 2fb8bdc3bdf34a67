"""The drafts that posts, pages and testimonials of an old site become."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from practice_site.authoring.draft_text import keys_text
from practice_site.authoring.new_files import NewFile
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.importing.accounting import account
from practice_site.importing.byline import Byline
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.people import find_physician
from practice_site.importing.words import words_of
from practice_site.importing.written_words import body_words, written_words
from practice_site.migrating.choosing import Wanted
from practice_site.migrating.draft_remarks import remarks_on
from practice_site.migrating.draft_terms import services_of
from practice_site.migrating.featured import Featured, featured_picture, with_files
from practice_site.migrating.old_attachments import Attachments
from practice_site.migrating.old_draft import AlreadyThere, MuchAlike, OldDraft, read_back
from practice_site.migrating.old_links import without_targets
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.old_texts import OldSource
from practice_site.migrating.same_words import MUCH, Likeness, SiteWords
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
_FIRST = "title subtitle format author published updated status summary keyphrase"
_ORDER = tuple(_FIRST.split())
Taken = Callable[[str], str | None]


class Ground(Struct, frozen=True, kw_only=True):
    """What drafts are made on: the site with what was added to it, and what is known beside it.

    `uploads` are the old site's pictures, `words` what this site's pages say; `taken` tells what
    a file says that is there already.
    """

    site: Site
    as_of: dt.date
    uploads: Uploads
    attachments: Attachments
    words: SiteWords
    taken: Taken


def old_draft(wanted: Wanted, read: OldSource, ground: Ground) -> OldDraft:
    """Make a draft of an item.

    Raises:
        AlreadyThere: the site has this very draft.
        MuchAlike: a page of the site says much the same, and nobody wants the draft anyway.
    """
    item, site = wanted.item, ground.site
    outline = read.outline
    physician = find_physician(item.author, site) if item.author.strip() else None
    if physician and not outline.byline:
        outline = replace(outline, byline=Byline(name=physician.name, lines=(1,)))
    draft = make_draft(read.source, outline, site, as_of=ground.as_of)
    besides = tuple(_besides(draft))
    records = tuple(
        made
        for each in besides
        if not each.data and isinstance(made := read_back("testimonial", each), Testimonial)
    )
    kind = "article" if item.type == "post" else "page"
    slug = _wanted_slug(item, kind)
    top = featured_picture(
        item, ground.attachments, ground.uploads, with_files(site, besides), slug
    )
    file = _free(f"content/{kind}s/{slug}", _text(kind, slug, wanted, draft, top, ground), ground)
    like = ground.words.most_alike(read.text)
    if like and like.share >= MUCH and not wanted.anyway:
        raise MuchAlike(like)
    record = read_back(kind, file)
    assert isinstance(record, Article | Page)
    known = {each.slug: each for each in (*site.testimonials, *records)}
    return OldDraft(
        item=item,
        file=file,
        besides=(*besides, *(top.files if kind == "article" else ())),
        record=record,
        records=records,
        accounting=account(read.source, outline.removed, _written(record, known)),
        remarks=(*remarks_on(item, read.plain, draft, site), *_more(kind, top, like)),
    )


def _more(kind: str, top: Featured, like: Likeness | None) -> Iterator[str]:
    """What is said of the main picture, and of a page that says some of the same."""
    if kind == "page" and (top.keys or top.remark):
        yield "its main picture was left out: pages have none here, put it into the text"
    elif top.remark:
        yield top.remark
    if like:
        yield f"{like.share:.0%} of it stands on {like.target.url} too: are both needed?"


def _besides(draft: Draft) -> Iterator[NewFile]:
    """The pictures of a draft, and the records of its quotes."""
    for picture in draft.pictures:
        if picture.data:
            yield NewFile(f"content/{picture.path}", data=picture.data)
    for record in draft.records:
        if not record.exists:
            yield NewFile(record.path, record_text(record.values, record.still_to_fill_in))


def _text(kind: str, slug: str, wanted: Wanted, draft: Draft, top: Featured, ground: Ground) -> str:
    former, body = wanted.former, draft.body
    if kind == "article":
        front = _article(wanted.item, draft, top, ground, former)
        return markdown_text(front, body, keys_text(top.questions))
    front = _page(wanted.item, draft, "" if former == f"/{slug}/" else former)
    subtitle = draft.front.get("subtitle")  # which pages have no key for
    return markdown_text(front, f"{subtitle}\n\n{body}" if subtitle else body)


def _written(record: Article | Page, testimonials: Mapping[str, Testimonial]) -> tuple[str, ...]:
    """The words of a draft as the site's own reader finds them."""
    if isinstance(record, Article):
        return written_words(record, testimonials)
    words = body_words(record.body, testimonials)
    return (*words_of(record.title), *words)


def _article(
    item: OldItem, draft: Draft, top: Featured, ground: Ground, former: str
) -> dict[str, object]:
    front = {**draft.front, **top.keys}
    front["title"] = item.title or front["title"]
    front["summary"] = item.summary or front["summary"]
    if item.keyphrase:
        front["keyphrase"] = item.keyphrase
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
    made |= {key: front[key] for key in ("image", "image_alt") if key in front}
    return {**made, "redirect_from": [former]} if former else made


def _page(item: OldItem, draft: Draft, former: str) -> dict[str, object]:
    front: dict[str, object] = {
        "title": item.title or draft.front["title"],
        "summary": item.summary or draft.front["summary"],
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


def _free(stem: str, text: str, ground: Ground) -> NewFile:
    """The file under the first name that is free."""
    path, number = f"{stem}.md", 1
    while (there := ground.taken(path)) is not None:
        if without_targets(there) == without_targets(text):
            raise AlreadyThere(path)
        number += 1
        path = f"{stem}-{number}.md"
    return NewFile(path, text)

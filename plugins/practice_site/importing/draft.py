"""The draft article that an outline becomes."""

import datetime as dt
import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace
from slugify import slugify

from practice_site.importing.article_format import format_of
from practice_site.importing.authorship import Authorship, authorship
from practice_site.importing.blocks import Paragraph
from practice_site.importing.markdown_text import body_text
from practice_site.importing.organizations import Organizations, organizations
from practice_site.importing.parts import Outline
from practice_site.importing.passages import Passage, passages
from practice_site.importing.pictures import PlacedPicture, place_pictures, with_pictures
from practice_site.importing.places import served_places
from practice_site.importing.plain_words import plain
from practice_site.importing.records import RecordDraft, record_drafts
from practice_site.importing.source_text import SourceText
from practice_site.model.article import Article
from practice_site.model.markdown import Role
from practice_site.model.site import Site
from practice_site.words.sentences import first_sentences

FOLDER = "content/articles"
_SUMMARY_CHARACTERS = 220
_SLUG_CHARACTERS = 80
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘", ""))


class Draft(Struct, frozen=True, kw_only=True):
    """An article to be written, with the records of its quotes.

    `front` is its front matter in order, `body` its Markdown.
    """

    source: SourceText
    outline: Outline
    slug: str
    front: dict[str, object]
    body: str
    records: tuple[RecordDraft, ...]
    authorship: Authorship
    passages: tuple[Passage, ...]
    organizations: Organizations
    pictures: tuple[PlacedPicture, ...] = ()
    there: Article | None = None
    """The article of this name that is there already; its `published` was kept."""

    @property
    def path(self) -> str:
        """The article's file."""
        return f"{FOLDER}/{self.slug}.md"

    @property
    def address(self) -> str:
        """The last part of the page's address."""
        return self.there.slug if self.there else self.slug

    def titled(self, article: Article) -> Article:
        """The article as the source calls it, where it kept the title that it had.

        Whether words were lost is judged by the text then; that the titles
        differ is said (`observations`).
        """
        if self.there is None:
            return article
        return replace(
            article,
            title=str(self.front["title"]),
            subtitle=str(self.front.get("subtitle", "")),
        )


def make_draft(source: SourceText, outline: Outline, site: Site, *, as_of: dt.date) -> Draft:
    """Make an article of what was recognised; what the text does not say is left out."""
    shown = plain if source.markdown else str
    title = shown(outline.title) or re.sub(r"[\W_]+", " ", source.name.rsplit(".", 1)[0]).strip()
    slug = slug_of_title(title)
    said = passages(outline)
    named = organizations(said)
    who = authorship(outline.byline, site)
    records = record_drafts(
        outline.testimonies,
        site,
        as_of=as_of,
        author=who.author if who.physician else "",
        author_name=outline.byline.name if outline.byline and who.physician else "",
    )
    there = next((a for a in site.articles if a.path == f"{FOLDER}/{slug}.md"), None)
    of_text = source.document.pictures if source.document else source.pictures
    pictures = place_pictures(of_text, site, slug)
    front: dict[str, object] = {
        "title": title,
        "subtitle": shown(outline.subtitle),
        "format": format_of(outline, by_physician=who.physician).value,
        "author": who.author,
        "published": there.published if there else as_of,
        "status": "draft",
        "summary": summary_of(outline, markdown=source.markdown) or title,
        "services": list(matching_services(said, site)),
        "serves": list(served_places(said, site, named)),
    }
    return Draft(
        source=source,
        outline=outline,
        slug=slug,
        front={key: value for key, value in front.items() if value},
        body=with_pictures(
            body_text(
                outline.lead,
                outline.sections,
                {record.testimony: record.id for record in records},
                markdown=source.markdown,
            ),
            pictures,
        ),
        records=records,
        authorship=who,
        passages=said,
        organizations=named,
        pictures=pictures,
        there=there,
    )


def slug_of_title(title: str) -> str:
    """The name of an article's file."""
    words = title.translate(_APOSTROPHES)
    return slugify(words, max_length=_SLUG_CHARACTERS, word_boundary=True) or "article"


def summary_of(outline: Outline, *, markdown: bool = False) -> str:
    """The first sentences of the quick insights, else of the text, word for word."""
    insights = [s.parts for s in outline.sections if s.role is Role.QUICK_INSIGHTS]
    texts = [*insights, outline.lead, *(section.parts for section in outline.sections)]
    shown = plain if markdown else str
    paragraphs = (part.text for parts in texts for part in parts if isinstance(part, Paragraph))
    words = (text for paragraph in paragraphs if (text := shown(paragraph)))
    return first_sentences(next(words, ""), _SUMMARY_CHARACTERS)


def matching_services(said: Iterable[Passage], site: Site) -> tuple[str, ...]:
    """The site's services that title, subtitle or a heading names."""
    headings = "\n".join(passage.text.casefold() for passage in said if passage.heading)
    return tuple(
        service.slug
        for service in site.services
        if any(
            re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", headings)
            for name in (service.title, *service.also_known_as)
        )
    )

"""What an article's page shows beside the article itself."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from practice_site.model.image import ImageFile
from practice_site.model.markdown import Block, BlockKind, Role
from practice_site.model.social_card import CardGround
from practice_site.model.view_parts import (
    Alternate,
    ArticleCard,
    Day,
    Link,
    Person,
    QuoteView,
    Topic,
)


class SiteIdentity(Struct, frozen=True):
    """What the head of every page says of the site; `hidden` asks search engines to keep away.

    `ground` is what its social cards share, None where it has none.
    """

    name: str
    url: str
    hidden: bool
    ground: CardGround | None = None


class Quotes(Struct, frozen=True):
    """The testimonials that may be shown, by their ids.

    `enabled` is False where the site shows no testimonials at all. `withheld`
    has the attribution's name of each that may not be shown.
    """

    by_id: Mapping[str, QuoteView]
    enabled: bool
    withheld: Mapping[str, str] = field(default_factory=dict)

    def withholds(self, blocks: Iterable[Block], role: Role | None = None) -> bool:
        """Whether a section with these blocks stays off the page, words around the quote too."""
        used = [block.testimonial for block in blocks if block.kind is BlockKind.TESTIMONIAL]
        if not self.enabled:
            return bool(used) or role is Role.TESTIMONIAL
        return any(testimonial not in self.by_id for testimonial in used)

    def only(self, testimonials: Iterable[str]) -> "Quotes":
        """The same for some testimonials alone: for a text that uses no others."""
        wanted = tuple(dict.fromkeys(testimonials))
        return Quotes(
            by_id={slug: self.by_id[slug] for slug in wanted if slug in self.by_id},
            enabled=self.enabled,
            withheld={slug: self.withheld[slug] for slug in wanted if slug in self.withheld},
        )


class ClaimedReview(Struct, frozen=True):
    """A review that a record names: whose it is, of which day, and of which text.

    `text` is what was read, empty where nothing was kept of it; `outdated` says what is
    known to have changed since, without a look at the words.
    """

    reviewer: Person
    day: Day | None
    text: str = ""
    outdated: str = ""


class ArticleSurroundings(Struct, frozen=True, kw_only=True):
    """Everything on an article's page that its own file does not say.

    The page is made of the article, its text and this value, and can see
    nothing else: where the file and this value are what they were, so is the
    page. `images` are those that the article or its text name.
    """

    identity: SiteIdentity
    lang: str
    disclaimer: str
    author: Person | None
    review: ClaimedReview | None
    published: Day
    updated: Day | None
    quotes: Quotes
    images: Mapping[str, ImageFile]
    places: tuple[Link, ...]
    topics: tuple[Topic, ...]
    earlier: Link | None
    later: Link | None
    related: tuple[ArticleCard, ...]
    alternates: tuple[Alternate, ...] = ()

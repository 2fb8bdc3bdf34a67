"""Which pages a site has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from practice_site.model.article import Article
from practice_site.model.documents import FeedPlan, SitemapEntry
from practice_site.model.planned_image import PlannedImage
from practice_site.model.redirect import Redirect, address_file
from practice_site.model.site_icon import SiteIcon
from practice_site.model.social_card import SocialCard
from practice_site.model.span import Span
from practice_site.model.surroundings import ArticleSurroundings
from practice_site.model.view import Frame, View


class Origin(Struct, frozen=True, array_like=True):
    """Where in the sources something on a page was written; a page has dozens.

    `kind` is `href`, `src`, `heading`, `faq`, `table` or `testimonial`, `value`
    what it is called in the page's HTML.
    """

    kind: str
    value: str
    span: Span


class OutdatedReview(Struct, frozen=True):
    """A review that a page does not show: whose it was, and of which day (empty: unknown).

    `what` says in a few words what of its text is another one now, `span` where the review is
    written.
    """

    reviewer: str
    day: str
    what: str
    span: Span


class PagePlan(Struct, frozen=True):
    """One page to be made: what it shows and what it was made from.

    `source` is the place that answers for the page, `origins` the places of
    single things on it; the plan has those of the frame. `generated` marks
    pages that no file asks for (an index, the 404 page). `withheld` are the
    names of patients whose words were left out of it, `outdated_review` the review
    of another text.
    """

    view: View
    source: Span
    origins: tuple[Origin, ...] = ()
    generated: bool = False
    withheld: tuple[str, ...] = ()
    outdated_review: OutdatedReview | None = None

    @property
    def url(self) -> str:
        """The page's path on the site."""
        return self.view.url

    @property
    def file(self) -> str:
        """The file it is written to, relative to the output folder."""
        return address_file(self.url)


@dataclass(frozen=True, slots=True)
class ArticleParts:
    """What an article's page will be made of; its text is read when the page is made.

    `look_up` finds its surroundings: for most pages of most builds nobody asks.
    """

    article: Article
    look_up: Callable[[Article], ArticleSurroundings] = field(compare=False)

    @property
    def surroundings(self) -> ArticleSurroundings:
        """Everything on the page that the article's own file does not say."""
        return self.look_up(self.article)

    def looked_up(self) -> "ArticleParts":
        """The same with its surroundings found once and for all."""
        found = self.surroundings
        return ArticleParts(self.article, lambda article: found)


class PlannedPage(Struct, frozen=True, kw_only=True):
    """A page that the site will have, whether its view has been made or not.

    `kind` is the type of its view, `made_of` the view with its places, or the
    parts of an article's. `canonical`, `robots`, `description` and `card` are what its
    head will say.
    """

    url: str
    kind: type[View]
    title: str
    lang: str
    source: Span
    canonical: str
    robots: str
    made_of: PagePlan | ArticleParts
    description: str = ""
    card: SocialCard | None = None
    generated: bool = False

    @property
    def file(self) -> str:
        """The file it is written to, relative to the output folder."""
        return address_file(self.url)


class LeftOut(Struct, frozen=True):
    """A page that was not made, and why (`draft`, `scheduled`)."""

    url: str
    why: str
    span: Span


class Plan(Struct, frozen=True):
    """All pages of a site in order of their URLs, with the frame they share.

    `origins` are the places of what stands in the frame.
    Two pages may claim one URL: that is a finding, not an exception; so is a
    former address that some page has. `feed` and `sitemap` are None where the
    settings switch them off or there is nothing to put in. `images` are the
    files that the pages may name, by their paths in the output; `icons` are
    those among them that each site has.
    """

    frame: Frame
    pages: tuple[PlannedPage, ...]
    origins: tuple[Origin, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    feed: FeedPlan | None = None
    sitemap: tuple[SitemapEntry, ...] | None = None
    images: Mapping[str, PlannedImage] = field(default_factory=dict)
    icons: tuple[SiteIcon, ...] = ()

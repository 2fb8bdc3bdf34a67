"""Social cards: the image that other sites show of a page (Open Graph)."""

from typing import ClassVar

from msgspec import Struct

from practice_site.model.image import ImageFile


class CardColours(Struct, frozen=True, kw_only=True):
    """The colours of a card as `#rrggbb`: a deep surface, what stands on it, and the rest."""

    deep: str
    on_deep: str
    soft: str
    accent: str
    paper: str
    notice: str
    on_notice: str


class CardGround(Struct, frozen=True, kw_only=True):
    """What all cards of a site share.

    `sample` is what marks the cards of a sample site, else empty. `digest`
    stands for all of it.
    """

    practice: str
    sample: str
    mark: ImageFile | None
    colours: CardColours
    digest: str


class SocialCard(Struct, frozen=True, kw_only=True):
    """One card: a title, a line below it, and what all cards share.

    `name` says whose card it is, for people who look at the file; `digest` (16
    hexadecimal digits) stands for all that is drawn. `alt` is what the card
    says, in words.
    """

    name: str
    title: str
    line: str
    alt: str
    digest: str
    ground: CardGround
    width: ClassVar[int] = 1200
    height: ClassVar[int] = 630

    @property
    def url(self) -> str:
        """Its path on the site, which changes with what is drawn: nobody is shown an old one."""
        return f"/{self.path}"

    @property
    def path(self) -> str:
        """Its file in the output."""
        return f"images/cards/{self.name}.{self.digest[:8]}.png"

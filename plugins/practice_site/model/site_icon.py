"""Icons of a site: what browsers and phones show beside its name."""

from msgspec import Struct

from practice_site.model.image import ImageFile


class IconDesign(Struct, frozen=True, kw_only=True):
    """What the icons of a site are drawn from.

    They show the practice's `mark`, and where it has none its `letter` on the
    accent. Colours are `#rrggbb`; `paper` stands behind the mark where nothing
    may be transparent. `digest` stands for all of it.
    """

    mark: ImageFile | None
    letter: str
    accent: str
    on_accent: str
    paper: str
    digest: str


class SiteIcon(Struct, frozen=True, kw_only=True):
    """One file with an icon, square, in one size or in several (ICO).

    `sizes` are in pixels. An icon that is `filled` has no transparent pixel;
    of one that is `maskable` any part outside the middle circle (80 % of its
    width) may be cut off (W3C, Web App Manifest, "maskable").
    """

    path: str
    sizes: tuple[int, ...]
    design: IconDesign
    filled: bool = False
    maskable: bool = False

    @property
    def url(self) -> str:
        """Its path on the site."""
        return f"/{self.path}"

    @property
    def digest(self) -> str:
        """Stands for all that is drawn."""
        form = self.path.replace("/", "-").partition(".")[0]
        return f"{self.design.digest}-{form}"


class IconLink(Struct, frozen=True, kw_only=True):
    """A `<link>` to an icon or to the manifest, as HTML has it."""

    rel: str
    url: str
    sizes: str = ""
    type: str = ""

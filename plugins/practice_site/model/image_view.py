"""Images as pages show them: one address, and the sizes that a browser may choose from."""

from msgspec import Struct
from msgspec.structs import replace


class Candidate(Struct, frozen=True, array_like=True):
    """One size of an image: its path on the site, and its width and height in pixels."""

    url: str
    width: int
    height: int


class ImageSource(Struct, frozen=True):
    """All sizes of an image in one format, the smallest first; `type` is its media type."""

    type: str
    candidates: tuple[Candidate, ...]

    @property
    def srcset(self) -> str:
        """The sizes as `srcset` has them."""
        return srcset(self.candidates)


class Image(Struct, frozen=True):
    """An image of the site, with its alternative text.

    `url` is what browsers load that know nothing else; width and height, in
    pixels, keep its place free (0 where the image cannot be shown).
    `candidates` are its sizes in the format of `url`, the smallest first,
    `sources` the same in better ones, the best first. `social` is the size for
    other sites to show.
    """

    url: str
    alt: str
    width: int = 0
    height: int = 0
    candidates: tuple[Candidate, ...] = ()
    sources: tuple[ImageSource, ...] = ()
    social: Candidate | None = None

    @property
    def srcset(self) -> str:
        """The sizes in the format of `url`, as `srcset` has them."""
        return srcset(self.candidates)

    def up_to(self, width: int) -> "Image":
        """The same image for a place that never needs more pixels across than `width`."""
        if not self.candidates or self.candidates[-1].width <= width:
            return self
        return replace(
            self,
            candidates=_up_to(width, self.candidates),
            sources=tuple(
                replace(source, candidates=_up_to(width, source.candidates))
                for source in self.sources
            ),
        )


def _up_to(width: int, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Sizes of at most a width, the smallest first; the smallest of all where none is."""
    return tuple(c for c in candidates if c.width <= width) or candidates[:1]


def srcset(candidates: tuple[Candidate, ...]) -> str:
    """Sizes of an image as `srcset` has them; the addresses of ours need no escapes."""
    return ", ".join(f"{candidate.url} {candidate.width}w" for candidate in candidates)

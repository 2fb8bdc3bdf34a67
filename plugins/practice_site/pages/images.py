"""Images of the site, in the sizes that pages name."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import quote

from slugify import slugify

from practice_site.model.image import ImageFile, ImageFormat, Rendition
from practice_site.model.image_view import Candidate, Image, ImageSource
from practice_site.model.plan import Origin
from practice_site.model.span import Span

WIDTHS = (160, 320, 480, 800, 1200, 1600)
"""The widths in pixels that images are made in, from a small portrait to a wide screen's lead."""

DEFAULT_WIDTH = 800
"""The width for browsers that know no `srcset`."""

SOCIAL_WIDTH = 1200
"""The width that other sites ask for when they show a page (search.md ART-06, Open Graph)."""

WHOLE_WIDTH = 2400
"""The width at most of the image at its own address, which a link may lead to."""

BETTER_FORMATS = (ImageFormat.AVIF, ImageFormat.WEBP)
"""What most browsers show and is smaller, the best first."""


def image_url(source: str) -> str:
    """Where an image that is named relative to `content/` lies on the site."""
    if source.startswith("/") or "://" in source:
        return source
    return "/" + quote(source.removeprefix("./"), safe="/!$&'()*+,;=:@~")


def image_of(source: str, alt: str, images: Mapping[str, ImageFile]) -> Image | None:
    """The image, or None where none is named.

    One that the site does not have, or cannot use, has an address and nothing
    more: a rule says so.
    """
    if not source:
        return None
    original = images.get(source)
    if original is None or not original.usable:
        return Image(url=image_url(source), alt=alt)
    plain, *better = _candidates(original, (plain_format(original), *BETTER_FORMATS))
    largest = plain[-1]
    return Image(
        url=_up_to(DEFAULT_WIDTH, plain).url,
        alt=alt,
        width=largest.width,
        height=largest.height,
        candidates=plain,
        sources=tuple(
            ImageSource(form.media_type, sizes)
            for form, sizes in zip(BETTER_FORMATS, better, strict=True)
        ),
        social=_up_to(SOCIAL_WIDTH, plain),
    )


def image_origins(source: str, span: Span) -> tuple[Origin, ...]:
    """The origin of an image that a record's key names."""
    return (Origin("src", image_url(source), span),) if source else ()


def shown_addresses(images: Mapping[str, ImageFile]) -> dict[str, str]:
    """What pages call each image, by the address that its author wrote."""
    return {image_url(path): _shown_url(image) for path, image in images.items() if image.usable}


def shown_origins(origins: Iterable[Origin], addresses: Mapping[str, str]) -> tuple[Origin, ...]:
    """Origins whose images are called what pages call them (`shown_addresses`)."""
    if not addresses:
        return tuple(origins)
    return tuple(
        Origin("src", addresses[origin.value], origin.span)
        if origin.kind == "src" and origin.value in addresses
        else origin
        for origin in origins
    )


def renditions(images: Mapping[str, ImageFile]) -> dict[str, Rendition]:
    """Every file that a page may name, by its path in the output: each size, and the whole."""
    found: dict[str, Rendition] = {}
    for original in images.values():
        if not original.usable or original.format is None:
            continue
        whole = min(original.width, WHOLE_WIDTH)
        found[original.path] = _rendition(original, original.format, whole)
        address = _address(original)
        for form in (*BETTER_FORMATS, plain_format(original)):
            for width in _widths(original):
                file = _url(address, width, form.endings[0])[1:]
                found[file] = _rendition(original, form, width)
    return found


def plain_format(original: ImageFile) -> ImageFormat:
    """The format that every browser shows, and other sites too."""
    return ImageFormat.PNG if original.alpha else ImageFormat.JPEG


def _shown_url(original: ImageFile) -> str:
    """What pages call an image in their `src`."""
    narrow = [width for width in _widths(original) if width <= DEFAULT_WIDTH]
    width = narrow[-1] if narrow else next(_widths(original))
    return _url(_address(original), width, plain_format(original).endings[0])


def _candidates(
    original: ImageFile, forms: Iterable[ImageFormat]
) -> Iterator[tuple[Candidate, ...]]:
    """The sizes of an image in each of some formats."""
    address = _address(original)
    sizes = [(width, _height(original, width)) for width in _widths(original)]
    for form in forms:
        ending = form.endings[0]
        yield tuple(
            [Candidate(_url(address, width, ending), width, height) for width, height in sizes]
        )


def _widths(original: ImageFile) -> Iterator[int]:
    """The widths of an image, the smallest first; it is never made wider than it is."""
    yield from (width for width in WIDTHS[:-1] if width < original.width)
    yield min(original.width, WIDTHS[-1])


def _up_to(width: int, candidates: tuple[Candidate, ...]) -> Candidate:
    fitting = [candidate for candidate in candidates if candidate.width <= width]
    return fitting[-1] if fitting else candidates[0]


def _address(original: ImageFile) -> str:
    """What the addresses of all sizes begin with.

    It changes with the image, so that no browser shows an old one.
    """
    name = slugify(PurePosixPath(original.path).stem, max_length=60) or "image"
    return f"/images/{name}.{original.digest[:8]}"


def _url(address: str, width: int, ending: str) -> str:
    return f"{address}-{width}{ending}"


def _height(original: ImageFile, width: int) -> int:
    return max(1, round(original.height * width / original.width))


def _rendition(original: ImageFile, form: ImageFormat, width: int) -> Rendition:
    height = _height(original, width)
    return Rendition(original=original, format=form, width=width, height=height)

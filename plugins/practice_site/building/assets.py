"""The files of a site that are no pages: the theme's, and the images that pages name."""

from collections.abc import Iterable, Iterator, Mapping, Set

from practice_site.inspecting.addresses import own_path
from practice_site.model.facts import PageSummary
from practice_site.model.image import ImageFormat, Rendition
from practice_site.model.plan import Plan
from practice_site.model.planned_image import PlannedImage
from practice_site.pages.images import SOCIAL_WIDTH

_PLAIN = (*ImageFormat.JPEG.endings, *ImageFormat.PNG.endings)
"""What the addresses end in that every program can show."""


def named_images(plan: Plan | None, pages: Iterable[PageSummary]) -> dict[str, PlannedImage]:
    """The image files that pages name or link to, and the icons, by their paths in the output.

    An image that no page shows (a draft's, a withheld patient's) is not
    published, and no original ever is.
    """
    if plan is None or not plan.images:
        return {}
    named = {path for page in pages for path in _paths(page, plan.frame.url)}
    # Browsers look for some of them without being told, and the manifest names the rest.
    named |= {icon.path for icon in plan.icons}
    return {path: plan.images[path] for path in sorted(named & plan.images.keys())}


def shown_images(plan: Plan, pages: Iterable[PageSummary]) -> Mapping[str, tuple[str, ...]]:
    """The images that are a page's own, by the page's address; all addresses are absolute.

    An image is the own one of the pages that show it largest: elsewhere it is a
    small picture of them. Named is the size for other sites. The practice's mark
    stands around every page and belongs to none.
    """
    home, mark = plan.frame.url, plan.frame.mark
    around = {candidate.url for candidate in mark.candidates} if mark else set()
    on_pages = [(page.url, _plain_sizes(page, plan, around)) for page in pages]
    largest: dict[str, int] = {}
    named: dict[str, tuple[int, str]] = {}
    for _, sizes in on_pages:
        for original, width, address in sizes:
            largest[original] = max(width, largest.get(original, 0))
            if width <= SOCIAL_WIDTH:
                named[original] = max((width, address), named.get(original, (0, "")))
    shown: dict[str, tuple[str, ...]] = {}
    for url, sizes in on_pages:
        own = dict.fromkeys(o for o, width, _ in sizes if width == largest[o] and o in named)
        if own:
            shown[f"{home}{url}"] = tuple(f"{home}{named[original][1]}" for original in own)
    return shown


def _plain_sizes(page: PageSummary, plan: Plan, around: Set[str]) -> list[tuple[str, int, str]]:
    """The sizes of images, in formats that everybody knows, that a page names.

    Each with its original's path, its width and its address.
    """
    plain = (a for a in page.loads if a.endswith(_PLAIN) and a not in around)
    found = ((plan.images.get(address[1:]), address) for address in plain)
    return [
        (size.original.path, size.width, address)
        for size, address in found
        if isinstance(size, Rendition)
    ]


def _paths(page: PageSummary, home: str) -> Iterator[str]:
    for address in (*page.loads, *page.stated):
        yield address.removeprefix("/")
    for target in page.targets:
        path = own_path(target, page.url, home) if "images/" in target else None
        if path:
            yield path.removeprefix("/")

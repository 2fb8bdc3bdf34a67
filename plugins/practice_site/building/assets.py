"""The files of a site that are no pages: the theme's, and the images that pages name."""

from collections.abc import Iterable, Iterator

from practice_site.inspecting.addresses import own_path
from practice_site.model.facts import PageSummary
from practice_site.model.plan import Plan
from practice_site.model.planned_image import PlannedImage


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


def _paths(page: PageSummary, home: str) -> Iterator[str]:
    for address in (*page.loads, *page.stated):
        yield address.removeprefix("/")
    for target in page.targets:
        path = own_path(target, page.url, home) if "images/" in target else None
        if path:
            yield path.removeprefix("/")

"""The files of a site that are no pages: the theme's, and the images that pages name."""

from collections.abc import Iterable, Iterator

from practice_site.inspecting.addresses import own_path
from practice_site.model.facts import PageFacts
from practice_site.model.image import Rendition
from practice_site.model.plan import Plan


def named_images(plan: Plan | None, facts: Iterable[PageFacts]) -> dict[str, Rendition]:
    """The image files that pages name or link to, by their paths in the output.

    An image that no page shows (a draft's, a withheld patient's) is not
    published, and no original ever is.
    """
    if plan is None or not plan.images:
        return {}
    named = {path for page in facts for path in _paths(page, plan.frame.url)}
    return {path: plan.images[path] for path in sorted(named & plan.images.keys())}


def _paths(page: PageFacts, home: str) -> Iterator[str]:
    for address in page.image_sizes:
        yield address.removeprefix("/")
    for link in page.links:
        path = own_path(link.target, page.url, home) if "images/" in link.target else None
        if path:
            yield path.removeprefix("/")

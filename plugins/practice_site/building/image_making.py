"""Making the images of a built site that are not in the store yet."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from practice_site.building.crew import CrewLost, crew_at_work
from practice_site.building.outcome import Outcome
from practice_site.building.production import hands
from practice_site.building.request import BuildRequest
from practice_site.imaging.making import ImagesNotMade, make, missing
from practice_site.imaging.store import prune
from practice_site.model.image import Rendition
from practice_site.model.planned_image import PlannedImage
from practice_site.reports.progress import progress


def make_images(request: BuildRequest, outcome: Outcome) -> None:
    """Make all images that a site names; raises `ImagesNotMade`."""
    root = request.root
    drawings = [image for image in outcome.images if not isinstance(image, Rendition)]
    _draw_together(root, missing(root, drawings), request.jobs)
    wanted = missing(root, outcome.images)
    with progress("Sizes of images", len(wanted)) as report:
        make(root, wanted, report)


def forget_images(root: Path, outcome: Outcome) -> None:
    """Remove from the store what a site no longer shows; the build's lock must be held."""
    originals = {image.digest for image in outcome.site.images.values()}
    drawings = {i.digest for i in outcome.images if not isinstance(i, Rendition)}
    prune(root, originals, drawings)


def _draw_together(root: Path, drawings: Sequence[PlannedImage], jobs: int) -> None:
    """Draw with several processes, if it is worth it: threads would wait for each other.

    What none of them could draw is left, for one process to say why.
    """
    with suppress(CrewLost, ImagesNotMade), crew_at_work() as crew:
        crew.fork(hands(len(drawings), jobs))
        if crew.size == 1:
            return
        mine = crew.share(drawings)
        if crew.number:
            with suppress(ImagesNotMade):
                make(root, mine, lambda made: None)
        else:
            with progress("Social cards", len(mine) * crew.size) as report:
                make(root, mine, lambda made: report(made * crew.size))
        crew.deliver(b"")

"""Drawing what a site shows and nobody gave it: social cards and icons."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from practice_site.imaging.card import CardPainter, painter_for
from practice_site.imaging.icon import draw_icon
from practice_site.imaging.store import keep, path_of
from practice_site.model.planned_image import Drawing
from practice_site.model.site_icon import SiteIcon
from practice_site.model.social_card import CardGround


def draw(root: Path, drawings: Iterable[Drawing]) -> Iterator[Drawing]:
    """Draw images and put them into the store of the site in the folder `root`.

    Gives each when it is there. Raises what `originals.pixels_of` does, of the
    practice's mark, and OSError where the store cannot be written.
    """
    painters: dict[CardGround, CardPainter] = {}
    for drawing in drawings:
        if isinstance(drawing, SiteIcon):
            content = draw_icon(root, drawing)
        else:
            ground = drawing.ground
            if ground not in painters:
                painters[ground] = painter_for(root, ground)
            content = painters[ground].paint(drawing)
        keep(path_of(root, drawing), content)
        yield drawing

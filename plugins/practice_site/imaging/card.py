"""Drawing social cards."""

from io import BytesIO
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageDraw

from practice_site.imaging.fitting import Step, fitted
from practice_site.imaging.letters import Typeface
from practice_site.imaging.originals import pixels_of
from practice_site.model.image import ImageFile
from practice_site.model.social_card import CardGround, SocialCard
from practice_site.pages.boxes import Box

_MARGIN = 72
_RIGHT = SocialCard.width - _MARGIN
TITLE_BOX = Box(_MARGIN, 172, _RIGHT, 500)
TITLE_STEPS = (
    Step(84, 3),
    Step(76, 3),
    Step(68, 3),
    Step(62, 4),
    Step(56, 4),
    Step(50, 4),
    Step(44, 5),
    Step(30, 5),
)
"""The last one is for a word that is longer than any should be."""

_LEADING = 1.16
_RISE = 0.76
"""How far the tallest letters rise above the baseline, and lines go down to the next, in em."""

LINE_BOX = Box(_MARGIN, 528, _RIGHT, 580)
_LINE_STEPS = (Step(36, 1), Step(32, 1), Step(28, 1))
_NAME_STEPS = (Step(36, 1), Step(32, 1), Step(28, 1), Step(24, 1))
_MARK = 80
_SAMPLE_SIZE = 28
_STRIPE = 14

_SHADES = 16
"""The colours from a surface to what is written on it: more are not seen, and cost bytes."""

_TITLE, _SOFT, _NOTICE, _ACCENT, _PICTURE = 0, 16, 32, 48, 64
"""Where the colours of each thing begin in the palette; the first of all is the surface's."""

_PICTURE_COLOURS = 96


class CardPainter(Struct, frozen=True, eq=False, kw_only=True):
    """Draws the cards of one site on what they share."""

    blank: Image.Image
    regular: Typeface
    bold: Typeface
    line_width: float

    def paint(self, card: SocialCard) -> bytes:
        """The PNG file of a card: the same bytes for the same card and release of Pillow."""
        picture = self.blank.copy()
        self._put_title(card.title, picture)
        line = fitted(card.line, self.regular, self.line_width, _LINE_STEPS)
        for text in line.lines:
            layer = Image.new("L", (int(self.line_width), 52))
            line.type.draw(text, layer, 0, 38)
            _put(layer, picture, LINE_BOX, _SOFT)
        out = BytesIO()
        picture.save(out, "PNG", compress_level=3)  # 6 takes twice the time, for a fifth less
        return out.getvalue()

    def _put_title(self, title: str, picture: Image.Image) -> None:
        """The title in the middle of its box."""
        width, height = TITLE_BOX.right - TITLE_BOX.left, TITLE_BOX.bottom - TITLE_BOX.top
        text = fitted(title, self.bold, width, TITLE_STEPS)
        size = text.type.size
        leading = round(size * _LEADING)
        used = leading * len(text.lines)
        layer = Image.new("L", (int(width), int(height)))
        baseline = round((height - used) / 2 + size * (_RISE + (_LEADING - 1) / 2))
        for number, line in enumerate(text.lines):
            text.type.draw(line, layer, 0, baseline + number * leading)
        _put(layer, picture, TITLE_BOX, _TITLE)


def painter_for(root: Path, ground: CardGround) -> CardPainter:
    """Who draws the cards of the site in the folder `root`; raises what `pixels_of` does."""
    regular, bold = Typeface("regular"), Typeface("bold")
    colours = ground.colours
    mark = _mark(root, ground.mark, colours.paper, colours.deep) if ground.mark else None
    blank = Image.new("P", (SocialCard.width, SocialCard.height))
    blank.putpalette(_palette(ground, mark))
    blank.paste(_ACCENT, (0, SocialCard.height - _STRIPE, SocialCard.width, SocialCard.height))
    left = float(_MARGIN)
    if mark:
        blank.paste(mark.point([min(255, _PICTURE + at) for at in range(256)]), (_MARGIN, 56))
        left += _MARK + 24
    name = fitted(ground.practice, regular, _RIGHT - left, _NAME_STEPS)
    for text in name.lines:
        layer = Image.new("L", (int(_RIGHT - left), 80))
        name.type.draw(text, layer, 0, 40 + round(name.type.size * 0.35))
        _put(layer, blank, Box(left, 56, _RIGHT, 136), _TITLE)
    return CardPainter(
        blank=blank,
        regular=regular,
        bold=bold,
        line_width=_RIGHT - _MARGIN - _put_sample(ground.sample, bold, blank),
    )


def _put_sample(text: str, bold: Typeface, picture: Image.Image) -> float:
    """Mark a sample at the lower right; the width that is no longer free for anything else."""
    if not text:
        return 0
    type_ = bold.at(_SAMPLE_SIZE)
    width = round(type_.width(text)) + 40
    layer = Image.new("L", (width, 52))
    type_.draw(text, layer, 20, 36)
    _put(layer, picture, Box(_RIGHT - width, 528, _RIGHT, 580), _NOTICE)
    return width + 32


def _put(layer: Image.Image, picture: Image.Image, box: Box, begin: int) -> None:
    """Put a layer of white on black into a box, in the shades that begin there."""
    shades = [begin + level * (_SHADES - 1) // 255 for level in range(256)]
    picture.paste(layer.point(shades), (int(box.left), int(box.top)))


def _mark(root: Path, mark: ImageFile, paper: str, around: str) -> Image.Image:
    """The practice's mark on a small sheet of its paper, in few colours."""
    pixels = pixels_of(root, mark, alpha=True)
    pixels.thumbnail((_MARK - 16, _MARK - 16), Image.Resampling.LANCZOS)
    sheet = Image.new("RGB", (_MARK, _MARK), around)
    corners = Image.new("L", (_MARK * 4, _MARK * 4))
    ImageDraw.Draw(corners).rounded_rectangle(
        (0, 0, _MARK * 4 - 1, _MARK * 4 - 1), _MARK * 4 // 5, fill=255
    )
    sheet.paste(paper, (0, 0), corners.resize((_MARK, _MARK), Image.Resampling.BOX))
    middle = ((_MARK - pixels.width) // 2, (_MARK - pixels.height) // 2)
    sheet.paste(pixels, middle, pixels)
    return sheet.quantize(
        _PICTURE_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
    )


def _palette(ground: CardGround, mark: Image.Image | None) -> list[int]:
    colours = ground.colours
    entries = [
        *_shades(colours.deep, colours.on_deep),
        *_shades(colours.deep, colours.soft),
        *_shades(colours.notice, colours.on_notice),
        *[_rgb(colours.accent)] * (_PICTURE - _ACCENT),
    ]
    picture = (mark.getpalette() or []) if mark else []
    return [channel for entry in entries for channel in entry] + picture


def _shades(surface: str, over: str) -> list[tuple[int, ...]]:
    """The colours from a surface to what stands on it, in equal steps."""
    ends = tuple(zip(_rgb(surface), _rgb(over), strict=True))
    last = _SHADES - 1
    return [
        tuple((low * (last - step) + high * step + last // 2) // last for low, high in ends)
        for step in range(_SHADES)
    ]


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))

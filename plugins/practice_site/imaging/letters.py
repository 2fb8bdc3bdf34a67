"""Text of a social card: how wide it is, and its picture; the same on every machine."""

import json
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageDraw, ImageFont

_FONTS = Path(__file__).parent / "fonts"
EM = 1000
"""The size at which widths are measured: one pixel is the unit of the font."""


class Glyph(Struct, frozen=True):
    """A sign's picture, where it lies from the pen (on the baseline), and how far the pen goes."""

    picture: Image.Image
    left: int
    top: int
    advance: float


class Typeface(Struct, frozen=True, eq=False, dict=True):
    """A font in one weight (`regular`, `bold`).

    Signs are laid out one by one: of Pillow's layouts one is not there on every
    machine, and the other knows no kerning.
    """

    weight: str

    def at(self, size: int) -> "Type":
        """The font in a size in pixels, always the same one."""
        if size not in self._sizes:
            self._sizes[size] = Type(self, size)
        return self._sizes[size]

    def units(self, text: str) -> float:
        """The width of a text in thousandths of the em."""
        kerning = self.kerning
        units = sum(map(self.unit_width, text))
        if kerning:
            units += sum(kerning.get(text[at : at + 2], 0) for at in range(len(text) - 1))
        return units

    def unit_width(self, sign: str) -> float:
        """The width of a sign in thousandths of the em."""
        if sign not in self._widths:
            self._widths[sign] = self._measure.getlength(sign)
        return self._widths[sign]

    def loaded(self, size: int) -> ImageFont.FreeTypeFont:
        """The font as Pillow has it."""
        file = _FONTS / f"atkinson-hyperlegible-next-{self.weight}.ttf"
        return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)

    @cached_property
    def kerning(self) -> dict[str, int]:
        """By how much the second sign of a pair moves, in thousandths of the em."""
        if self.weight != "bold":
            return {}
        pairs: dict[str, int] = json.loads((_FONTS / "kerning.json").read_text("utf-8"))
        return pairs

    @cached_property
    def _measure(self) -> ImageFont.FreeTypeFont:
        return self.loaded(EM)

    @cached_property
    def _widths(self) -> dict[str, float]:
        return {}

    @cached_property
    def _sizes(self) -> dict[int, "Type"]:
        return {}


class Type(Struct, frozen=True, eq=False, dict=True):
    """A font in one size, in pixels."""

    face: Typeface
    size: int

    def width(self, text: str) -> float:
        """How wide a text is, in pixels."""
        return self.face.units(text) * self.size / EM

    def draw(self, text: str, on: Image.Image, left: float, baseline: int) -> None:
        """Put a text onto a picture of mode L, in white."""
        kerning, pen, before = self.face.kerning, left, ""
        for sign in text:
            pen += kerning.get(before + sign, 0) * self.size / EM
            glyph = self._glyph(sign)
            place = (round(pen) + glyph.left, baseline + glyph.top)
            on.paste(255, place, glyph.picture)
            pen, before = pen + glyph.advance, sign

    def _glyph(self, sign: str) -> Glyph:
        if sign not in self._glyphs:
            left, top, right, bottom = map(int, self._font.getbbox(sign, anchor="ls"))
            picture = Image.new("L", (max(1, right - left), max(1, bottom - top)))
            pen = (-left, -top)
            ImageDraw.Draw(picture).text(pen, sign, fill=255, font=self._font, anchor="ls")
            advance = self.face.unit_width(sign) * self.size / EM
            self._glyphs[sign] = Glyph(picture, left, top, advance)
        return self._glyphs[sign]

    @cached_property
    def _font(self) -> ImageFont.FreeTypeFont:
        return self.face.loaded(self.size)

    @cached_property
    def _glyphs(self) -> dict[str, Glyph]:
        return {}

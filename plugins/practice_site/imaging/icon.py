"""Drawing the icons of a site."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from practice_site.imaging.letters import Typeface
from practice_site.imaging.originals import pixels_of
from practice_site.model.site_icon import IconDesign, SiteIcon

_WHOLE = 1024
"""The size in pixels that icons are drawn in before they are made smaller."""

_SAFE = 0.8
"""The part of a maskable icon's width that its safe circle has across."""

_DISC_IN_CIRCLE, _SQUARE_IN_CIRCLE = 0.98, 0.7
"""The widths of a disc and a square that lie in a circle one wide, and a little less."""

_CAPITAL = 0.67
"""The height of a capital letter in em."""


def draw_icon(root: Path, icon: SiteIcon) -> bytes:
    """The file of an icon: PNG, or ICO where it has several sizes; raises what `pixels_of` does."""
    mark = icon.design.mark
    whole = _with_mark(pixels_of(root, mark, alpha=True), icon) if mark else _with_letter(icon)
    sized = [whole.resize((s, s), Image.Resampling.LANCZOS, reducing_gap=3) for s in icon.sizes]
    out = BytesIO()
    largest = sized[-1]
    if icon.path.endswith(".ico"):
        largest.save(out, "ICO", sizes=[(s, s) for s in icon.sizes], append_images=sized[:-1])
    else:
        largest.save(out, "PNG", optimize=True)
    return out.getvalue()


def _with_mark(pixels: Image.Image, icon: SiteIcon) -> Image.Image:
    """The mark, as large as the place that is left for it allows."""
    pixels.thumbnail((_WHOLE, _WHOLE), Image.Resampling.LANCZOS)
    mark = Image.new("RGBA", (max(pixels.size),) * 2)
    mark.paste(pixels, ((mark.width - pixels.width) // 2, (mark.height - pixels.height) // 2))
    side = round(_WHOLE * _share(icon, mark))
    mark = mark.resize((side, side), Image.Resampling.LANCZOS)
    whole = Image.new("RGBA", (_WHOLE, _WHOLE), icon.design.paper if icon.filled else (0, 0, 0, 0))
    corner = ((_WHOLE - side) // 2,) * 2
    whole.alpha_composite(mark, corner)
    return whole.convert("RGB") if icon.filled else whole


def _share(icon: SiteIcon, mark: Image.Image) -> float:
    """The part of the icon's width that the mark may take."""
    if icon.maskable:
        return _SAFE * (_DISC_IN_CIRCLE if _is_round(mark) else _SQUARE_IN_CIRCLE)
    return _SAFE if icon.filled else 1.0


def _is_round(mark: Image.Image) -> bool:
    """Whether nothing that is seen of a mark lies outside the circle in its square."""
    outside = Image.new("L", mark.size, 255)
    ImageDraw.Draw(outside).ellipse((0, 0, mark.width - 1, mark.height - 1), fill=0)
    seen = ImageChops.multiply(outside, mark.getchannel("A"))
    return not any(seen.histogram()[128:])  # the edge of a disc is half there


def _with_letter(icon: SiteIcon) -> Image.Image:
    """The first letter of the practice's name on its accent."""
    design: IconDesign = icon.design
    layer = Image.new("L", (_WHOLE, _WHOLE))
    size = round(_WHOLE * (0.5 if icon.maskable else 0.66))
    type_ = Typeface("bold").at(size)
    left = (_WHOLE - type_.width(design.letter)) / 2
    type_.draw(design.letter, layer, left, round((_WHOLE + size * _CAPITAL) / 2))
    whole = Image.new("RGB", (_WHOLE, _WHOLE), design.accent)
    whole.paste(design.on_accent, (0, 0), layer)
    if not icon.filled:
        corners = Image.new("L", (_WHOLE, _WHOLE))
        box = (0, 0, _WHOLE - 1, _WHOLE - 1)
        ImageDraw.Draw(corners).rounded_rectangle(box, _WHOLE // 5, fill=255)
        whole.putalpha(corners)
    return whole

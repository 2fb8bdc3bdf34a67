"""An original as plain pixels: upright, in sRGB, and with nothing else in it."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps


def plain_pixels(image: Image.Image, *, alpha: bool) -> Image.Image:
    """An image of mode RGB or RGBA without any metadata, turned as the camera noted.

    A colour profile that is not sRGB is applied before it goes: without it
    other colours would be seen. One that cannot be read is passed over.
    """
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    pixels = _eight_bits(upright)
    shown = pixels.convert("RGBA") if pixels.has_transparency_data else pixels
    opacity = shown.getchannel("A") if alpha and shown.mode == "RGBA" else None
    plain = _in_srgb(shown, profile)
    if alpha:
        plain.putalpha(opacity or Image.new("L", plain.size, 255))
    plain.info = {}
    return plain


def _eight_bits(image: Image.Image) -> Image.Image:
    """An image without palette, and with 256 levels: Pillow would cut 16-bit greys off at 255."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.mode in ("P", "PA", "1"):
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    return image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours of an image as RGB, its opacity left out."""
    opaque = image.convert("RGB") if image.mode in ("RGBA", "RGBX") else image
    if image.mode == "LA":
        opaque = image.convert("L")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if "srgb" not in ImageCms.getProfileDescription(source).casefold():
                converted = ImageCms.profileToProfile(
                    opaque, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                if converted is not None:
                    return converted
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken profile, or one of another kind of colours: browsers ignore it too
    return opaque.convert("RGB")

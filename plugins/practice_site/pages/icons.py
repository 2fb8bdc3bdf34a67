"""The icons of a site, and what pages say of them."""

import hashlib

from practice_site.model.site_icon import IconDesign, IconLink, SiteIcon
from practice_site.pages.card_text import drawable
from practice_site.pages.directory import Directory
from practice_site.pages.palette import palette_of

MANIFEST = "site.webmanifest"
"""Where the manifest is, which names the icons to phones (W3C, Web App Manifest)."""

_FAVICON, _TAB, _APPLE = "favicon.ico", "icon-192.png", "apple-touch-icon.png"


def icons_of(directory: Directory) -> tuple[SiteIcon, ...]:
    """All icons; none where the settings switch them off.

    Their addresses never change: browsers and search engines come back to
    them (Google: "Define a favicon to show in search results").
    """
    if "icons" not in directory.options.parts or not directory.practice.name:
        return ()
    design = _design(directory)
    return (
        SiteIcon(path=_FAVICON, sizes=(16, 32, 48), design=design),
        SiteIcon(path=_TAB, sizes=(192,), design=design),
        SiteIcon(path="icon-512.png", sizes=(512,), design=design),
        SiteIcon(
            path="icon-maskable-512.png", sizes=(512,), design=design, filled=True, maskable=True
        ),
        SiteIcon(path=_APPLE, sizes=(180,), design=design, filled=True),
    )


def icon_links(directory: Directory) -> tuple[IconLink, ...]:
    """What every page's head says of the icons; nothing where there are none."""
    if "icons" not in directory.options.parts or not directory.practice.name:
        return ()
    return (
        IconLink(rel="icon", url=f"/{_FAVICON}", sizes="16x16 32x32 48x48"),
        IconLink(rel="icon", url=f"/{_TAB}", sizes="192x192", type="image/png"),
        IconLink(rel="apple-touch-icon", url=f"/{_APPLE}"),
        IconLink(rel="manifest", url=f"/{MANIFEST}"),
    )


def _design(directory: Directory) -> IconDesign:
    practice = directory.practice
    colours = palette_of(practice.brand.accent).light
    mark = directory.site.images.get(practice.brand.mark)
    mark = mark if mark and mark.usable else None
    letter = next((sign for sign in drawable(practice.name) if sign.isalnum()), "").upper()[:1]
    accent, on_accent, paper = colours["accent"], colours["on-accent"], colours["paper"]
    parts = (mark.digest if mark else letter, accent, on_accent, paper)
    return IconDesign(
        mark=mark,
        letter="" if mark else letter,
        accent=accent,
        on_accent=on_accent,
        paper=paper,
        digest=hashlib.blake2b("\0".join(parts).encode(), digest_size=8).hexdigest(),
    )

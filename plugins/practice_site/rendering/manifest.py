"""The web app manifest: the site's name and icons for phones and desktops (W3C)."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from practice_site.model.site_icon import SiteIcon
from practice_site.model.view import Frame

SHORT = 12
"""The signs that a launcher shows below an icon (Chrome: "Add a web app manifest")."""

_NO_END = frozenset({"&", "and", "at", "for", "in", "of", "on", "the"})


def manifest_file(frame: Frame, icons: Iterable[SiteIcon]) -> bytes:
    """The manifest of a site that is a website, and asks for no window of its own.

    The same bytes for the same practice.
    """
    icons = tuple(icons)
    short = short_name(frame.practice)
    manifest: dict[str, Any] = {
        "name": frame.practice,
        **({"short_name": short} if short else {}),
        "lang": frame.lang,
        "start_url": "/",
        "display": "browser",
        **({"theme_color": frame.accent} if frame.accent else {}),
        "background_color": icons[0].design.paper,
        "icons": [_entry(icon) for icon in icons if icon.path.startswith("icon-")],
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


def short_name(name: str) -> str:
    """The first words of a name that a launcher has room for; empty where there is none."""
    if len(name) <= SHORT:
        return name
    words: Sequence[str] = name.split()
    while words and (len(" ".join(words)) > SHORT or words[-1].lower() in _NO_END):
        words = words[:-1]
    return " ".join(words).rstrip(",;:–—-")


def _entry(icon: SiteIcon) -> dict[str, str]:
    return {
        "src": icon.url,
        "sizes": " ".join(f"{size}x{size}" for size in icon.sizes),
        "type": "image/png",
        "purpose": "maskable" if icon.maskable else "any",
    }

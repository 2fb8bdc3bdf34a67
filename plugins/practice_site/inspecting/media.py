"""Sound and moving pictures that begin by themselves, or say nothing to the deaf."""

from collections.abc import Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found

_MOVING = ("blink", "marquee")
_WORDS = frozenset(("captions", "subtitles"))


def odd_media(found: Found) -> Iterator[tuple[str, Element]]:
    """What is odd about a page's media: `autoplay`, `moving`, `captions` (there are none)."""
    for tag in _MOVING:
        yield from (("moving", element) for element in found.tagged.get(tag, ()))
    for element in found.loading:
        if element.tag in ("audio", "video"):
            if element.get("autoplay") is not None:
                yield "autoplay", element
            if element.tag == "video" and element.get("muted") is None and not _captions(element):
                yield "captions", element


def _captions(video: Element) -> bool:
    return any((track.get("kind") or "subtitles") in _WORDS for track in video.iter("track"))

"""What a page loads besides its images' `src`."""

import re
from collections.abc import Iterable, Iterator

from practice_site.inspecting.document import Element

_LOADING_RELS = frozenset(
    {
        "apple-touch-icon",
        "dns-prefetch",
        "icon",
        "manifest",
        "mask-icon",
        "modulepreload",
        "preconnect",
        "prefetch",
        "preload",
        "stylesheet",
    }
)
"""Relations of `<link>` that make a browser fetch something or call a host."""

_ADDRESSES = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("srcset",),
    "input": ("src",),
    "link": ("href", "imagesrcset"),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
"""The attributes that hold addresses, by element."""

_CANDIDATE = re.compile(r"[^ \t\n\f\r,][^ \t\n\f\r]*")


LOADING = frozenset(_ADDRESSES)
"""The elements that may load something."""


def resources(loading: Iterable[Element]) -> tuple[str, ...]:
    """The addresses of whatever some elements of `LOADING` load, in their order."""
    return tuple(address for element in loading for address in _loaded(element))


def _loaded(element: Element) -> Iterator[str]:
    if element.tag == "link" and _LOADING_RELS.isdisjoint(element.get("rel", "").lower().split()):
        return
    for attribute in _ADDRESSES[str(element.tag)]:
        value = element.get(attribute, "")
        if attribute.endswith("srcset"):
            yield from srcset_addresses(value)
        elif value and not value.startswith("#"):
            yield value


def srcset_addresses(srcset: str) -> Iterator[str]:
    """The addresses in a `srcset`, which are parted by commas and white space.

    A comma inside an address belongs to it, one at its end does not.
    """
    position = 0
    while found := _CANDIDATE.search(srcset, position):
        address = found[0].rstrip(",")
        yield address
        position = found.end()
        if address == found[0]:
            comma = srcset.find(",", position)
            position = comma if comma >= 0 else len(srcset)

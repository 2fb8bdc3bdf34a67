"""The sizes of images that a page names."""

import re

_SIZE = re.compile(rb"/images/[a-z0-9-]+\.[0-9a-f]{8}-[0-9]+\.(?:avif|webp|jpg|png)")


def image_sizes(html: bytes) -> tuple[str, ...]:
    """The addresses of images' sizes anywhere in a page, in the order of first appearance.

    They stand in many places (`src`, `srcset`, the head, the graph) and are
    the same in all: none of their characters is ever escaped.
    """
    return tuple(dict.fromkeys(address.decode("ascii") for address in _SIZE.findall(html)))

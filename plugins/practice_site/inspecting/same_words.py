"""Words that say the same of different things, or twice of one."""

from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from practice_site.inspecting.document import Element, folded, text_content
from practice_site.inspecting.found import Found
from practice_site.inspecting.names import Names, content_of


def links_alike(found: Found, names: Names) -> Iterator[tuple[Element, str, Element]]:
    """Links of a page's own part that are called what an earlier one is, and lead elsewhere.

    With each, its name and the earlier one. Places on one page count as that page.
    """
    earlier: dict[str, tuple[str, Element]] = {}
    for link in chain.from_iterable(main.iter("a") for main in found.mains):
        target = link.get("href")
        if target is None:
            continue
        name = (((names.of(link) if len(link) else link.text) or "").strip()).lower()
        known, first = earlier.setdefault(name, (target, link))
        if known != target and name and _page(known) != _page(target):
            name = names.of(link)
            if name.casefold() == names.of(first).casefold():
                yield link, name, first


def _page(target: str) -> str:
    """What a link leads to, without the place on it."""
    try:
        parts = urlsplit(target.strip())
    except ValueError:
        return target
    return f"{parts.scheme}:{parts.netloc}{parts.path}?{parts.query}".lower()


def repeated_alt(image: Element) -> bool:
    """Whether an image's words are those of the link, the button or the caption that it is in."""
    for around in image.iterancestors("a", "button", "figure"):
        words = folded(image.get("alt") or "").casefold()
        if around.tag == "figure":
            caption = next(around.iter("figcaption"), None)
            beside = content_of(caption) if caption is not None else ""
        else:
            beside = folded(text_content(around))
        if beside.casefold().rstrip(".") == words.rstrip("."):
            return True
    return False

"""HTML that is read away from its site: every address in it is absolute."""

import re
from urllib.parse import urljoin

from lxml import html

_ADDRESSES = ("href", "src", "poster", "cite")
_OF_THE_PAGE = ("id", "class", "tabindex")
"""What means something on the page only; two articles in one reader would share their ids."""

_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,]|[^\s,])(\s+[^,]+)?")


def with_absolute_urls(content: str, url: str) -> str:
    """A stretch of HTML with its links and images made absolute to the page at `url`.

    A link to a place on its own page (`#conclusion`) leads to that page. Ids,
    classes and the order of the keyboard are left out.
    """
    root = html.fragment_fromstring(content, create_parent="div")
    for element in root.iterdescendants():
        for name in _OF_THE_PAGE:
            element.attrib.pop(name, None)
        for name in _ADDRESSES:
            if (address := element.get(name)) is not None:
                element.set(name, urljoin(url, address))
        if candidates := element.get("srcset"):
            element.set("srcset", _absolute_candidates(candidates, url))
    return _inner(root)


def _absolute_candidates(candidates: str, url: str) -> str:
    return ", ".join(
        urljoin(url, match[1]) + (f" {match[2].strip()}" if match[2] else "")
        for match in _CANDIDATE.finditer(candidates)
    )


def _inner(root: html.HtmlElement) -> str:
    whole: str = html.tostring(root, encoding="unicode")
    return whole.removeprefix("<div>").removesuffix("</div>").strip()

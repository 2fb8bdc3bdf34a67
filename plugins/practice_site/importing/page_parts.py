"""Which part of a web page is its text, and what the rest is called."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from practice_site.importing.html_text import text_of
from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut

_NAMES: tuple[tuple[Why, re.Pattern[str]], ...] = tuple(
    (why, re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])", re.IGNORECASE))
    for why, words in (
        (Why.COOKIES, r"cookies?|cookie\w+|consent|gdpr|onetrust\w*|cc-window"),
        (Why.BREADCRUMB, r"breadcrumbs?|crumbs|yoast-breadcrumb"),
        (Why.MENU, r"nav|navbar|navigation|menu|skip-link|offcanvas"),
        (Why.SHARING, r"share|sharing|social|sharedaddy|addtoany\w*|social-\w+|share-\w+"),
        (
            Why.RELATED,
            r"related(?:-posts?)?|pagination|post-navigation|nav-links|read-next|jp-relatedposts",
        ),
        (Why.READERS, r"comments?|comment-list|comment-respond|disqus\w*"),
        (Why.BESIDE, r"sidebar|widget-area|(?<!elementor-)widget"),
        (Why.SITE_HEAD, r"(?:site|page|elementor-location)-header|masthead"),
        (Why.SITE_FOOT, r"(?:site|page|elementor-location)-footer|colophon"),
        (Why.FORM, r"newsletter|subscribe|popup|modal"),
        (Why.CONTENTS, r"toc|table-of-contents|ez-toc-container|lwptoc"),
    )
)
_CRUMBS = dict(_NAMES)[Why.BREADCRUMB]
_ELEMENTS = {
    "nav": Why.MENU,
    "footer": Why.SITE_FOOT,
    "aside": Why.BESIDE,
    "form": Why.FORM,
    "input": Why.FORM,
}
_ROLES = {
    "navigation": Why.MENU,
    "banner": Why.SITE_HEAD,
    "contentinfo": Why.SITE_FOOT,
    "complementary": Why.BESIDE,
    "search": Why.FORM,
    "dialog": Why.COOKIES,
    "alertdialog": Why.COOKIES,
}
_META = re.compile(
    r"(?:^|[\s_-])(?:(?:entry|post|article|blog|blog-item)-meta(?:-\w+)?|post-info|byline)(?:$|\s)"
)
_AUTHOR = re.compile(r"(?:^|[\s_-])author(?:$|[\s_-])", re.IGNORECASE)
_BY = re.compile(r"\bby\s*$", re.IGNORECASE)
_FEWEST_LINKS = 3
_MOST_SHARE = 0.6
"""Parts of one kind that hold more of the text than this are the text, whatever they are called."""


def take_parts(soup: BeautifulSoup) -> tuple[Tag, list[LeftOut]]:
    """The part that holds a page's text, freed of what is none; and that, piece by piece in order.

    The part is its only `article`, its `main`, or all of it.
    """
    body = soup.body or soup
    main = _main(body)
    whole = max(len(text_of(main)), 1)
    unwanted: list[tuple[Tag, Why]] = []
    if main is not body:
        unwanted += _outside(body, main)
    within = [(tag, why) for tag in main.find_all(True) if (why := _why(tag, main))]
    sizes = _sizes(within)
    unwanted += [(tag, why) for tag, why in within if sizes[why] <= _MOST_SHARE * whole]
    left_out: list[LeftOut] = []
    for tag, why in unwanted:
        if tag.decomposed:
            continue
        if text := text_of(tag):
            left_out.append(LeftOut(why, text))
        tag.decompose()
    _part_meta(soup, main)
    return main, left_out


def _sizes(parts: list[tuple[Tag, Why]]) -> dict[Why, int]:
    """How much text the parts of each kind hold; a part within another counts once."""
    sizes: dict[Why, int] = {}
    seen: dict[Why, list[Tag]] = {}
    for tag, why in parts:
        outer = seen.setdefault(why, [])
        if not any(holder is parent for parent in tag.parents for holder in outer):
            outer.append(tag)
            sizes[why] = sizes.get(why, 0) + len(text_of(tag))
    return sizes


def _part_meta(soup: BeautifulSoup, main: Tag) -> None:
    """Give author and date, which pages set side by side, a line each; and say who is the author.

    What says “by” on the page is often its place alone.
    """
    for meta in main.find_all(_is_meta):
        for piece in meta.find_all(["a", "span", "time"]):
            if not _AUTHOR.search(" ".join(piece.get("class") or [])) or not text_of(piece):
                continue
            if piece.find_parent(lambda tag: tag.name == "a") is None and piece.find("a"):
                continue  # the link in it is named so as well, or is all of it
            before = "".join(
                str(text) for text in piece.find_all_previous(string=True, limit=3)[::-1]
            )
            if not _BY.search(before) and not text_of(piece).lower().startswith("by "):
                piece.insert(0, "By ")
        for piece in meta.find_all(["a", "span", "time", "div"], recursive=False)[1:]:
            piece.insert_before(soup.new_tag("br"))


def _is_meta(tag: Tag) -> bool:
    names = " ".join(tag.get("class") or [])
    return tag.name in ("div", "p", "span", "ul") and bool(names and _META.search(names))


def _main(body: Tag) -> Tag:
    mains = body.find_all("main") or body.find_all(role="main")
    within = mains[0] if len(mains) == 1 else body
    articles = [tag for tag in within.find_all("article") if not tag.find_parent("article")]
    if len(articles) == 1 and len(text_of(articles[0])) > 0.5 * len(text_of(within)):
        return articles[0]
    if within is body and articles:
        longest = max(articles, key=lambda tag: len(text_of(tag)))
        if len(text_of(longest)) > 0.5 * len(text_of(body)):
            return longest
    return within


def _outside(body: Tag, main: Tag) -> Iterator[tuple[Tag, Why]]:
    """Everything beside the part that holds the text; a title that stands alone there is kept."""
    title = body.find("h1") if not main.find("h1") else None
    if title is not None:
        main.insert(0, title.extract())
    holders = list(main.parents)
    for tag in body.find_all(True):
        if tag is main or any(tag is holder for holder in holders):
            continue
        if tag.parent is body or any(tag.parent is holder for holder in holders):
            yield tag, _why(tag, body) or _own_why(tag)


def _own_why(tag: Tag) -> Why:
    return Why.SITE_HEAD if tag.name == "header" else Why.OUTSIDE


def _why(tag: Tag, main: Tag) -> Why | None:
    if tag.name == "td" and _is_menu(tag):
        return Why.MENU
    if tag.name in _ELEMENTS:
        return _ELEMENTS[tag.name] if tag.name != "footer" or _is_site_foot(tag) else None
    if tag.name == "button":
        return None if text_of(tag).endswith("?") or _opens(tag) else Why.FORM
    role = str(tag.get("role") or "")
    if role in _ROLES:
        return _ROLES[role]
    names = " ".join((*(tag.get("class") or []), str(tag.get("id") or "")))
    label = str(tag.get("aria-label") or "").casefold()
    if label == "breadcrumb" or (tag.name == "p" and _CRUMBS.search(names)):
        return Why.BREADCRUMB
    if tag.name in ("h1", "h2", "h3", "h4", "p", "li", "tr", "td", "th", "table", "a"):
        return None
    return next((why for why, pattern in _NAMES if names and pattern.search(names)), None)


def _is_menu(cell: Tag) -> bool:
    """Whether a cell of a table holds links and nothing else, as old pages set their menus."""
    links = cell.find_all("a", href=True)
    linked = " ".join(map(text_of, links)).split()
    return len(links) >= _FEWEST_LINKS and linked == text_of(cell).split()


def _is_site_foot(tag: Tag) -> bool:
    return tag.find_parent("blockquote") is None


def _opens(button: Tag) -> bool:
    """Whether a button opens an answer below it."""
    return button.has_attr("aria-controls") or button.has_attr("aria-expanded")

"""What stands within lines of a tree, brought to the few elements that Markdown has."""

from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, NavigableString

from practice_site.importing.html_text import INLINE, UNSEEN, has_any, text_of

_SAME = {"b": "strong", "i": "em", "strike": "del", "s": "del", "big": "span", "cite": "em"}
_MARKUP = frozenset({"strong", "em", "del"})
_KEPT = frozenset({*_MARKUP, "a", "sub", "sup", "code", "img", "br"})


def tidy_inline(soup: BeautifulSoup) -> None:
    """Leave strong, em, del, a, sub, sup, code and images, each around text and only once."""
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    for tag in soup.find_all(list(UNSEEN)):
        if not tag.decomposed:
            tag.decompose()
    for tag in soup.find_all(list(INLINE)):
        tag.name = _SAME.get(tag.name, tag.name)
        if tag.name == "q":
            tag.insert(0, "“")
            tag.append("”")
        if tag.name not in _KEPT:
            tag.unwrap()
    soup.smooth()
    for tag in soup.find_all(list(_MARKUP | {"a", "sub", "sup"})):
        _settle(tag)
    for tag in soup.find_all(list(_MARKUP)):
        if tag.parent is not None:
            _join(tag)
    soup.smooth()


def _settle(tag: Tag) -> None:
    """Take off markup around nothing, and markup within the same markup."""
    nothing = not text_of(tag) and not has_any(tag, "img") and not tag.get("data-note")
    if nothing or (tag.name in _MARKUP and tag.find_parent(tag.name)):
        tag.unwrap()


def _join(tag: Tag) -> None:
    """Take in the neighbour that has the same markup, with nothing but spaces between."""
    while True:
        after = tag.next_sibling
        space = ""
        if isinstance(after, NavigableString) and not after.strip() and "\n\n" not in after:
            space, after = str(after), after.next_sibling
        if not isinstance(after, Tag) or after.name != tag.name:
            return
        if space:
            between = tag.next_sibling
            if between is not None:
                between.extract()
            tag.append(space)
        tag.extend(list(after.contents))
        after.decompose()


def is_all(block: Tag, name: str) -> bool:
    """Whether all words of a block stand within elements of a name."""
    return (
        has_any(block, name)
        and all(
            not node.strip() or _inside(node, name, block)
            for node in block.descendants
            if isinstance(node, NavigableString)
        )
        and bool(text_of(block))
    )


def _inside(text: NavigableString, name: str, block: Tag) -> bool:
    return any(parent.name == name for parent in text.parents if block in parent.parents)


def without(block: Tag, *names: str) -> None:
    """Take markup off a block's words."""
    for tag in block.find_all(list(names)):
        tag.unwrap()
    block.smooth()

"""The levels of a document's headings: one title, sections below it, no level left out."""

from bs4 import Tag

from practice_site.importing.headings import is_known_wording, is_question
from practice_site.importing.html_blocks import HEADINGS
from practice_site.importing.html_inline import without
from practice_site.importing.html_text import text_of
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_END_OF_FAQ = frozenset({Role.CALL_TO_ACTION, Role.CONCLUSION})
_DEEPEST = 6


def set_levels(body: Tag) -> bool:
    """Set the levels of all headings, and the title first; whether any level is another now.

    The first heading is the title where it stands first, or alone at the top,
    unless it has the wording of a section.
    """
    for tag in body.find_all(HEADINGS, recursive=False):
        without(tag, "strong")
        if not text_of(tag):
            tag.name = "p"
    headings = body.find_all(HEADINGS, recursive=False)
    before = [tag.name for tag in headings]
    title = _title(headings)
    if title is not None:
        title.name = "h1"
        body.insert(0, title)
    _set_sections([tag for tag in headings if tag is not title])
    return before != [tag.name for tag in headings]


def _title(headings: list[Tag]) -> Tag | None:
    """The heading that is the whole text's."""
    marked = [tag for tag in headings if "title" in (tag.get("class") or "")]
    if marked or not headings:
        return marked[0] if marked else None
    first = headings[0]
    above = [tag for tag in first.find_previous_siblings() if text_of(tag)]
    alone = first.name == "h1" and all(tag.name > "h1" for tag in headings[1:])
    if is_known_wording(text_of(first)) and not text_of(first).endswith("?"):
        return first if alone and len(headings) > 1 and not above else None
    return first if alone or not above else None


def _set_sections(headings: list[Tag]) -> None:
    top = min((int(tag.name[1]) for tag in headings if not _is_marked(tag)), default=2)
    above: list[int] = []
    in_faq = beside = False
    for place, tag in enumerate(headings):
        level = int(tag.name[1])
        asks = is_question(text_of(tag))
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        depth = 2 if level == top else min(len(above) + 1, _DEEPEST)
        if in_faq and asks and (depth > 2 or beside) and not _calls(tag):
            depth = 3
        elif _is_marked(tag):
            depth = min(depth, 3)
        elif depth == 2:
            in_faq = role_of(text_of(tag)) is Role.FAQ
            beside = in_faq and _is_beside(tag, headings[place + 1 : place + 2])
        tag.name = f"h{depth}"


def _is_marked(tag: Tag) -> bool:
    """Whether the page itself says that this opens an answer (an accordion)."""
    return "question" in (tag.get("class") or "")


def _is_beside(faq: Tag, following: list[Tag]) -> bool:
    """Whether the questions have the same level as the heading above them, which has no text."""
    return bool(following) and (
        following[0].name == faq.name
        and faq.find_next_sibling() is following[0]
        and is_question(text_of(following[0]))
    )


def _calls(tag: Tag) -> bool:
    """Whether a question, by its text as well, invites rather than asks."""
    texts = []
    for block in tag.find_next_siblings():
        if block.name in HEADINGS:
            break
        texts.append(text_of(block))
    return role_of(text_of(tag), " ".join(texts)) in _END_OF_FAQ

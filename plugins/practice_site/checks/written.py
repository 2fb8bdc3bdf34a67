"""Where the markup of a page was written: in somebody's text, or in the theme."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.rule import THEME_MISTAKE
from practice_site.inspecting.mark import Mark
from practice_site.model.span import Span
from practice_site.reading.sanitise import ELEMENTS

BASE = "base.html"
"""The template that stands around every page."""

_FEW_WORDS = 3


class Written(NamedTuple):
    """A place in a text or in the theme."""

    span: Span
    in_theme: bool

    def remedy(self, for_writers: str) -> str:
        """What to do about a mistake there; that of writers, or whom to show it to."""
        return THEME_MISTAKE if self.in_theme else for_writers


def where_written(page: PageEvidence, mark: Mark, words: Iterable[str] = ()) -> Written:
    """The place of an element's markup, as exactly as it can be told.

    What an author can write stands in the text that the page was made from, if
    it stands there. All else is the theme's: the line is that of the one template
    that has some of `words`, or the element as the page shows it. Where several
    have, it is the first line of the page's template, or of the one around all.
    """
    own = _in_text(page, mark) if mark.in_main else None
    if own is not None:
        return Written(own, in_theme=False)
    return Written(in_theme(page, (*words, *_as_written(mark)), own_part=mark.in_main), True)


def in_theme(page: PageEvidence, words: Iterable[str], *, own_part: bool = True) -> Span:
    """The line of the theme that has the first of some words that one line has.

    One line of the page's own template counts for more than others elsewhere.
    """
    own, around, others = _templates_of(page)
    for wanted in words:
        first = own if own_part else around
        for paths in ([first], [first, around, *others]):
            texts = [(path, page.templates[path]) for path in paths if path]
            places = [(path, text) for path, text in texts if wanted in text]
            if len(places) == 1 and places[0][1].count(wanted) == 1:
                path, text = places[0]
                return Span(path, text.count("\n", 0, text.index(wanted)) + 1)
    path = own if own_part else around
    return Span(path, 1) if path else page.facts.source


def _templates_of(page: PageEvidence) -> tuple[str, str, list[str]]:
    """The paths of a page's template, of the one around it, and of their parts.

    Parts lie in folders below the pages' templates. Empty where there is none.
    """
    own = around = ""
    others: list[str] = []
    for path in page.templates:
        name = path.rpartition("/templates/")[2]
        if name == page.page.view.template:
            own = path
        elif name == BASE:
            around = path
        elif "/" in name:
            others.append(path)
    return own, around, others


def _as_written(mark: Mark) -> Iterator[str]:
    """What a template may have of an element, the most telling first."""
    attributes = [f'{name}="{value}"' for name, value in mark.attributes.items()]
    tag = f"<{' '.join((mark.tag, *attributes))}>"
    if mark.words:
        yield f"{tag}{mark.words}"
    if attributes:
        yield tag
        yield from (f"<{mark.tag} {attribute}" for attribute in attributes)
        yield from (f" {attribute}" for attribute in attributes)
    if mark.words:
        yield f">{mark.words}<"
    yield f"<{mark.tag} " if attributes else tag


def _in_text(page: PageEvidence, mark: Mark) -> Span | None:
    """The place of an element that an author wrote; None where nobody did."""
    source = page.facts.source
    if any(origin.span == mark.span for origin in page.page.origins):
        return mark.span
    text = page.sources.get(source.path)
    if text is None or mark.tag not in ELEMENTS:
        return None
    first = rf"\s*{_followed_by(mark.words)}" if mark.words else ""
    for pattern in (rf"<{mark.tag}\b[^>]*>{first}", rf"<{mark.tag}\b"):
        begin = sum(len(line) for line in text.splitlines(keepends=True)[: source.line - 1])
        match = re.compile(pattern, re.IGNORECASE).search(text, begin)
        if match is None:
            continue
        # The lines of a file with many records are no part of what a page is made of.
        is_own = source.path.endswith(".md")
        return Span(source.path, text.count("\n", 0, match.start()) + 1) if is_own else source
    return None


def _followed_by(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in words.split()[:_FEW_WORDS])

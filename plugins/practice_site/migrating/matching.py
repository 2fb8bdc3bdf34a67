"""Which page of this site is what an old page was: by its address, its title, its words.

What is certain enough to send visitors there says so; the rest is only suggested.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable

from msgspec import Struct

from practice_site.migrating.old_kinds import Kind
from practice_site.migrating.old_site import OldPage
from practice_site.migrating.targets import Target, What, words_in

LIKELY = 0.6
"""The share of words that two names have in common from which on one is suggested."""

_USUAL = (
    ("/articles/", r"(?:our-)?blogs?|news|articles|resources|education|patient-education|posts"),
    ("/stories/", r"(?:patient-)?(?:testimonials?|reviews|stories)|success-stories"),
    (
        "/services/",
        r"(?:our-)?(?:services|treatments|procedures|conditions|specialties)|what-we-(?:do|treat)",
    ),
    (
        "/physicians/",
        r"(?:our-|meet-(?:the-|our-)?)?(?:team|doctors?|physicians?|providers?|staff|surgeons?)",
    ),
    ("/locations/", r"(?:our-)?(?:locations?|offices?)|directions|areas-we-serve|service-areas?"),
    ("/contact/", r"contact(?:-us)?(?:-\d)?"),
    ("/about/", r"about(?:-us)?|our-practice|who-we-are"),
    ("/privacy/", r"privacy(?:-policy)?"),
    ("/accessibility/", r"accessibility(?:-statement)?"),
    ("/search/", r"search"),
)
_COMPILED = tuple((url, re.compile(pattern)) for url, pattern in _USUAL)
_FOLDERS = {
    What.SERVICE: r"services?|treatments?|procedures?|conditions?|specialt(?:y|ies)",
    What.ARTICLE: r"blog|news|articles?|posts?|education|(?:19|20)\d\d",
    What.PHYSICIAN: r"team|doctors?|physicians?|providers?|staff|about",
    What.OFFICE: r"locations?|offices?|areas?|areas-we-serve|service-areas?",
    What.TOWN: r"locations?|offices?|areas?|areas-we-serve|service-areas?",
}
_ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp)$|-\d$")
_ONLY = {
    Kind.POST: frozenset({What.ARTICLE}),
    Kind.TAG: frozenset({What.SERVICE}),
    Kind.CATEGORY: frozenset({What.SERVICE}),
    Kind.AUTHOR: frozenset({What.PHYSICIAN}),
}


class Match(Struct, frozen=True):
    """A page of this site for an old one; `sure` where visitors may be sent there unasked."""

    target: Target
    sure: bool
    why: str


class Matcher:
    """Looks pages of this site up by the names of old ones; its time does not grow with theirs."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._targets = tuple(targets)
        self._by_url = {target.url: target for target in reversed(self._targets)}
        self._by_slug: dict[str, list[Target]] = defaultdict(list)
        self._by_words: dict[frozenset[str], list[Target]] = defaultdict(list)
        self._by_word: dict[str, list[tuple[Target, frozenset[str]]]] = defaultdict(list)
        for target in self._targets:
            if target.slug:
                self._by_slug[target.slug].append(target)
            for words in target.wordings:
                self._by_words[words].append(target)
                for word in words:
                    self._by_word[word].append((target, words))

    def match(self, old: OldPage, kind: Kind) -> Match | None:
        """The page that takes the place of an old one, or may do so."""
        allowed = _ONLY.get(kind, frozenset(What))
        *folders, name = [part for part in old.address.path.casefold().split("/") if part] or [""]
        name = _ENDING.sub("", name)
        title = old.item.title if old.item else ""
        usual = self._usual(name) if not folders and kind not in _ONLY else None
        if usual:
            return Match(usual, True, f"“{name}” is what this page is usually called")
        for found, why in (
            (self._by_slug.get(name, ()), "the same name in the address"),
            (self._by_words.get(words_in(title), ()), "the same title"),
            (self._by_words.get(words_in(name), ()), "the same words in the address"),
        ):
            chosen = _chosen(found, allowed, folders)
            if chosen:
                return Match(chosen, True, why)
        return self._likely((words_in(title), words_in(name)), allowed)

    def _usual(self, name: str) -> Target | None:
        url = next((url for url, pattern in _COMPILED if pattern.fullmatch(name)), "")
        return self._by_url.get(url)

    def _likely(
        self, wordings: Iterable[frozenset[str]], allowed: Collection[What]
    ) -> Match | None:
        """The one page whose name shares most words; none where several are as good."""
        best: dict[Target, float] = {}
        for words in wordings:
            near = {
                (target, of) for word in words for target, of in self._by_word.get(word, ())[:500]
            }
            for target, of in near:
                if target.what in allowed:
                    share = len(words & of) / len(words | of)
                    best[target] = max(best.get(target, 0.0), share)
        ranked = sorted(best.items(), key=lambda pair: (-pair[1], pair[0].url))
        if not ranked or ranked[0][1] < LIKELY:
            return None
        if len(ranked) > 1 and ranked[1][1] == ranked[0][1]:
            return None
        return Match(ranked[0][0], False, "much the same words in the title or the address")


def _chosen(
    found: Iterable[Target], allowed: Collection[What], folders: list[str]
) -> Target | None:
    """The only page among those found, or the only one that the folders before it fit."""
    there = {target.url: target for target in reversed(list(found)) if target.what in allowed}
    if len(there) <= 1:
        return next(iter(there.values()), None)
    fitting = [target for target in there.values() if _fits(target, folders)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(target: Target, folders: Iterable[str]) -> bool:
    pattern = _FOLDERS.get(target.what, "")
    return any(re.fullmatch(pattern, folder) for folder in folders)

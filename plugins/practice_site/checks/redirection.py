"""Which former addresses can send visitors on, and what stands in the way of the others."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Set

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.redirect import Redirect


class Clash(Struct, frozen=True):
    """A former address that something else has: the file of the site, or the redirect before it.

    `file` is the one that is in the way, `first` the redirect that it belongs to, if any.
    """

    redirect: Redirect
    file: str
    first: Redirect | None = None


def sound_redirects(redirects: Iterable[Redirect], files: Set[str]) -> tuple[Redirect, ...]:
    """Those that can be written beside the other files of the site, each address once."""
    chosen = tuple(redirects)
    faulty = {clash.redirect for clash in clashes(chosen, files)}
    distinct = {redirect.old: redirect for redirect in reversed(chosen)}
    return tuple(r for r in chosen if r not in faulty and distinct[r.old] is r)


def clashes(redirects: Iterable[Redirect], files: Set[str]) -> Iterator[Clash]:
    """The redirects whose files would be others' too, or a file and a folder at once.

    Capitals and accents make no other file: not on Windows, nor on macOS.
    Where two pages claim one address, the first keeps it; the same page may
    name it twice.
    """
    taken = {_folded(file): file for file in sorted(files, reverse=True)}
    folders = {folder: file for file in taken for folder in _folders(file)}
    first: dict[str, Redirect] = {}
    for redirect in redirects:
        name = _folded(redirect.file)
        before = first.get(name)
        if before and (before.old, before.new) == (redirect.old, redirect.new):
            continue
        in_the_way = _in_the_way(name, taken, folders)
        if in_the_way:
            yield Clash(redirect, taken[in_the_way], first.get(in_the_way))
            continue
        first[name] = redirect
        taken[name] = redirect.file
        folders |= dict.fromkeys(_folders(name), name)


def circles(redirects: Iterable[Redirect]) -> Iterator[tuple[Redirect, ...]]:
    """The redirects that lead back to where they began, each circle once, in the order of going."""
    chosen = tuple(redirects)
    after = {redirect.old: redirect for redirect in reversed(chosen)}
    known: set[Redirect] = set()
    for redirect in chosen:
        way = [redirect]
        while (following := after.get(way[-1].new)) and following not in way:
            way.append(following)
        if way[-1].new == redirect.old and redirect not in known:
            known.update(way)
            yield tuple(way)


def claimed_redirects(evidence: Evidence) -> tuple[Redirect, ...]:
    """What the texts ask for, without the addresses that can be nobody's (PS609)."""
    unfit = {problem.span for problem in evidence.problems if problem.kind == "address-unfit"}
    redirects = evidence.plan.redirects if evidence.plan else ()
    return tuple(redirect for redirect in redirects if redirect.span not in unfit)


def other_files(evidence: Evidence) -> frozenset[str]:
    """The files of the site that are no redirect pages."""
    planned = {page.file for page in evidence.plan.pages} if evidence.plan else set()
    return evidence.files - {redirect.file for redirect in evidence.redirects} | planned


def _in_the_way(name: str, taken: Mapping[str, str], folders: Mapping[str, str]) -> str:
    if name in taken:
        return name
    if name in folders:
        return folders[name]
    return next((folder for folder in _folders(name) if folder in taken), "")


def _folders(name: str) -> Iterator[str]:
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def _folded(file: str) -> str:
    return unicodedata.normalize("NFC", file).casefold()

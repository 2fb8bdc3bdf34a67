"""Which pages are other ones than they were in an earlier release."""

import re
from collections.abc import Iterator

from msgspec import Struct

from practice_site.inspecting.document import parse
from practice_site.inspecting.head import head_facts
from practice_site.inspecting.visible_text import visible_text
from practice_site.model.redirect import address_file
from practice_site.pages.wording import counted
from practice_site.release.refusals import refusing
from practice_site.release.releases import Release

_OWN = re.compile(
    rb"<title\b.*?</title>|<meta name=\"description\"[^>]*>|<main\b.*</main>", re.DOTALL
)
"""What of a page is its own, as the theme writes it; all else stands around every page."""


class ChangedPages(Struct, frozen=True):
    """The paths of pages that search engines may list, or could: each list is sorted."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """All of them, sorted."""
        return tuple(sorted((*self.new, *self.changed, *self.gone)))

    def __str__(self) -> str:
        """How many they are, as a sentence."""
        if not self.paths:
            return "No page is new, changed or gone since the last release."
        return (
            f"Since the last release {counted(len(self.new), 'page is', 'pages are')} new, "
            f"{len(self.changed)} changed and {len(self.gone)} gone."
        )


def changed_pages(now: Release, before: Release | None, home: str) -> ChangedPages:
    """The pages of a release that are new, say something else, or are gone since another one.

    `home` is the site's address without a final slash. A page has changed where
    its title, its description or the words of its `<main>` have: a new footer
    changes none. What asks not to be indexed, or is another page by its own word
    (a former address), is none. Raises `ReleaseRefused` where a release's files
    cannot be read.
    """
    was = before.site if before else {}
    new: list[str] = []
    changed: list[str] = []
    for url, file in _pages(now):
        if was.get(file) == now.site[file]:
            continue
        content = _read(now, file)
        if not _may_be_listed(content, f"{home}{url}"):
            continue
        earlier = _read(before, file) if before and file in was else None
        if earlier is None or not _may_be_listed(earlier, f"{home}{url}"):
            new.append(url)
        elif not _says_the_same(earlier, content):
            changed.append(url)
    gone = _gone(now, before, home) if before else ()
    return ChangedPages(tuple(sorted(new)), tuple(sorted(changed)), tuple(sorted(gone)))


def _gone(now: Release, before: Release, home: str) -> Iterator[str]:
    for url, file in _pages(before):
        if before.site[file] == now.site.get(file):
            continue
        is_there = file in now.site and _may_be_listed(_read(now, file), f"{home}{url}")
        if not is_there and _may_be_listed(_read(before, file), f"{home}{url}"):
            yield url


def _pages(release: Release) -> Iterator[tuple[str, str]]:
    """The addresses of a release that are pages, and their files."""
    files = ((url, address_file(url)) for url in release.urls)
    return ((url, file) for url, file in files if file.endswith(".html") and file in release.site)


def _read(release: Release, file: str) -> bytes:
    with refusing("A page of a kept release could not be read"):
        return (release.folder / "site" / file).read_bytes()


def _may_be_listed(content: bytes, address: str) -> bool:
    """Whether a page says that it is the one at its address, and may be indexed."""
    head = head_facts(parse(content))
    return head.canonical == address and "noindex" not in head.robots.lower()


def _says_the_same(one: bytes, other: bytes) -> bool:
    if _OWN.findall(one) == _OWN.findall(other):
        return True
    return _words(one) == _words(other)


def _words(content: bytes) -> tuple[str, str, str]:
    root = parse(content)
    head = head_facts(root)
    return head.title, head.description, visible_text(root).main

"""Where links lead."""

import re
from collections.abc import Iterable
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.checks.nearest import did_you_mean, meant
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.plan import LeftOut
from practice_site.model.redirect import Redirect, plain_address

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SOURCE_FILE = re.compile(
    r"^(?:\{(?:filename|static|attach)\})?/?(?:\.{1,2}/)*(?:content/)?"
    r"(?P<folder>articles|pages|physicians|services|images)?/?(?P<name>[\w./-]+)$"
)
_SAME_EVERYWHERE = ("/", "http", "tel:", "mailto:")
"""How links begin that mean the same on every page."""

_SLASHES = re.compile(r"/{2,}")
_PLACES = "/locations/"
_STORIES = "/stories/"
_FOLDERS = {"articles": "/articles/", "physicians": "/physicians/", "services": "/services/"}


class Broken(Struct, frozen=True):
    """Why a link leads nowhere, and what to write instead."""

    why: str
    remedy: str


_UNTIL_IT_IS_THERE = "Publish that page too, or take the link out until it is there."
_TO_PUBLISH = {
    "draft": "Take `status: draft` out of that file when the page is ready, or take the link out "
    "until then. With --drafts drafts are built too, for you to look at."
}
_NO_SUCH_PAGE = "Link to a page that the site has, or take the link out."


def no_such_place(anchor: str, where: str, ids: Iterable[str]) -> Broken:
    """What to say of a link to a place that a page does not have; `ids` are those it has."""
    return Broken(
        f"{where} has no place called #{anchor}.",
        did_you_mean(f"#{anchor}", (f"#{i}" for i in ids), "Link to the page alone."),
    )


def _resolved(page: str, target: str) -> str:
    """A target as seen from the site's root; above that there is nothing (`../../..`)."""
    whole = urljoin(page, target)
    return whole if whole.startswith("/") else f"/{whole}"


def leads_off(target: str) -> bool:
    """Whether a link that does not spell the site's own address leads off it."""
    return target.startswith("//") or bool(_SCHEME.match(target))


class Targets:
    """Everything on a site that a link may lead to."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._sound = set(evidence.pages)
        self._broken: dict[str, Broken] = {}
        self._home = evidence.plan.frame.url if evidence.plan else ""
        self._former = {redirect.old: redirect for redirect in evidence.redirects}
        self._listed = {f"{_PLACES}{town.slug}/": town for town in evidence.site.towns}
        self._left_out = (
            {left.url: left for left in evidence.plan.left_out} if evidence.plan else {}
        )

    def all_lead_somewhere(self, targets: Iterable[str]) -> bool:
        """Whether all these links are known to; most are the same on every page."""
        return self._sound.issuperset(targets)

    def broken(self, target: str, page: str) -> Broken | None:
        """Why a link on `page` leads nowhere; None where it leads somewhere or off the site."""
        if not target.startswith(_SAME_EVERYWHERE):
            return self._follow(target, page)
        if target not in self._sound and target not in self._broken:
            broken = self._follow(target, page)
            if broken is None:
                self._sound.add(target)
            else:
                self._broken[target] = broken
        return self._broken.get(target)

    def moved(self, target: str, page: str) -> Redirect | None:
        """The redirect that a link on `page` meets, where no page and no file stands there."""
        if not self._former or target in self._evidence.pages:
            return None
        path = self.path(target, page)
        if path is None or path in self._evidence.pages:
            return None
        return self._former.get(plain_address(path))

    def path(self, target: str, page: str) -> str | None:
        """The path that a link on `page` leads to; None where it leads off the site."""
        target = unquote(target.strip())
        own = spelled_path(target, self._home)
        if own is None and leads_off(target):
            return None
        return urlsplit(_resolved(page, own or target)).path

    def _follow(self, target: str, page: str) -> Broken | None:
        target = unquote(target.strip())
        if not target:
            return Broken("no address is written.", "Write the address, or take the link out.")
        own = spelled_path(target, self._home)
        if own is not None:
            target = own
        elif leads_off(target):
            return None
        if target.startswith("{") or re.search(r"\.md(?:#|$)", target):
            return self._of_source(target)
        split = urlsplit(_resolved(page, target))
        path = split.path or page
        if path in self._evidence.pages:
            return self._anchor(path, split.fragment, target)
        file = path.lstrip("/")
        if file in self._evidence.files or self.is_unread(path):
            return None
        if file in self._evidence.site.images:  # it cannot be used, which has a finding of its own
            return None
        if plain_address(path) in self._former:
            return None
        return self._no_page(path, target)

    def _anchor(self, path: str, anchor: str, target: str) -> Broken | None:
        if anchor in ("", "top"):
            return None
        details = self._evidence.details.get(path)
        if details is None or anchor in details.ids:
            return None
        where = "this page" if target.startswith("#") else f"the page {path}"
        return no_such_place(anchor, where, details.ids)

    def _no_page(self, path: str, target: str) -> Broken:
        slash = _SLASHES.sub("/", path).rstrip("/") + "/"
        for form in (slash, slash.lower(), path.lower()):
            if form in self._evidence.pages:
                return Broken(f"the page's address is {form}.", f"Write {form}.")
        left = self._left_out.get(slash)
        if left:
            return Broken(
                f"{self._why(left)} (see {left.span.path}).",
                _TO_PUBLISH.get(left.why, _UNTIL_IT_IS_THERE),
            )
        if slash == _STORIES:
            return Broken(
                "no patient's story may be shown, so that the page of stories is left out.",
                "Take the link out until a testimonial may be shown.",
            )
        listed = self._listed.get(slash)
        if listed:
            return Broken(
                f"{listed.name} is listed and has no page.",
                f"Link to {_PLACES}{listed.served_from}/, the office that serves it, or give the "
                "town a page.",
            )
        return Broken(
            f"there is no page {path} on this site.",
            did_you_mean(path, self._evidence.pages, _NO_SUCH_PAGE)
            if meant(path, self._evidence.pages)
            else _NO_SUCH_PAGE,
        )

    def _why(self, left: LeftOut) -> str:
        if left.why == "draft":
            return "that page is a draft, which visitors do not see"
        if left.why == "scheduled":
            day = next(
                (t.published for t in self._evidence.dated if t.path == left.span.path), None
            )
            return f"that page comes out on {day}" if day else "that page is not out yet"
        return f"that page is left out: {left.why}"

    def _of_source(self, target: str) -> Broken:
        """A link to a source file, as Pelican's own sites have them."""
        why = "it names a file of the sources, not a page of the site."
        match = _SOURCE_FILE.match(target.partition("#")[0])
        if match is None:
            return Broken(why, _NO_SUCH_PAGE)
        folder, name = match["folder"] or "", match["name"]
        stem = name.rpartition("/")[2].removesuffix(".md")
        wanted = f"/images/{name}" if folder == "images" else f"{_FOLDERS.get(folder, '/')}{stem}/"
        likely = [url for url in self._evidence.pages if url.endswith(f"/{stem}/")]
        url = wanted if wanted in self._evidence.pages or not likely else likely[0]
        return Broken(why, f"Write {url}.")

    @cached_property
    def _unread(self) -> frozenset[str]:
        """The addresses of pages whose sources could not be read."""
        folders = {
            "article": "/articles/",
            "physician": "/physicians/",
            "service": "/services/",
            "page": "/",
        }
        return frozenset(
            f"{folders[p.kind]}{p.slug}/"
            for p in self._evidence.site.placeholders
            if p.kind in folders
        )

    def is_unread(self, path: str) -> bool:
        """Whether a path is that of a page whose source could not be read."""
        if path in self._unread:
            return True
        slug = path.removeprefix(_PLACES).strip("/")
        return path.startswith(_PLACES) and self._evidence.site.is_placeholder("locations", slug)

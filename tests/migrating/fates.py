"""Fates of old addresses in memory, for tests."""

from practice_site.migrating.old_address import read_address
from practice_site.migrating.old_kinds import kind_of
from practice_site.migrating.old_site import OldItem, OldPage, Traffic
from practice_site.migrating.statuses import Fate, Status, Sure
from practice_site.migrating.targets import Target, What


def target(url: str, what: What = What.SERVICE, **given) -> Target:
    slug = url.rstrip("/").rpartition("/")[2]
    fields = {"path": f"content/x/{slug}.md", "slug": slug, "title": slug.capitalize()}
    return Target(url=url, what=what, **{**fields, **given})


def old_item(title: str, **given) -> OldItem:
    fields = {
        "file": "x.xml",
        "place": 1,
        "id": "",
        "type": "page",
        "status": "publish",
        "link": "",
    }
    return OldItem(**{**fields, "slug": "", "title": title, **given})


def old_page(path: str, *, title: str = "", clicks: int = 0, kind: str = "page") -> OldPage:
    item = old_item(title, type=kind) if title else None
    return OldPage(
        read_address(path, {"old.example"}),
        item,
        Traffic(clicks, clicks * 10, 1.5 if clicks else 0.0),
    )


def fate(
    path: str,
    status: Status,
    *,
    target: str = "",
    suggestion: str = "",
    sure: Sure = Sure.NOBODY,
    title: str = "",
    clicks: int = 0,
    why: str = "",
    said: str = "",
) -> Fate:
    make = globals()["target"]
    old = old_page(path, title=title, clicks=clicks)
    return Fate(
        old=old,
        kind=kind_of(old.address),
        status=status,
        target=make(target) if target else None,
        suggestion=make(suggestion) if suggestion else None,
        sure=sure,
        why=why,
        said=said,
    )

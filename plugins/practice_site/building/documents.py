"""The files of a site that are made of all its pages: sitemap, robots.txt, manifest, redirects."""

from collections.abc import Iterable, Mapping, Set

from msgspec import Struct

from practice_site.building.assets import shown_images
from practice_site.building.former_addresses import fault_of_address
from practice_site.building.making import Failure, Workshop, failure_of
from practice_site.checks.redirection import sound_redirects
from practice_site.model.documents import RedirectView
from practice_site.model.facts import PageSummary
from practice_site.model.practice import Practice
from practice_site.model.redirect import Redirect, address_file, plain_address
from practice_site.model.view import Frame
from practice_site.pages.icons import MANIFEST
from practice_site.release.redirects import MAPS, redirect_maps
from practice_site.rendering.manifest import manifest_file
from practice_site.rendering.robots import robots_txt
from practice_site.rendering.sitemap import SITEMAP, sitemap_files
from practice_site.rendering.theme import RenderingFailed


class Documents(Struct, frozen=True):
    """The files by their paths in the output, and the redirects that are among them.

    `failures` are the pages whose templates failed.
    """

    files: Mapping[str, bytes]
    redirects: tuple[Redirect, ...] = ()
    failures: tuple[Failure, ...] = ()


def make_documents(
    workshop: Workshop, practice: Practice, pages: Iterable[PageSummary], others: Set[str]
) -> Documents:
    """What is made once for all `pages`; `others` are the site's other files.

    Former addresses that another file has, or that cannot be files, are passed
    over; rules report them.
    """
    plan, theme = workshop.plan, workshop.theme
    files: dict[str, bytes] = {}
    failures: list[Failure] = []
    if plan.sitemap is not None:
        files |= sitemap_files(plan.sitemap, plan.frame.url, shown_images(plan, pages))
    if "robots" in workshop.parts:
        sitemap = f"{plan.frame.url}/{SITEMAP}" if SITEMAP in files else ""
        files["robots.txt"] = robots_txt(practice.search.answer_engines, sitemap)
    if key := practice.search.indexnow_key:
        files[f"{key}.txt"] = key.encode()
    if plan.icons:
        files[MANIFEST] = manifest_file(plan.frame, plan.icons)

    fit = (redirect for redirect in plan.redirects if not fault_of_address(redirect.old))
    redirects = sound_redirects(fit, frozenset({*others, *files, *MAPS}))
    for redirect in redirects:
        try:
            files[redirect.file] = theme.render(_view(redirect, plan.frame), plan.frame)
        except RenderingFailed as failure:
            failures.append(failure_of(redirect.old, failure))
    files |= redirect_maps(redirects, _gone(practice.gone, {*others, *files}))
    return Documents(dict(sorted(files.items())), redirects, tuple(failures))


def _view(redirect: Redirect, frame: Frame) -> RedirectView:
    return RedirectView(
        url=redirect.old,
        lang=redirect.lang,
        title=redirect.title,
        canonical=f"{frame.url}{redirect.new}" if frame.url else "",
        target=redirect.new,
    )


def _gone(written: Iterable[str], files: Set[str]) -> list[str]:
    """The given-up addresses at which nothing answers: no server may say 410 for a page."""
    addresses = dict.fromkeys(plain_address(path) for path in written)
    return [
        address
        for address in addresses
        if not fault_of_address(address)
        and address_file(address) not in files
        and address.strip("/") not in files
    ]

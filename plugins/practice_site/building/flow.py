"""Read, plan, render, inspect, judge: one build from top to bottom."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from practice_site.building.assets import named_images
from practice_site.building.clock import today
from practice_site.building.documents import Documents, make_documents
from practice_site.building.former_addresses import released_addresses, unfit_addresses
from practice_site.building.plugins import missing_plugins
from practice_site.building.theme_documents import theme_documents
from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement, judge
from practice_site.imaging.store import path_of
from practice_site.inspecting.page_facts import inspect_page
from practice_site.model.finding import Problem
from practice_site.model.image import Rendition
from practice_site.model.plan import PagePlan, Plan
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.pages.options import PlanOptions
from practice_site.pages.planner import plan_pages
from practice_site.reading.site_loader import load_site
from practice_site.rendering.theme import RenderingFailed, Theme
from practice_site.structured_data.escape import script_json
from practice_site.structured_data.graph import page_graph

COMPILED = ".practice/templates"
"""Where compiled templates are kept in a site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRequest:
    """What to build, and how.

    `root` is the site's folder, `theme` the theme's; `as_of` is the clock, None
    for today; `parts` and `plugins` are what the settings switch on, `settings`
    is the name of the file that does.
    """

    root: Path
    theme: Path
    parts: frozenset[str]
    as_of: dt.date | None = None
    drafts: bool = False
    publishing: bool = False
    plugins: tuple[str, ...] = ()
    plugin_paths: tuple[Path, ...] = ()
    settings: str = "pelicanconf.py"


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page and its bytes."""

    page: PagePlan
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Everything a build made, in memory: nothing has been written.

    `documents` are the files that were made and are no pages (stylesheet,
    feed, sitemap, redirects) by their paths in the output; `assets` maps the
    remaining files (theme, images) to where they lie: those of `images` only
    once they have been made (`imaging.making`), which a check never does.
    """

    pages: tuple[RenderedPage, ...]
    documents: Mapping[str, bytes]
    assets: dict[str, Path]
    images: tuple[Rendition, ...]
    evidence: Evidence
    judgement: Judgement

    @property
    def as_of(self) -> dt.date:
        """The day that counted as today."""
        return self.evidence.as_of

    @property
    def site(self) -> Site:
        """What was read."""
        return self.evidence.site

    @property
    def files(self) -> frozenset[str]:
        """Every file of the output, by its path in it."""
        return self.evidence.files

    @property
    def urls(self) -> tuple[str, ...]:
        """Every address that must never die silently: pages, the feed, former addresses."""
        feed = self.evidence.plan.frame.feed if self.evidence.plan else ""
        former = (redirect.old for redirect in self.evidence.redirects)
        pages = (rendered.page.url for rendered in self.pages)
        return tuple(sorted({*pages, *former, *filter(None, [feed])}))


def build_site(request: BuildRequest) -> Outcome:
    """Build and judge a whole site in memory; bad content gives findings, not exceptions."""
    site = load_site(request.root)
    as_of = request.as_of or today(os.environ, site.practice.timezone if site.practice else "UTC")
    options = PlanOptions(as_of, request.drafts, request.publishing, request.parts)
    plan = plan_pages(site, options) if site.practice else None

    theme = Theme(request.theme, request.root / COMPILED)
    pages, broken = _render(plan, theme, request)
    released, damage = released_addresses(request.root)
    facts = tuple(inspect_page(rendered.content, rendered.page) for rendered in pages)
    images = named_images(plan, facts)
    files = _assets(images, theme, request.root)
    coloured = theme_documents(files, site.practice.brand.accent if site.practice else "")
    assets = {path: source for path, source in files.items() if path not in coloured}
    documents = _documents(site, plan, theme, files)
    made = {**coloured, **documents.files}

    evidence = Evidence(
        site=site,
        plan=plan,
        facts=facts,
        as_of=as_of,
        drafts=request.drafts,
        publishing=request.publishing,
        problems=(
            *site.problems,
            *_failures([*broken, *documents.failures], request),
            *(unfit_addresses(plan, site.practice) if plan and site.practice else ()),
            *damage,
            *missing_plugins(request.plugins, request.plugin_paths, request.root, request.settings),
        ),
        files=frozenset({*assets, *made, *(rendered.page.file for rendered in pages)}),
        parts=request.parts,
        redirects=documents.redirects,
        released=released,
    )
    return Outcome(
        pages=pages,
        documents=made,
        assets=assets,
        images=tuple(images.values()),
        evidence=evidence,
        judgement=judge(evidence),
    )


def judge_again(outcome: Outcome, problems: Iterable[Problem]) -> Outcome:
    """The same build with problems that only its host could see."""
    known = outcome.evidence.problems
    new = tuple(problem for problem in problems if problem not in known)
    if not new:
        return outcome
    evidence = replace(outcome.evidence, problems=(*known, *new))
    return replace(outcome, evidence=evidence, judgement=judge(evidence))


def _render(
    plan: Plan | None, theme: Theme, request: BuildRequest
) -> tuple[tuple[RenderedPage, ...], list[tuple[str, RenderingFailed]]]:
    """Render all pages; those that fail are returned with their URLs."""
    pages: list[RenderedPage] = []
    broken: list[tuple[str, RenderingFailed]] = []
    if plan is None:
        return (), []
    for page in plan.pages:
        view = page.view
        if "structured_data" in request.parts:
            view = replace(view, json_ld=script_json(page_graph(view, plan.frame)))
        try:
            pages.append(RenderedPage(page, theme.render(view, plan.frame)))
        except RenderingFailed as failure:
            broken.append((page.url, failure))
    return tuple(pages), broken


def _documents(
    site: Site, plan: Plan | None, theme: Theme, assets: Mapping[str, Path]
) -> Documents:
    if plan is None or site.practice is None:
        return Documents({})
    others = frozenset(assets) | {page.file for page in plan.pages}
    return make_documents(plan, site.practice, theme, others)


def _failures(
    broken: Iterable[tuple[str, RenderingFailed]], request: BuildRequest
) -> Iterator[Problem]:
    """A mistake in a template is one problem, however many pages it breaks."""
    known: dict[str, tuple[RenderingFailed, list[str]]] = {}
    for url, failure in broken:
        known.setdefault(str(failure), (failure, []))[1].append(url)
    for failure, urls in known.values():
        yield _page_failed(urls, failure, request)


def _page_failed(urls: list[str], failure: RenderingFailed, request: BuildRequest) -> Problem:
    template = request.theme / "templates" / failure.template
    path = template.relative_to(request.root) if template.is_relative_to(request.root) else template
    more = f" and {len(urls) - 1} more" if len(urls) > 1 else ""
    return Problem(
        kind="page-failed",
        span=Span(path.as_posix(), failure.line or 1),
        message=f"The page {urls[0]}{more} could not be made: {failure.message}",
        remedy="This is a mistake in the theme, not in the text: show it to who keeps the theme.",
    )


def _assets(images: Mapping[str, Rendition], theme: Theme, root: Path) -> dict[str, Path]:
    made = {path: path_of(root, rendition) for path, rendition in images.items()}
    return dict(sorted((made | dict(theme.static_files())).items()))

"""Read, plan, render, inspect, judge: one build from top to bottom."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from practice_site.building.assets import named_images
from practice_site.building.crew import CrewLost, crew_at_work
from practice_site.building.details import DetailsOnRequest
from practice_site.building.documents import Documents, make_documents
from practice_site.building.feed import make_feed
from practice_site.building.folder_texts import FolderTexts
from practice_site.building.former_addresses import unfit_addresses
from practice_site.building.judging import judged, judged_anew, judged_towns
from practice_site.building.last_published import last_published
from practice_site.building.making import NO_OUTPUT, Output, RenderedPage, Workshop
from practice_site.building.outcome import Outcome
from practice_site.building.page_problems import page_problems
from practice_site.building.plugins import missing_plugins
from practice_site.building.preparation import Prepared, prepared
from practice_site.building.production import Production, hands, produce
from practice_site.building.program import program_of
from practice_site.building.readings import changed_sources, read_sources
from practice_site.building.request import BuildRequest
from practice_site.building.site_changed import SiteChanged
from practice_site.building.stylesheets import foreign_in_stylesheets
from practice_site.building.theme_documents import theme_documents
from practice_site.building.workplace import theme_of, workshop_for
from practice_site.checks.evidence import Evidence
from practice_site.imaging.store import path_of
from practice_site.incremental.fingerprints import Versions
from practice_site.incremental.kept import NOTHING_KEPT, Kept
from practice_site.model.finding import Problem
from practice_site.model.planned_image import PlannedImage
from practice_site.pages.feed import FEED
from practice_site.pages.planner import bare_plan, plan_of
from practice_site.reading.baseline_file import read_baseline
from practice_site.reading.files import list_files
from practice_site.reading.images import read_images
from practice_site.rendering.theme import Theme

__all__ = ["BuildRequest", "Outcome", "RenderedPage", "build_site", "judge_again"]

AGAIN = 3
"""How often a build begins anew because somebody goes on writing."""


def build_site(
    request: BuildRequest,
    kept: Kept = NOTHING_KEPT,
    output: Output = NO_OUTPUT,
    program: Versions | None = None,
) -> Outcome:
    """Build and judge a whole site; bad content gives findings, not exceptions.

    What is `kept` of an earlier build of the same `program` is made again only
    where it has changed. Pages are put into the `output` as they are made.
    Where somebody ends a process of the build, or writes a file that it is
    reading, all is done once more, in one process.
    """
    program = program or program_of(request)
    alone = replace(request, jobs=1)
    with suppress(CrewLost, SiteChanged):
        return _build(alone if request.whole else request, kept, output, program)
    for _ in range(AGAIN):
        with suppress(SiteChanged):
            return _build(alone, kept, output, program)
    return _build(alone, kept, output, program)


def judge_again(outcome: Outcome, problems: Iterable[Problem]) -> Outcome:
    """The same build with problems that only its host could see."""
    known = outcome.evidence.problems
    new = tuple(problem for problem in problems if problem not in known)
    if not new:
        return outcome
    return judged_anew(outcome, replace(outcome.evidence, problems=(*known, *new)))


def _build(request: BuildRequest, kept: Kept, output: Output, program: Versions) -> Outcome:
    listing = list_files(request.root)
    theme = theme_of(request)
    images = read_images(request.root, listing.images)
    with crew_at_work() as crew:
        changed = changed_sources(listing.sources, kept.readings)
        crew.fork(hands(len(changed), request.jobs))
        if crew.size > 1:  # whoever has finished reading finds the others' templates
            theme.compile(crew.share(theme.names()))
        readings = read_sources(listing.sources, changed, kept.readings, crew)
        read = prepared(request, program, listing, images, readings)
        plan = plan_of(read.grounds) if read.site.practice else bare_plan(read.grounds)
        workshop = workshop_for(read, plan, theme)
        made = produce(workshop, kept, output, crew, changed, request)
    return _concluded(read, workshop, made, kept, output)


def _concluded(
    read: Prepared, workshop: Workshop, made: Production, kept: Kept, output: Output
) -> Outcome:
    """Make what is no page, and judge the whole."""
    request, site, readings = read.request, read.site, read.readings
    plan = workshop.plan if site.practice else None
    feed = make_feed(workshop, kept.pages.get(FEED), output.has)
    summaries = tuple(page.summary for page in made.pages)
    images = named_images(plan, summaries)
    assets = _assets(images, workshop.theme, request.root)
    coloured = theme_documents(assets, site.practice.brand.accent if site.practice else "")
    others = {*assets, *feed.files, *(page.file for page in workshop.plan.pages)}
    documents = (
        make_documents(workshop, site.practice, summaries, others)
        if site.practice
        else Documents({})
    )
    published = last_published(request.root, readings.kept, site.images)
    baseline, mistakes = read_baseline(request.root)
    written = {*assets, *coloured, *feed.files, *documents.files}
    evidence = Evidence(
        site=site,
        plan=plan,
        made=summaries,
        details=DetailsOnRequest(workshop, made.pages),
        feed=feed.pages[0].summary if feed.pages else None,
        as_of=read.options.as_of,
        drafts=request.drafts,
        publishing=request.publishing,
        problems=(
            *site.problems,
            *page_problems([*made.failures, *feed.failures, *documents.failures], request),
            *(unfit_addresses(plan, site.practice) if plan and site.practice else ()),
            *published.problems,
            *mistakes,
            *foreign_in_stylesheets(assets, request, plan),
            *missing_plugins(request.plugins, request.plugin_paths, request.root, request.settings),
        ),
        files=frozenset({*written, *(page.file for page in made.pages)}),
        parts=request.parts,
        stylesheets=FolderTexts(request.theme / "static", ".css", request.root),
        redirects=documents.redirects,
        released=published.addresses,
        before=published.texts,
        sketches={path: reading.sketch for path, reading in readings.kept.items()},
        text=workshop.text,
        mentions=tuple(m for reading in readings.outcomes.values() for m in reading.mentions),
    )
    towns = judged_towns(site, readings.kept, kept.towns)
    found = (
        *(finding for reading in readings.outcomes.values() for finding in reading.findings),
        *(finding for page in made.pages for finding in page.findings),
        *towns.findings,
    )
    return Outcome(
        documents={**coloured, **feed.files, **documents.files},
        assets={path: source for path, source in assets.items() if path not in coloured},
        images=tuple(images.values()),
        evidence=evidence,
        found=found,
        judgement=judged(evidence, found, baseline),
        baseline=baseline,
        kept=Kept(
            readings.kept,
            {page.url: page for page in (*made.pages, *feed.pages)},
            workshop.planned,
            towns,
        ),
        made=made.made,
        workshop=workshop,
        prepared=read,
        pages=made.rendered,
    )


def _assets(images: Mapping[str, PlannedImage], theme: Theme, root: Path) -> dict[str, Path]:
    made = {path: path_of(root, rendition) for path, rendition in images.items()}
    return dict(sorted((made | dict(theme.static_files())).items()))

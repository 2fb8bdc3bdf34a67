"""Making the pages of a plan: those that are not what they were, each process its share."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.graph_sources import GraphSources
from practice_site.checks.run import judge_page
from practice_site.incremental.fingerprints import Versions, bytes_digest, digest
from practice_site.incremental.kept import Kept, KeptReading, MadePage
from practice_site.inspecting.page_facts import PageFacts, inspect_page
from practice_site.inspecting.places import KnownPlaces, known_places
from practice_site.inspecting.summary import summary_of
from practice_site.model.article import Article
from practice_site.model.markdown import Body
from practice_site.model.plan import ArticleParts, PagePlan, Plan, PlannedPage
from practice_site.pages.planner import finished
from practice_site.rendering.theme import RenderingFailed, Theme
from practice_site.structured_data.escape import script_json
from practice_site.structured_data.graph import page_graph

Has = Callable[[str, str], bool]
"""Whether a file of the output, by its path, has the bytes of a digest at hand."""

Put = Callable[[str, bytes], object]
"""Puts a file of the output in its place."""


class Output(Struct, frozen=True):
    """Where made files go; a check has no output, and every file at hand.

    `note` is told of each page when all about it is known.
    """

    has: Has = lambda file, digest: True
    put: Put = lambda file, content: None
    note: Callable[[MadePage], object] = lambda page: None


NO_OUTPUT = Output()


class RenderedPage(Struct, frozen=True):
    """A page and its bytes."""

    page: PagePlan
    content: bytes


class Failure(Struct, frozen=True):
    """A page whose template failed."""

    url: str
    template: str
    line: int
    message: str


def failure_of(url: str, failure: RenderingFailed) -> Failure:
    """What is to be said of a page that could not be made."""
    return Failure(url, failure.template, failure.line, failure.message)


class Workshop(Struct, frozen=True, kw_only=True, dict=True):
    """Everything that is needed to make the pages of a plan.

    `text` gives the text of an article, `sources` the texts of files, `templates`
    those of the theme's templates, `graph_sources` the places that findings about
    structured data point to. `planned` is the digest of all that the plan was made of.
    """

    plan: Plan
    planned: str
    theme: Theme
    parts: frozenset[str]
    versions: Versions
    readings: Mapping[str, KeptReading]
    text: Callable[[Article], Body]
    sources: Mapping[str, str]
    templates: Mapping[str, str]
    graph_sources: GraphSources

    @cached_property
    def around(self) -> str:
        """The digest of what all pages share: the program, the theme, the settings, the frame."""
        return digest((self.versions, self.plan.frame, self.plan.origins))

    def fingerprint(self, page: PlannedPage) -> str:
        """What a page is made of: where it is the same, the page and its findings are too."""
        made_of = page.made_of
        if isinstance(made_of, ArticleParts):
            path = made_of.article.path
            return digest((self.around, path, self._text_digest(path), made_of.surroundings))
        # Withheld names and HTML are looked for in the file: its lines are part of what is found.
        path = page.source.path
        looked_for = made_of.withheld or path.endswith(".md")
        lines = self._text_digest(path) if looked_for else ""
        return digest((self.around, made_of, lines))

    def _text_digest(self, path: str) -> str:
        kept = self.readings.get(path)
        return kept.digest if kept else ""

    def finish(self, page: PlannedPage) -> PagePlan:
        """A page with its view."""
        made_of = page.made_of
        body = self.text(made_of.article) if isinstance(made_of, ArticleParts) else None
        return finished(page, body)

    def render(self, page: PlannedPage) -> RenderedPage:
        """The bytes of a page; raises `RenderingFailed`."""
        whole = self.finish(page)
        view = whole.view
        if "structured_data" in self.parts:
            view = replace(view, json_ld=script_json(page_graph(view, self.plan.frame)))
        return RenderedPage(whole, self.theme.render(view, self.plan.frame))

    @cached_property
    def _frame_places(self) -> KnownPlaces:
        return known_places(self.plan.origins)

    def facts(self, rendered: RenderedPage) -> PageFacts:
        """All that is seen of a page."""
        home = self.plan.frame.url
        return inspect_page(rendered.content, rendered.page, self._frame_places, home)

    def evidence(self, rendered: RenderedPage) -> PageEvidence:
        """All that rules about single pages may look at, for one page."""
        return PageEvidence(
            page=rendered.page,
            facts=self.facts(rendered),
            parts=self.parts,
            sources=self.sources,
            templates=self.templates,
            frame=self.plan.frame,
            graph_sources=self.graph_sources,
        )

    def inspect(self, rendered: RenderedPage, fingerprint: str) -> MadePage:
        """What is to be known of a page when its bytes are let go."""
        page, evidence = rendered.page, self.evidence(rendered)
        findings = judge_page(evidence)
        return MadePage(
            url=page.url,
            file=page.file,
            fingerprint=fingerprint,
            digest=bytes_digest(rendered.content),
            summary=summary_of(evidence.facts),
            findings=findings,
            pointed_at=self.texts_at(finding.span.path for finding in findings),
        )

    def texts_at(self, paths: Iterable[str]) -> Mapping[str, str]:
        """The digests of those among some files that are sources: where they change, lines move."""
        known = sorted(set(paths) & self.readings.keys())
        return {path: self._text_digest(path) for path in known}


class Work(Struct, frozen=True):
    """A page that is to be made, and what of."""

    page: PlannedPage
    fingerprint: str


def work_on(pages: Iterable[PlannedPage], workshop: Workshop, kept: Kept, has: Has) -> list[Work]:
    """The pages that are not what they were, or whose bytes are not at hand."""
    work: list[Work] = []
    for page in pages:
        known = kept.pages.get(page.url)
        if known and _is_same_article(page, workshop, kept):
            if not has(known.file, known.digest):
                work.append(Work(page, known.fingerprint))
            continue
        if isinstance(page.made_of, ArticleParts):
            page = replace(page, made_of=page.made_of.looked_up())
        fingerprint = workshop.fingerprint(page)
        if not (
            known
            and known.fingerprint == fingerprint
            and workshop.texts_at(known.pointed_at) == known.pointed_at
            and has(known.file, known.digest)
        ):
            work.append(Work(page, fingerprint))
    return work


def _is_same_article(page: PlannedPage, workshop: Workshop, kept: Kept) -> bool:
    """Whether neither the plan nor an article's own text has changed: then its page has not."""
    if kept.planned != workshop.planned or not isinstance(page.made_of, ArticleParts):
        return False
    path = page.made_of.article.path
    before, now = kept.readings.get(path), workshop.readings.get(path)
    return before is not None and now is not None and before.digest == now.digest


def make_pages(
    work: Iterable[Work],
    workshop: Workshop,
    put: Callable[[RenderedPage], None],
    note: Callable[[MadePage], object],
) -> tuple[list[MadePage], list[Failure]]:
    """Make pages one after the other, and let each one's bytes go."""
    made: list[MadePage] = []
    failures: list[Failure] = []
    for item in work:
        try:
            rendered = workshop.render(item.page)
        except RenderingFailed as failure:
            failures.append(failure_of(item.page.url, failure))
            continue
        put(rendered)
        made.append(workshop.inspect(rendered, item.fingerprint))
        note(made[-1])
    return made, failures

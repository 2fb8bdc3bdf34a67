"""Everything that rules may look at."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import unquote

from msgspec import Struct, field

from practice_site.checks.claims.claim import Claim
from practice_site.checks.claims.substantiation import cited_places, is_substantiated
from practice_site.checks.doorways.judgement import TownJudgement, judge_towns
from practice_site.checks.doorways.served import Served
from practice_site.checks.graph_sources import GraphSources
from practice_site.checks.json_ld import Said, said_of
from practice_site.checks.law.in_force import Law, law_of
from practice_site.checks.link_words import WordedLink, worded_links
from practice_site.checks.mentions.own_facts import OwnFacts, own_facts
from practice_site.checks.prose import Passage, passages, seen_lines
from practice_site.checks.published_before import (
    NEVER_PUBLISHED,
    PublishedBefore,
    Rewritten,
    address_of,
    rewritten,
)
from practice_site.checks.running_text import RunningText
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.answer import Answer
from practice_site.model.article import Article, Page, Service
from practice_site.model.facts import PageDetails, PageSummary
from practice_site.model.finding import Problem
from practice_site.model.location import Office, Town
from practice_site.model.markdown import BlockKind, Body
from practice_site.model.mention import Mention, MentionKind
from practice_site.model.physician import Physician
from practice_site.model.plan import PagePlan, Plan, PlannedPage
from practice_site.model.record import Record
from practice_site.model.redirect import Redirect
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial
from practice_site.model.view import Frame
from practice_site.pages.quoting import Use, uses_of
from practice_site.structured_data.escape import script_json
from practice_site.structured_data.graph import page_graph
from practice_site.words.letters import words_by_letters

ALL_PARTS = frozenset(
    {"articles", "locations", "structured_data", "testimonials", "feed", "sitemap"}
    | {"robots", "search", "gate"}
)

_R = TypeVar("_R", bound=Record)


class TextEvidence(Struct, frozen=True, dict=True):
    """A record with its words: all that a rule about words may look at.

    `body` is its text, in an office's or a town's case what it says about the
    place. `sources` has the text of its file.
    """

    record: Record
    body: Body
    sources: Mapping[str, str]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The practice's own words, for rules on language."""
        return tuple(passages(self.record, self.body))

    @cached_property
    def written(self) -> str:
        """All of them behind each other, in which rules look first whether there is anything."""
        return "\n".join([passage.text for passage in self.passages])

    @cached_property
    def small(self) -> str:
        """The same in small letters."""
        return self.written.casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """Each of their words once, by its letters: what is not there no rule needs to look for."""
        return words_by_letters(self.written)

    @cached_property
    def claims(self) -> tuple[tuple[Passage, tuple[Claim, ...]], ...]:
        """The claims in these passages that nothing substantiates."""
        # Its wordings take 50 ms to import, which commands that judge no text need not wait for.
        from practice_site.checks.claims.reading import claims_in

        cited = cited_places(self.body)
        found: list[tuple[Passage, tuple[Claim, ...]]] = []
        for passage in self.passages:
            if passage.block is not None and passage.block.kind is BlockKind.QUOTE:
                continue  # others' words; a patient's have rules of their own
            is_cited = passage.block is not None and passage.block.span in cited
            text = seen_lines(passage.block) if passage.block else passage.text
            claims = tuple(
                claim
                for claim in claims_in(text, asked=passage.asked)
                if not is_substantiated(claim, passage, self.record, is_cited=is_cited)
            )
            if claims:
                found.append((passage, claims))
        return tuple(found)

    @cached_property
    def running(self) -> RunningText:
        """Its paragraphs and sentences, for rules on how it reads."""
        return RunningText(self.body)

    @cached_property
    def links(self) -> tuple[WordedLink, ...]:
        """The links in the text, with the words that readers see of them."""
        return tuple(worded_links(self.body))


def _no_text(article: Article) -> Body:
    raise ValueError(f"the text of {article.path} is not at hand")


class PageEvidence(Struct, frozen=True, dict=True):
    """One page that was made: all that a rule about single pages may look at.

    `parts` are those that the settings switch on; `sources` has the text of the
    file that the page was made from, `templates` those of the theme's templates.
    `frame` is what stands around every page; `graph_sources` knows where the values of
    its graph were written: for the places of findings alone, because pages are not made anew
    when only lines have moved.
    """

    page: PagePlan
    facts: PageFacts
    parts: frozenset[str]
    sources: Mapping[str, str]
    templates: Mapping[str, str] = field(default_factory=dict)
    frame: Frame | None = None
    graph_sources: GraphSources | None = None

    @cached_property
    def own_graph(self) -> Any:
        """Of the page's graphs the one that was made for it; None where it has another."""
        if self.frame is None:
            return None
        made = json.loads(script_json(page_graph(self.page.view, self.frame)))
        return next((graph for graph in self.facts.graphs if graph == made), None)

    @cached_property
    def said(self) -> Said:
        """What its structured data says."""
        return said_of(self.facts.graphs)

    def origin(self, kind: str, value: str) -> Span | None:
        """Where something on the page was written, if the plan knows."""
        for origin in self.page.origins:
            if (origin.kind, origin.value) == (kind, value):
                return origin.span
        return None


class TownEvidence(Struct, frozen=True, dict=True):
    """The towns of a site: all that a rule about their pages beside each other may look at.

    `sources` has the texts of the files that `served` was read from.
    """

    served: Served
    sources: Mapping[str, str]

    @cached_property
    def judgement(self) -> TownJudgement:
        """Whether the pages say something to the people of their towns."""
        return judge_towns(self.served)


class Evidence(Struct, frozen=True, kw_only=True, dict=True):
    """A site, its pages, and what is known of these pages on the day `as_of`.

    `plan` is None where the practice could not be read. `made` are the pages
    that were made, in the order of the plan, and `details` more of each by its
    URL; `feed` is what the feed names, as paths. `problems` are those
    of reading, rendering and the host together; `files` is every file of the
    output; `parts` are those that the settings switch on; `stylesheets` has the
    texts of the theme's stylesheets. `redirects` are the
    former addresses that send visitors on, `released` every address of the
    last release, sorted, and `before` what its files said. `answers` says what came
    of asking for addresses off the site, where somebody wanted to know. `sketches` are
    those of the articles' words by their files, and `text` reads one article's words:
    for the few that look alike.
    `mentions` are what all texts say of the practice's places and facts.
    """

    site: Site
    plan: Plan | None
    made: tuple[PageSummary, ...] = ()
    details: Mapping[str, PageDetails] = field(default_factory=dict)
    feed: PageSummary | None = None
    as_of: dt.date
    drafts: bool = False
    publishing: bool = False
    problems: tuple[Problem, ...] = ()
    files: frozenset[str] = frozenset()
    parts: frozenset[str] = ALL_PARTS
    stylesheets: Mapping[str, str] = field(default_factory=dict)
    redirects: tuple[Redirect, ...] = ()
    released: tuple[str, ...] = ()
    before: PublishedBefore = NEVER_PUBLISHED
    answers: Mapping[str, Answer] = field(default_factory=dict)
    sketches: Mapping[str, bytes] = field(default_factory=dict)
    text: Callable[[Article], Body] = _no_text
    mentions: tuple[Mention, ...] = ()

    @cached_property
    def pages(self) -> Mapping[str, PlannedPage]:
        """The planned pages by URL; the first where two claim one."""
        planned = self.plan.pages if self.plan else ()
        return {page.url: page for page in reversed(planned)}

    @cached_property
    def is_whole(self) -> bool:
        """Whether all could be read and made: what is not found in it is not there."""
        unread = self.plan is None or self.site.placeholders
        return not unread and len(self.made) >= len(self.pages)

    @cached_property
    def physicians(self) -> Mapping[str, Physician]:
        """The physicians by slug."""
        return _by_slug(self.site.physicians)

    @cached_property
    def testimonials(self) -> Mapping[str, Testimonial]:
        """The testimonials by id."""
        return _by_slug(self.site.testimonials)

    @cached_property
    def slugs(self) -> Mapping[str, frozenset[str]]:
        """The slugs of all records, by kind as placeholders name it, and of offices."""
        site = self.site
        return {
            "physician": _slugs(site.physicians),
            "service": _slugs(site.services),
            "article": _slugs(site.articles),
            "page": _slugs(site.pages),
            "testimonial": _slugs(site.testimonials),
            "office": _slugs(site.offices),
            "locations": _slugs(site.offices) | _slugs(site.towns),
        }

    def is_there(self, path: str) -> bool:
        """Whether the site has a page or a file at a path of its own, as it is spelled."""
        return path in self.pages or unquote(path).lstrip("/") in self.files

    def knows(self, kind: str, slug: str) -> bool:
        """Whether there is such a record, or a file that would be it if it could be read."""
        unread = "locations" if kind == "office" else kind
        return slug in self.slugs[kind] or self.site.is_placeholder(unread, slug)

    @cached_property
    def dated(self) -> tuple[Article | Service, ...]:
        """The texts that have a day of publication and may have a medical review."""
        return (*self.site.articles, *self.site.services)

    @cached_property
    def written(self) -> tuple[Article | Service | Page, ...]:
        """The texts that have a status: drafts among them."""
        return (*self.dated, *self.site.pages)

    @cached_property
    def rewritten(self) -> tuple[Rewritten, ...]:
        """The texts of the last release whose files say something else now."""
        published = frozenset(self.released) if self.before.changed else frozenset()
        found = (
            rewritten(record, self.site.sources.get(record.path, ""), self.before)
            for record in self.written
            if record.path in self.before.changed and address_of(record) in published
        )
        return tuple(each for each in found if each)

    @cached_property
    def texts(self) -> tuple[Article | Service | Page | Physician, ...]:
        """Every record that has a body."""
        return (*self.written, *self.site.physicians)

    @cached_property
    def places(self) -> tuple[Office | Town, ...]:
        """The offices and the towns."""
        return (*self.site.offices, *self.site.towns)

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Every use of a testimonial in a text."""
        return tuple(uses_of(self.site))

    @cached_property
    def law(self) -> Law:
        """What the law asks of the practice on this day."""
        return law_of(self.site, self.as_of)

    @cached_property
    def mentioned(self) -> Mapping[MentionKind, Sequence[Mention]]:
        """What is mentioned, by its kind."""
        groups: dict[MentionKind, list[Mention]] = {kind: [] for kind in MentionKind}
        for mention in self.mentions:
            groups[mention.kind].append(mention)
        return groups

    @cached_property
    def own_facts(self) -> OwnFacts:
        """The practice's names, numbers and addresses, as texts are compared with them."""
        return own_facts(self.site)


def _by_slug(records: Iterable[_R]) -> dict[str, _R]:
    return {record.slug: record for record in reversed(tuple(records))}


def _slugs(records: Iterable[Record]) -> frozenset[str]:
    return frozenset(record.slug for record in records)

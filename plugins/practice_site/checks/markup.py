"""What rules on structured data have in common."""

import re
from collections.abc import Iterator
from typing import ClassVar

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.json_ld import Node, path_of, steps_to, texts_of
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer
from practice_site.model.positions import Key
from practice_site.model.span import Span
from practice_site.structured_data.vocabulary.judge import Breach, Fault

SCHEMA_ORG = Citation(
    "schema.org 30.1, its types and properties", "https://schema.org/docs/full.html"
)
"""What the vocabulary itself says."""

GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data/"

MOST = 6
"""More names than these are not listed."""


def marked_up(markup: str, before: str = "", also: tuple[str, ...] = ()) -> Example:
    """The minimal site with a theme that puts structured data of its own on the 404 page."""
    return Example(
        path="theme/templates/404.html",
        text=f"""\
{{% extends "base.html" %}}
{{% block main %}}
<h1>{{{{ page.title }}}}</h1>
{before}<script type="application/ld+json">
{markup.strip()}
</script>
{{% endblock %}}
""",
        found_in="content/practice.yaml",
        found_at="name: Minimal Sample Practice",
        also=also,
    )


class VocabularyRule(Rule):
    """A rule whose breaches the vocabulary's judge finds."""

    breaches: ClassVar[frozenset[Breach]]
    source = SCHEMA_ORG
    fixed_by = Fixer.DEVELOPER

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Tell of the rule's own among a page's faults."""
        for fault in page.said.faults:
            if fault.breach in self.breaches:
                place = made_at(page, fault.node, fault.key, fault.found)
                if place is None:
                    written = fault.found in texts_of(fault.node.get(fault.key))
                    place = place_of(page, fault.found if written else "")
                advice = self.advice(fault) or self.remedy
                yield self.finding(
                    place,
                    self.message(fault, place_in(page, fault.node, fault.key)),
                    f"{advice} {THEME_MISTAKE}" if place == page.facts.source else advice,
                    page=page.facts.url,
                )

    def message(self, fault: Fault, place: str) -> str:
        """What is wrong with what stands at a place of the graph."""
        raise NotImplementedError

    def advice(self, fault: Fault) -> str:
        """What to do; nothing where the rule's own remedy says it."""
        return ""


def place_in(page: PageEvidence, node: Node, key: str = "") -> str:
    """Where in a page's graphs a node or one of its properties stands: `@graph[2].author.name`.

    A page with several scripts has several graphs: which one it is stands behind.
    """
    graphs = page.facts.graphs
    number, steps = _found(page, node) or (0, ())
    path = path_of((*steps, key) if key else steps) or "the graph"
    return f"{path} (script {number + 1})" if len(graphs) > 1 else path


def made_at(page: PageEvidence, node: Node, key: str = "", value: str = "") -> Span | None:
    """The line that a node of the page's own graph was made from, or one of its properties.

    Of several values of the property the one that says `value`. None for what a theme says in a
    graph of its own.
    """
    number, steps = _found(page, node) or (0, ())
    graph = page.own_graph
    if page.graph_sources is None or graph is None or graph is not page.facts.graphs[number]:
        return None
    if len(steps) < 2:
        return None
    if key:
        said = node.get(key)
        which = (said.index(value),) if isinstance(said, list) and value in said else ()
        steps = (*steps, key, *which)
    outermost = graph[steps[0]][steps[1]]
    return page.graph_sources.source_of(page.page, outermost, steps[2:])


def _found(page: PageEvidence, node: Node) -> tuple[int, tuple[Key, ...]] | None:
    """In which of a page's graphs a node stands, and where in it."""
    ways = ((number, steps_to(graph, node)) for number, graph in enumerate(page.facts.graphs))
    return next(((number, steps) for number, steps in ways if steps is not None), None)


def place_of(page: PageEvidence, words: str) -> Span:
    """The line of the page's source that has a value of the markup, or the source as a whole.

    A line has it if it is what the plan knows by it, or a key with that value and no other.
    """
    for kind in ("faq", "heading", "href", "src"):
        span = page.origin(kind, words)
        if span:
            return span
    source = page.facts.source
    if words.strip():
        value = re.escape(words)
        written = re.compile(rf"^\s*(?:- )?\w+:\s*(?P<quote>['\"]?){value}(?P=quote)\s*$")
        for number, line in enumerate(page.sources.get(source.path, "").split("\n"), start=1):
            if written.match(line):
                return Span(source.path, number, line.index(words) + 1)
    return source


def cut(text: str, most: int = 60) -> str:
    """A value in quotation marks, as much of it as tells which one it is."""
    return f'"{text}"' if len(text) <= most else f'"{text[:most].rstrip()}…"'


def listed(names: tuple[str, ...], most: int = MOST) -> str:
    """Some names as words: "A, B or C"; of many the first."""
    if len(names) > most:
        return f"{', '.join(names[:most])} or another of {len(names)}"
    return " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))

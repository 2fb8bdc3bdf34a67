"""Every value of every page's graph leads to the line that it was written in."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from msgspec.structs import replace

from built_sites import SITES, built_site
from practice_site.building.flow import Outcome
from practice_site.building.making import RenderedPage
from practice_site.checks.graph_keys import WRITTEN_IN
from practice_site.checks.graph_sources import GraphPath, GraphSources
from practice_site.model.span import Span
from practice_site.structured_data.graph import page_graph
from practice_site.structured_data.office import DAYS_OF_WEEK

OF_THE_PROGRAM = {
    "* @id": "an address of ours",
    "* *.@id": "names another node",
    "* *.@type": "follows from where the node stands",
    "* [abfw]* @type": "follows from the kind of page; so does that of an article and of questions",
    "* person @type": "a physician is a person",
    "* [!pw]* url": "the address of a page is made of the file's name",
    "* webpage url": "the address of a page is made of the file's name",
    "* person url": "the address of a page is made of the file's name",
    "* itemListElement.item": "the address of a page above",
    "* itemListElement.position": "counted",
    "* list *.url": "the address of a page is made of the file's name",
    "* [clt]* @type": "follows from what refers, lists or is served",
    "* *.credentialCategory": "a licence or a certification, by where it stands",
    "* *.propertyID": "the identifier of a physician is an NPI",
    "* listing name": "the name with the degree",
    "* listing hasCredential.name": "a sentence of the program's around state and board",
    "* office hasMap": "the map is drawn from positions",
    "* numberOfItems": "counted",
    "* timeRequired": "counted",
    "* wordCount": "counted",
    "* *.addressCountry": "every address is in the United States",
    "* *.value": "seen in the image",
    "* *.unitCode": "pixels",
    "town.html webpage name": "a sentence of the program's around the name",
    "town.html faq name": "a heading of the program's around the name",
    "office.html webpage description": "a sentence of the program's",
    "physician.html webpage description": "a sentence of the program's",
    "physician.html webpage name": "the name with the degree",
    "physician.html breadcrumb itemListElement.name": "the name with the degree",
    "list webpage name": "a list that the program makes",
    "list webpage description": "a list that the program makes",
    "list breadcrumb itemListElement.name": "a list that the program makes",
}
"""What nobody writes, and why, by template, kind of node and property."""


LISTS = {"locations.html", "stories.html", "physicians.html", "search.html"}


class Told(NamedTuple):
    """A value of a graph, and where it is said to have been written."""

    page: RenderedPage
    kind: str
    names: str
    value: Any
    span: Span | None

    def __str__(self) -> str:
        return f"{self.page.page.url} {self.kind} {self.names} {self.value!r} {self.span}"


@pytest.fixture(scope="module", params=SITES)
def outcome(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """A site, built in memory."""
    return built_site(request.param, tmp_path_factory.mktemp("sources") / "site")


def values(value: Any, path: GraphPath = ()) -> Iterator[tuple[GraphPath, Any]]:
    """Everything in a node that is no node or list itself, with the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from values(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from values(inner, (*path, number))
    else:
        yield path, value


def told(outcome: Outcome) -> Iterator[Told]:
    plan = outcome.evidence.plan
    assert plan
    sources = GraphSources(outcome.evidence.site)
    for page in outcome.pages:
        for node in page_graph(page.page.view, plan.frame)["@graph"]:
            for path, value in values(node):
                kind, inner = described(node, path)
                names = ".".join(step for step in inner if isinstance(step, str))
                yield Told(page, kind, names, value, sources.source_of(page.page, node, path))


def described(node: Any, path: GraphPath) -> tuple[str, GraphPath]:
    """The kind of the last node on a way that has a name and more, and the way from there."""
    value, kind, rest = node, "", path
    for number in range(len(path) + 1):
        if isinstance(value, dict) and "@id" in value and len(value) > 1:
            kind = re.sub(r"-\d+$", "", value["@id"].rpartition("#")[2])
            rest = path[number:]
        value = value[path[number]] if number < len(path) else value
    return kind, rest


def is_of_the_program(one: Told) -> bool:
    view = one.page.page.view
    if one.names == "itemListElement.name" and one.value != view.breadcrumb[-1].text:
        return True  # the names of the pages above
    made = one.page.page.generated or view.template in LISTS
    place = f"{'list' if made else view.template} {one.kind} {one.names}"
    return any(fnmatchcase(place, pattern) for pattern in OF_THE_PROGRAM)


BELOW = {"text", "howPerformed", "preparation", "followup", "signOrSymptom"}
"""What begins below its question or its heading, where the finding points."""


def is_written_at(value: Any, text: str, name: str) -> bool:
    """Whether a stretch of source says a value, in the form that people write it in."""
    words = " ".join(text.split())
    said = " ".join(str(value).split())
    if said in DAYS_OF_WEEK.values():
        return any(day in words for day, term in DAYS_OF_WEEK.items() if term == said)
    if name in ("telephone", "faxNumber"):
        return re.sub(r"\D", "", said)[-10:] == re.sub(r"\D", "", words)[-10:]
    if name in ("opens", "closes"):
        return said.removesuffix(":00") in words or "clos" in words
    if isinstance(value, bool):
        return said.casefold() in words
    if name.startswith("date"):
        return said[:10] in words
    if name in ("image", "logo", "contentUrl"):
        return f"/{Path(urlsplit(said).path).name.split('.')[0]}." in words
    if said.startswith("https://schema.org/"):
        return said.rpartition("/")[2] in words
    return said.rstrip("/") in words


def text_at(span: Span, outcome: Outcome, lines: int = 0) -> str:
    source = outcome.evidence.site.sources[span.path].split("\n")
    return "\n".join(source[span.line - 1 : (span.end_line or span.line) + lines])


def test_every_value_leads_to_the_line_that_says_it(outcome: Outcome) -> None:
    wrong = []
    seen = 0
    for one in told(outcome):
        if is_of_the_program(one):
            continue
        seen += 1
        assert one.span, one
        name = one.names.rpartition(".")[2]
        below = not BELOW.isdisjoint(one.names.split("."))
        text = text_at(one.span, outcome, lines=9 if below else 0)
        value = str(one.value)[:20] if below else one.value
        if below:
            text = text.replace("*", "")
        if not is_written_at(value, text, name):
            wrong.append(f"{one}: {text}")
    assert seen > 100
    assert wrong == []


def test_what_the_program_says_leads_to_the_record_or_the_page(outcome: Outcome) -> None:
    for one in told(outcome):
        assert one.span and one.span.path in outcome.evidence.site.sources, one


def test_every_line_of_the_table_is_needed(tmp_path: Path) -> None:
    met = set()
    for name in ("sample", "full"):
        for one in told(built_site(name, tmp_path / name)):
            steps = one.names.split(".")
            met |= {(one.kind, ".".join(steps[:length])) for length in range(1, len(steps) + 1)}
    table = {(kind, names) for kind, written in WRITTEN_IN.items() for names in written}
    assert table - met == set()


def test_nodes_of_others_have_no_source(outcome: Outcome) -> None:
    plan = outcome.evidence.plan
    assert plan
    sources = GraphSources(outcome.evidence.site)
    page = outcome.pages[0].page
    for node in ({"@type": "Thing"}, {"@id": "#lost"}, {"@id": 5}):
        assert sources.source_of(page, node) is None
    gone = {"@id": "https://gone.example/physicians/nobody/#person", "name": "Nobody"}
    assert sources.source_of(page, gone, ("name",)) == page.source
    bare = GraphSources(replace(outcome.evidence.site, practice=None, offices=()))
    for node in page_graph(page.view, plan.frame)["@graph"]:
        for path, _ in values(node):
            assert bare.source_of(page, node, path)


def test_a_node_within_another_is_asked_for_itself(outcome: Outcome) -> None:
    plan = outcome.evidence.plan
    assert plan
    sources = GraphSources(outcome.evidence.site)
    page = next(p.page for p in outcome.pages if p.page.url == "/articles/")
    physician = next(iter(outcome.evidence.site.physicians))
    named = f"{plan.frame.url}/physicians/{physician.slug}/#person"
    mention = {"@id": named, "@type": "Person", "name": physician.name}
    node = {"@id": f"{plan.frame.url}/articles/#webpage", "mentions": [mention, {"@id": named}]}
    assert sources.source_of(page, node, ("mentions", 0, "name")) == physician.at("name")
    assert sources.source_of(page, node, ("mentions", 0)) == physician.positions.whole
    assert sources.source_of(page, node, ("mentions", 1, "@id")) == page.source

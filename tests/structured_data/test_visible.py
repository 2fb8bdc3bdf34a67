"""What a graph says, people can see on the page, or on the page about the thing that says it."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from built_sites import built_site
from practice_site.building.flow import Outcome
from practice_site.inspecting.document import folded
from practice_site.inspecting.page_facts import PageFacts, inspect_page
from practice_site.pages.hours import DAYS, hours_in_words
from practice_site.structured_data.office import DAYS_OF_WEEK, MIDNIGHT

NOT_FOR_THE_EYE = {
    "* *@type": "what kind of thing it is, in schema.org's words",
    "* *@id": "what it is called among machines",
    "* *.position": "the order, which the eye sees",
    "* *.addressCountry": "every address is in the United States",
    "office geo.*": "where the address is, which the map shows",
    "webpage primaryImageOfPage.*.*": "how large the image is",
    "article timeRequired": "how long the text is, which the page gives in words",
    "list numberOfItems": "how many there are, which the eye sees",
    "listing hasCredential.*": "a licence, given in a sentence; a board's is the person's",
    "listing isAcceptingNewPatients": "which the page says in a sentence",
    "* medicalSpecialty": "the specialties in schema.org's words; texts have their own",
    "article wordCount": "how long the text is, which the page gives as minutes",
    "service procedureType": "whether the skin is pierced, in schema.org's words",
    "person honorificPrefix": "how the person is addressed; pages give the degree instead",
}
"""Properties that no page shows as they are, by kind of node, and why."""


class Said(NamedTuple):
    """A value of a graph: the kind of its node, the way to it, and what stands beside it."""

    kind: str
    names: tuple[str, ...]
    value: Any
    beside: dict[str, Any]

    @property
    def place(self) -> str:
        return f"{self.kind} {'.'.join(self.names)}"


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The sample site."""
    return built_site("sample", tmp_path_factory.mktemp("visible") / "site")


@pytest.fixture(scope="module")
def pages(outcome: Outcome) -> list[PageFacts]:
    """All that is seen of every page."""
    return [inspect_page(page.content, page.page) for page in outcome.pages]


def every_value(facts: PageFacts) -> Iterator[Said]:
    (graph,) = facts.graphs
    for node in graph["@graph"]:
        kind = node["@id"].rpartition("#")[2]
        yield from _values(node, kind, (), node)


def _values(
    value: Any, kind: str, names: tuple[str, ...], beside: dict[str, Any]
) -> Iterator[Said]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _values(inner, kind, (*names, name), value)
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner, kind, names, beside)
    else:
        yield Said(kind, names, value, beside)


def is_shown(said: Said, facts: PageFacts) -> bool:
    """Whether a page shows a value, in the form that people read it in."""
    name, text = said.names[-1], str(said.value)
    if name == "telephone":
        return f"tel:{text}" in facts.targets or any(
            link.target == f"tel:{text}" for link in facts.links
        )
    if name == "faxNumber":
        return text[-10:] in re.sub(r"\D", "", facts.text)
    if name == "hasMap":
        path, anchor = urlsplit(text).path, urlsplit(text).fragment
        return facts.url == path and any(e.get("id") == anchor for e in facts.root.iter("figure"))
    if name in ("url", "item", "image", "logo", "contentUrl"):
        return _is_named(text, facts)
    if name == "inLanguage":
        return facts.lang == text
    if name.startswith("date") or name in ("lastReviewed", "validFrom", "validThrough"):
        return any(time.get("datetime") == text[:10] for time in facts.root.iter("time"))
    if name in ("opens", "closes"):
        times = [said.beside[key].removesuffix(":00") for key in ("opens", "closes")]
        words = "Closed" if times == [MIDNIGHT, MIDNIGHT] else hours_in_words(*times)
        return words in facts.text
    if name == "dayOfWeek":
        return _names_day(said, facts)
    if name == "description" and said.kind in ("webpage", "article"):
        # Search results show it; most pages do as well.
        return facts.head.description == text
    return folded(text) in facts.text


def _is_named(address: str, facts: PageFacts) -> bool:
    """Whether the page links to an address, shows the image in some size, or is it itself."""
    path = urlsplit(address).path
    stem = "/" + Path(path).name.split(".")[0] + "."
    elements = [e for e in facts.root.iter() if e.tag != "script"]
    written = {value for e in elements for value in e.attrib.values()}
    known = any(value.endswith(path) for value in written)
    return known or ("." in Path(path).name and any(stem in value for value in written))


def _names_day(said: Said, facts: PageFacts) -> bool:
    """Whether a day of the week is written, or lies within a stretch that is."""
    days = [DAYS[key] for key, term in DAYS_OF_WEEK.items() if term in said.beside["dayOfWeek"]]
    return days[0] in facts.text and days[-1] in facts.text


def test_every_value_is_seen(outcome: Outcome, pages: list[PageFacts]) -> None:
    about = {facts.url: facts for facts in pages}
    missed: dict[str, str] = {}
    for facts in pages:
        for said in every_value(facts):
            if any(fnmatchcase(said.place, pattern) for pattern in NOT_FOR_THE_EYE):
                continue
            # Nodes are the same everywhere: what an author is, their own page says.
            mentioned = urlsplit(str(said.beside.get("@id", ""))).path
            folder = {"person": "/physicians/", "office": "/locations/"}.get(said.kind, "/contact/")
            own = [url for url in about if url == mentioned or url.startswith(folder)]
            shown = [facts, *(about[url] for url in own)]
            if not any(is_shown(said, one) for one in shown):
                missed.setdefault(said.place, f"{facts.url} {said.value!r}")
    assert missed == {}


def test_every_exception_is_needed(pages: list[PageFacts]) -> None:
    places = {said.place for facts in pages for said in every_value(facts)}
    idle = [p for p in NOT_FOR_THE_EYE if not any(fnmatchcase(place, p) for place in places)]
    assert idle == []


def test_what_is_not_on_the_page_is_missed(pages: list[PageFacts]) -> None:
    facts = next(one for one in pages if one.url == "/locations/napa/")
    for name, value in (
        ("name", "Another practice"),
        ("telephone", "+17075550199"),
        ("url", "https://sample-practice.example/nowhere/"),
        ("hasMap", "https://sample-practice.example/locations/napa/#map_vallejo"),
        ("image", "https://sample-practice.example/images/nothing.1-20.jpg"),
        ("inLanguage", "fr"),
        ("dateModified", "2019-01-01T00:00:00-08:00"),
    ):
        assert not is_shown(Said("office", (name,), value, {name: value}), facts), name
    hours = {"opens": "07:00:00", "closes": "17:00:00", "dayOfWeek": [DAYS_OF_WEEK["sun"]]}
    assert not is_shown(Said("office", ("opens",), hours["opens"], hours), facts)
    assert not is_shown(Said("office", ("dayOfWeek",), DAYS_OF_WEEK["sun"], hours), facts)


def test_the_questions_are_those_on_the_page_word_for_word(pages: list[PageFacts]) -> None:
    asked = 0
    seen: dict[tuple[str, str], str] = {}
    for facts in pages:
        (graph,) = facts.graphs
        marked = [
            (question["name"], question["acceptedAnswer"]["text"])
            for node in graph["@graph"]
            if node["@type"] == "FAQPage"
            for question in node["mainEntity"]
        ]
        assert marked == [(item.question, item.answer) for item in facts.faq], facts.url
        asked += len(marked)
        for pair in marked:
            assert pair not in seen, (facts.url, seen[pair], pair)
            seen[pair] = facts.url
    assert asked > 40

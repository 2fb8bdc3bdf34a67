"""All facts of a page, from its bytes alone."""

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct

from practice_site.inspecting.addresses import UncommonLink, is_common, place_on_page, stays_on_page
from practice_site.inspecting.canonical import CanonicalLink, canonical_links, og_urls
from practice_site.inspecting.document import (
    Element,
    complaints,
    folded,
    parse,
    text_content,
)
from practice_site.inspecting.found import LEVELS, Found, found_in
from practice_site.inspecting.head import HeadElements, HeadFacts, head_elements, head_facts
from practice_site.inspecting.image_sizes import image_sizes
from practice_site.inspecting.json_ld import json_ld
from practice_site.inspecting.landmarks import Landmark, landmarks
from practice_site.inspecting.mark import Mark, mark_of
from practice_site.inspecting.names import Names
from practice_site.inspecting.places import NO_PLACES, KnownPlaces, Places
from practice_site.inspecting.repeated_attributes import repeated_attributes
from practice_site.inspecting.resources import resources
from practice_site.inspecting.shell import Shell, shell_of
from practice_site.inspecting.stated_addresses import stated_addresses
from practice_site.inspecting.styles import style_addresses
from practice_site.inspecting.visible_faq import pair_mark, visible_faq
from practice_site.inspecting.visible_text import VisibleText, text_within, visible_text
from practice_site.model.facts import (
    DateFact,
    FaqFact,
    HeadingFact,
    ImageFact,
    LinkFact,
    QuestionFact,
)
from practice_site.model.plan import PagePlan
from practice_site.model.span import Span
from practice_site.reading.link_targets import scheme_of

_known_scheme = lru_cache(maxsize=4096)(scheme_of)
"""Links with a scheme stand on many pages: the telephone on all."""


def inspect_page(
    html: bytes, page: PagePlan, frame: KnownPlaces = NO_PLACES, home: str = ""
) -> "PageFacts":
    """The facts of a rendered page; never raises, whatever the bytes.

    The page is read as a browser reads it, so that what a template broke shows
    as a visitor would meet it. `page` only tells where things were written, as
    `frame` does for what stands on all pages. `home` is the site's address without a slash
    at its end.
    """
    root = parse(html)
    broken = complaints()
    return PageFacts(
        url=page.url,
        home=home,
        source=page.source,
        html=html,
        root=root,
        complaints=broken,
        found=found_in(root),
        places=Places(page, frame),
    )


class PageFacts(Struct, frozen=True, eq=False, kw_only=True, dict=True):
    """The facts of one rendered page, each made when somebody asks for it.

    Most pages are asked for few of them. `home` is the site's address without a slash at
    its end; empty where the site has none yet.
    """

    url: str
    home: str
    source: Span
    html: bytes
    root: Element
    complaints: tuple[str, ...]
    found: Found
    places: Places

    @cached_property
    def head(self) -> HeadFacts:
        """What the head says of the page."""
        return head_facts(self.root)

    @cached_property
    def head_elements(self) -> HeadElements:
        """Every title, `<meta>` and translation in the head."""
        return head_elements(self.root)

    @property
    def lang(self) -> str:
        """The language that the page says it is in."""
        return self.root.get("lang", "")

    @cached_property
    def names(self) -> Names:
        """What elements are called by those who hear the page."""
        return Names(self.found, self.ids)

    @cached_property
    def shell(self) -> Shell:
        """What surrounds the page's content."""
        return shell_of(self.html, self.found)

    @cached_property
    def landmarks(self) -> list[Landmark]:
        """The parts that people who hear the page can jump to."""
        return landmarks(self.found, self.names)

    @cached_property
    def repeated_attributes(self) -> tuple[tuple[str, str], ...]:
        """Attributes that stand twice in a start tag, each with the tag."""
        return repeated_attributes(self.html, self.root)

    def mark(self, element: Element) -> Mark:
        """An element as it is written, with its place in the sources if that is known."""
        span = self._place_of(element)
        return mark_of(element, None if span == self.source else span)

    def _place_of(self, element: Element) -> Span | None:
        tag = element.tag
        if tag == "a" and element.get("href") is not None:
            targets = [link for link in self.found.links if link.get("href") is not None]
            return self.links[targets.index(element)].span
        if tag == "img":
            images = [loading for loading in self.found.loading if loading.tag == "img"]
            return self.images[images.index(element)].span
        if tag in LEVELS:
            return self.headings[self.found.headings.index(element)].span
        if tag == "table":
            return self.places.next("table", folded(text_content(element)))
        return None

    @cached_property
    def levels(self) -> tuple[int, ...]:
        """The levels of the headings, 1 to 6."""
        return tuple([LEVELS[element.tag] for element in self.found.headings])

    @cached_property
    def headings(self) -> tuple[HeadingFact, ...]:
        """The headings in the order of the document."""
        return tuple(_heading(element, self.places) for element in self.found.headings)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids in the order of the document, with repetitions."""
        return tuple([e.get("id", "") for e in self.found.attributed.get("id", ())])

    @cached_property
    def targets(self) -> tuple[str, ...]:
        """What the links lead to, one after the other, as `links` has them."""
        return tuple([target for _, target in self._targeted])

    @cached_property
    def links(self) -> tuple[LinkFact, ...]:
        """The links in the order of the document; only what is wrong is asked for its place."""
        return tuple(_links(self._targeted, self.found, self.places))

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """The ids of the page itself that its links lead to."""
        found = [place_on_page(target) for target in self.targets if "#" in target]
        return tuple([anchor for anchor in found if anchor is not None])

    @cached_property
    def inward(self) -> tuple[LinkFact, ...]:
        """The links to places on the page itself."""
        return tuple([link for link in self.links if stays_on_page(link.target)])

    @cached_property
    def outward(self) -> tuple[LinkFact, ...]:
        """The links to anything else, each once."""
        return tuple(dict.fromkeys(link for link in self.links if not stays_on_page(link.target)))

    @cached_property
    def schemes(self) -> Mapping[str, tuple[UncommonLink, ...]]:
        """The links that are not written as most are, as the path of a page or a place on one.

        They are parted by what they begin with (`https`, `tel`), empty for a path.
        """
        links: dict[str, tuple[UncommonLink, ...]] = {}
        for number, (element, target) in enumerate(self._targeted):
            if not is_common(target):
                scheme = _known_scheme(target)
                link = UncommonLink(target, _words_of(element, target), number)
                links[scheme] = (*links.get(scheme, ()), link)
        return links

    @cached_property
    def canonicals(self) -> tuple[CanonicalLink, ...]:
        """What the page calls its canonical address, as often as it does."""
        return canonical_links(self.found.loading)

    @cached_property
    def og_urls(self) -> tuple[str, ...]:
        """The addresses that the page names for itself where it is shared (og:url)."""
        return og_urls(self.found.tagged.get("meta", ()))

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """The paths of the site that the page names with the whole address, markup included."""
        return stated_addresses(self.html, self.home)

    @cached_property
    def images(self) -> tuple[ImageFact, ...]:
        """The images in the order of the document."""
        return tuple([_image(e, self.places) for e in self.found.loading if e.tag == "img"])

    @cached_property
    def resources(self) -> tuple[str, ...]:
        """Whatever else the page loads: stylesheets, scripts, icons, what its styles name."""
        styles = self.found.tagged.get("style", ())
        return (*resources(self.found.loading), *style_addresses(self.root, self.html, styles))

    @cached_property
    def image_sizes(self) -> tuple[str, ...]:
        """The addresses of images' sizes that the page names anywhere, markup and head included."""
        return image_sizes(self.html)

    @cached_property
    def faq(self) -> tuple[FaqFact, ...]:
        """The questions and answers that the page shows."""
        return visible_faq(self._marked)

    @cached_property
    def pairs(self) -> tuple[str, ...]:
        """The marks of the questions with their answers, equal for equal words."""
        return tuple([pair_mark(item, self.lang) for item in self.faq])

    @cached_property
    def questions(self) -> tuple[QuestionFact, ...]:
        """The questions that the page shows, with their places."""
        return tuple(
            QuestionFact(item.question, mark, self.places.next("faq", item.question))
            for item, mark in zip(self.faq, self.pairs, strict=True)
        )

    @cached_property
    def dates(self) -> tuple[DateFact, ...]:
        """The dates that the page shows as such, in the order of the document."""
        return tuple(
            [_date(e) for e in self.found.tagged.get("time", ()) if "datetime" in e.attrib]
        )

    @property
    def graphs(self) -> tuple[Any, ...]:
        """The JSON-LD scripts, parsed."""
        return self._json_ld[0]

    @property
    def broken_json_ld(self) -> tuple[str, ...]:
        """The parser's words for each JSON-LD script that did not parse."""
        return self._json_ld[1]

    @cached_property
    def roles(self) -> frozenset[str]:
        """The values of `data-part` on the page: disclaimer, ribbon, …"""
        return frozenset(self._by_role)

    def marked(self, role: str) -> list[Element]:
        """The elements with that `data-part`, in the order of the document."""
        return self._by_role.get(role, [])

    def marked_text(self, role: str) -> Iterator[str]:
        """What a reader sees of each element with that `data-part`, white space folded."""
        for element in self.marked(role):
            yield text_within(element)

    def marked_links(self, role: str) -> Iterator[tuple[str, str]]:
        """Target and words of each link within an element with that `data-part`."""
        for element in self.marked(role):
            for link in element.iter("a"):
                yield link.get("href", ""), folded(text_content(link))

    @property
    def text(self) -> str:
        """What a reader sees of the whole page, white space folded."""
        return self._visible_text.page

    @property
    def main(self) -> str:
        """What a reader sees of `<main>`, white space folded."""
        return self._visible_text.main

    @cached_property
    def _visible_text(self) -> VisibleText:
        return visible_text(self.root)

    @property
    def _marked(self) -> list[Element]:
        return self.found.attributed.get("data-part", [])

    @cached_property
    def _by_role(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self._marked:
            found.setdefault(element.get("data-part", ""), []).append(element)
        return found

    @cached_property
    def _targeted(self) -> list[tuple[Element, str]]:
        links = self.found.links
        return [(e, target) for e in links if (target := e.get("href")) is not None]

    @cached_property
    def _json_ld(self) -> tuple[tuple[Any, ...], tuple[str, ...]]:
        return json_ld(element for element in self.found.loading if element.tag == "script")


def _heading(element: Element, places: Places) -> HeadingFact:
    text = folded(text_content(element))
    kind = "faq" if element.get("data-part") == "question" else "heading"
    return HeadingFact(LEVELS[element.tag], text, places.next(kind, text))


def _date(element: Element) -> DateFact:
    before, parent = element.getprevious(), element.getparent()
    words = before.tail if before is not None else parent.text if parent is not None else ""
    return DateFact(folded(words or ""), element.get("datetime", ""))


def _links(links: list[tuple[Element, str]], found: Found, places: Places) -> Iterator[LinkFact]:
    """The links in the order of the document.

    Those of the page's own text have the first claim on places; a navigation
    that leads to the same target stands before them in the document.
    """
    own = {element for main in found.mains for element in main.iter("a")}
    places_of_own = iter(places.each("href", [target for e, target in links if e in own]))
    others = iter(places.each("href", [target for e, target in links if e not in own]))
    for element, target in links:
        span = next(places_of_own if element in own else others)
        yield LinkFact(target, _words_of(element, target), span)


def _words_of(element: Element, target: str) -> str:
    """What a reader sees of a link to nothing or to a telephone; others are not asked for it."""
    told = not target or target.lstrip()[:4].lower() == "tel:"
    return folded(text_content(element)) if told else ""


def _image(element: Element, places: Places) -> ImageFact:
    source = element.get("src", "")
    return ImageFact(source, element.get("alt"), places.next("src", source))

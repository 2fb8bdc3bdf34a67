"""What a rendered page holds, as far as rules ask."""

from dataclasses import dataclass
from typing import Any

from practice_site.model.span import Span


@dataclass(frozen=True, slots=True)
class LinkFact:
    """An `<a href>`: target as rendered, visible text, the place it comes from."""

    target: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ImageFact:
    """An `<img>`; `alt` is None where the attribute is missing."""

    source: str
    alt: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class HeadingFact:
    """A heading: level 1 to 6 and its text."""

    level: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class FaqFact:
    """A visible question and answer, as the text a reader sees."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The facts of one rendered page.

    `ids` are in document order, with repetitions. `graphs` are the parsed
    JSON-LD scripts; `broken_json_ld` has the parser's words for each that did
    not parse. `text` is the text of `<body>` with white space folded, `main`
    that of `<main>`.
    """

    url: str
    source: Span
    title: str
    description: str
    canonical: str
    robots: str
    lang: str
    headings: tuple[HeadingFact, ...]
    ids: tuple[str, ...]
    links: tuple[LinkFact, ...]
    images: tuple[ImageFact, ...]
    resources: tuple[str, ...]
    """Whatever else the page loads: stylesheets, scripts, icons."""
    faq: tuple[FaqFact, ...]
    graphs: tuple[Any, ...]
    broken_json_ld: tuple[str, ...]
    text: str
    main: str
    roles: frozenset[str] = frozenset()
    """The values of `data-part` on the page: disclaimer, ribbon, …"""
    image_sizes: tuple[str, ...] = ()
    """The addresses of images' sizes that the page names anywhere, markup and head included."""


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """A file that a page loads, by the address in its markup, and the place that asks for it."""

    address: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSummary:
    """What rules over the whole site ask of every page.

    `targets` are the addresses that it links to, each once, but for places on
    itself; `loads` those of the files that it loads; `wordless` its images
    without an `alt`.
    """

    url: str
    targets: tuple[str, ...]
    loads: tuple[str, ...]
    wordless: tuple[ImageFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDetails:
    """What is asked of a page only where another page names it, or where something is wrong."""

    ids: tuple[str, ...]
    links: tuple[LinkFact, ...]
    loaded: tuple[LoadedFile, ...]

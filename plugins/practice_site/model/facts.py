"""What a rendered page holds, as far as rules ask."""

from msgspec import Struct

from practice_site.model.span import Span


class LinkFact(Struct, frozen=True, array_like=True):
    """An `<a href>`: target as rendered, the place it comes from.

    `text` is what a reader sees of it, where the target is empty or a telephone.
    """

    target: str
    text: str
    span: Span


class ImageFact(Struct, frozen=True):
    """An `<img>`; `alt` is None where the attribute is missing."""

    source: str
    alt: str | None
    span: Span


class HeadingFact(Struct, frozen=True):
    """A heading: level 1 to 6 and its text."""

    level: int
    text: str
    span: Span


class FaqFact(Struct, frozen=True):
    """A visible question and answer, as the text a reader sees."""

    question: str
    answer: str


class DateFact(Struct, frozen=True):
    """A `<time datetime>` of the page's own text, and the words right before it."""

    label: str
    value: str


class QuestionFact(Struct, frozen=True):
    """A visible question, the place it comes from, and the mark of it with its answer."""

    question: str
    pair: str
    span: Span


class LoadedFile(Struct, frozen=True, array_like=True):
    """A file that a page loads, by the address in its markup, and the place that asks for it."""

    address: str
    span: Span


class FormFact(Struct, frozen=True, array_like=True):
    """A form: the addresses that it sends to, and what it asks people about themselves."""

    targets: tuple[str, ...]
    asked: tuple[str, ...]
    span: Span


class PageSummary(Struct, frozen=True, kw_only=True):
    """What rules over the whole site ask of every page.

    `targets` are the addresses that it links to, each once, but for places on
    itself; `loads` those of the files that it loads; `stated` the paths of the
    site that it names in markup or head with the whole address, but for its own
    and those among the others; `wordless` its images without an `alt`.
    `pairs` has a mark for each question with its answer, equal where both have
    the same words. `forms` are those for filling in.
    """

    url: str
    targets: tuple[str, ...]
    loads: tuple[str, ...]
    stated: tuple[str, ...] = ()
    wordless: tuple[ImageFact, ...] = ()
    pairs: tuple[str, ...] = ()
    forms: tuple[FormFact, ...] = ()


class PageDetails(Struct, frozen=True, kw_only=True):
    """What is asked of a page only where another page names it, or where something is wrong.

    `links` are those to other pages, each once; `ids` are in the order of the document.
    """

    ids: tuple[str, ...]
    links: tuple[LinkFact, ...]
    loaded: tuple[LoadedFile, ...]
    questions: tuple[QuestionFact, ...] = ()

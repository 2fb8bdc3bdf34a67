"""The page that a physician reads before answering: one file that needs no script."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from practice_site.checks.run import Judgement
from practice_site.model.article import Article, Service
from practice_site.model.finding import Finding
from practice_site.model.markdown import Body
from practice_site.model.review import RecordedReview, ReviewHistory, history_of
from practice_site.model.site import Site
from practice_site.model.texts import blocks_of
from practice_site.pages.listing import article_url, service_url
from practice_site.rendering.report import render_review_request
from practice_site.reports.fingerprint import lines_of
from practice_site.reports.review_request import Request
from practice_site.reports.visible import visible
from practice_site.words.changes import MarkedLine, marked
from practice_site.words.sentences import sentences

LONGEST = 240
"""So many characters of a passage are quoted."""

_CLAIMS = "PS8"
_READABILITY = frozenset(("PS802", "PS803", "PS804"))
"""Of the rules whose codes begin with `_CLAIMS`, those that are about how a text reads."""

_OF_REVIEWS = frozenset(("PS206", "PS217", "PS220", "PS221", "PS223"))
"""The rules that ask for the very review that this page is for."""


class Noticed(Struct, frozen=True):
    """What a rule has found: where, in which words, what it says, and why it is `excepted`."""

    place: str
    words: str
    message: str
    excepted: str = ""


class SourceView(Struct, frozen=True):
    """A source of the text, and the sentences that rest on it."""

    label: str
    text: str
    urls: tuple[str, ...]
    used_in: tuple[str, ...] = ()


class Group(Struct, frozen=True):
    """Lines of one form that stand beside each other: items of a list, rows of a table."""

    form: str
    lines: tuple[MarkedLine, ...]


class ReviewRequestView(Struct, frozen=True, kw_only=True):
    """All that the page shows.

    `last` is the newest recorded review; without one, nothing is marked. `recorded` is the command
    that writes the answer down.
    """

    practice: str
    is_sample: bool
    title: str
    url: str
    path: str
    author: str
    code: str
    as_of: str
    reviewer: str
    is_author: bool
    record: str
    last: RecordedReview | None
    last_by: str
    is_changed: bool
    groups: tuple[Group, ...]
    claims: tuple[Noticed, ...]
    findings: tuple[Noticed, ...]
    sources: tuple[SourceView, ...]
    evidence: tuple[SourceView, ...]
    testimonials: tuple[str, ...]


def review_page(request: Request, site: Site, judgement: Judgement, as_of: dt.date) -> str:
    """The whole page."""
    return render_review_request(_view(request, site, judgement, as_of))


def _view(request: Request, site: Site, judgement: Judgement, as_of: dt.date) -> ReviewRequestView:
    text, body = request.text, request.body
    names = {physician.slug: physician.name for physician in site.physicians}
    last = _last(text, site.reviews)
    lines = marked(last.text if last else None, request.words)
    author = text.author if isinstance(text, Article) else ""
    found = [f for f in judgement.findings if f.span.path == text.path]
    excepted = {
        each.finding: each.reason
        for each in judgement.suppressed
        if each.finding.span.path == text.path
    }
    quoted = lines_of(site.sources, [text.path]).get(text.path, [])
    claims = [f for f in (*found, *excepted) if _is_claim(f)]
    claims.sort(key=lambda finding: finding.span.order)
    practice = site.practice
    path = article_url(text) if isinstance(text, Article) else service_url(text)
    return ReviewRequestView(
        practice=visible(practice.name) if practice else "",
        is_sample=practice is not None and practice.sample,
        title=visible(text.title),
        url=f"{practice.url.rstrip('/')}{path}" if practice else path,
        path=text.path,
        author=names.get(author, "the practice"),
        code=request.code,
        as_of=as_of.isoformat(),
        reviewer=names.get(request.reviewer, ""),
        is_author=bool(author) and author == request.reviewer,
        record=request.record,
        last=last,
        last_by=names.get(last.by, last.by) if last else "",
        is_changed=any(line.is_changed for line in lines),
        groups=tuple(_grouped(lines)),
        claims=tuple(_noticed(f, quoted, excepted.get(f, "")) for f in claims),
        findings=tuple(_noticed(f, quoted) for f in found if _is_open(f)),
        sources=tuple(_sources(body, request.words)),
        evidence=tuple(
            SourceView(entry.claim, entry.source, (entry.url,) if entry.url else ())
            for entry in (text.evidence if isinstance(text, Article) else ())
        ),
        testimonials=tuple(dict.fromkeys(b.testimonial for b in blocks_of(body) if b.testimonial)),
    )


def _last(text: Article | Service, histories: Iterable[ReviewHistory]) -> RecordedReview | None:
    history = next((each for each in histories if each.slug == history_of(text)), None)
    return history.reviews[-1] if history and history.reviews else None


def _grouped(lines: Iterable[MarkedLine]) -> Iterator[Group]:
    """Items and rows beside each other in one group; of all else each line is its own."""
    waiting: list[MarkedLine] = []
    for line in lines:
        if waiting and (line.form != waiting[0].form or line.form not in ("-", "|")):
            yield Group(waiting[0].form, tuple(waiting))
            waiting = []
        waiting.append(line)
    if waiting:
        yield Group(waiting[0].form, tuple(waiting))


def _is_claim(finding: Finding) -> bool:
    return finding.rule.startswith(_CLAIMS) and finding.rule not in _READABILITY


def _is_open(finding: Finding) -> bool:
    return not _is_claim(finding) and finding.rule not in _OF_REVIEWS


def _noticed(finding: Finding, lines: Sequence[str], excepted: str = "") -> Noticed:
    line = lines[finding.span.line - 1] if finding.span.line <= len(lines) else ""
    said = _sentence(line, finding.span.column - 1)
    short = said if len(said) <= LONGEST else said[:LONGEST].rsplit(" ", 1)[0] + " …"
    return Noticed(
        f"line {finding.span.line}", visible(short), visible(finding.message), visible(excepted)
    )


def _sentence(line: str, column: int) -> str:
    """The sentence of a line that holds a place: a word alone tells nobody what is claimed."""
    begin = 0
    for sentence in sentences(line):
        begin = line.find(sentence, begin) + len(sentence)
        if begin > column:
            return sentence
    return line.strip()


def _sources(body: Body, words: str) -> Iterator[SourceView]:
    """The references with the sentences that they stand at, then the links in the text."""
    for note in body.footnotes:
        yield SourceView(
            f"Reference {note.number}" if note.number else f"Reference {note.label} (not used)",
            note.text,
            tuple(dict.fromkeys(filter(_is_outside, (link.target for link in note.links)))),
            tuple(_resting_on(note.number, words)) if note.number else (),
        )
    for block in blocks_of(body):
        for link in block.links:
            if _is_outside(link.target):
                yield SourceView("Link", link.text, (link.target,), ())


def _resting_on(number: int, words: str) -> Iterator[str]:
    mark = f"[^{number}]"
    for line in words.split("\n"):
        if mark in line and not line.startswith(mark):
            yield from (s.replace(mark, "") for s in sentences(line) if mark in s)


def _is_outside(target: str) -> bool:
    """Whether a link leads to another site; other links are no sources, and mean nothing here."""
    return target.startswith(("https://", "http://"))

"""Files of new articles, services and testimonials, whatever somebody types."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.authoring import new_article, new_service, new_testimonial
from practice_site.authoring.draft_text import one_line, problems_of
from practice_site.authoring.new_files import NewFile
from practice_site.checks.source.article_section_missing import missing_sections
from practice_site.model.article import Article, ArticleFormat, Service, ServiceKind
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.open_questions import open_questions
from practice_site.reading.record_file import read_record

DAY = dt.date(2026, 11, 21)
SITE = Site(practice=None)
WHENEVER = settings(deadline=None)  # the schemas are read by whoever comes first
HOSTILE = [
    'He said: "no" # really',
    "yes",
    "2026-01-31",
    "- a: b",
    "{testimonial: x}",
    "--- # 'quoted' \\ & <script>",
    "膝の痛み 🦴",
    "é" * 300,
    "x" * 300,
    "🦴",
    "\x00\x1b[31m\u2028\ud800",
    "  spaces\t\n everywhere  ",
    "%",
    "???",
]
QUOTED = st.characters(exclude_categories=("Cc", "Cn", "Cs"), include_characters="\n\t")
SAID = st.text() | st.sampled_from(HOSTILE) | st.text(alphabet="-:#'\"{}[]|>&*!%@`\\ ?\n~,aé")


def read(kind: str, file: NewFile) -> Record:
    assert problems_of(kind, file) == ()
    (record,) = read_record(SourceFile(kind, file.path, Path(file.path)), file.text).records
    return record


@WHENEVER
@given(SAID, SAID, st.sampled_from(ArticleFormat))
def test_an_article_says_what_was_typed(title: str, summary: str, form: ArticleFormat) -> None:
    title, summary = one_line(title) or "x", one_line(summary)
    answers = new_article.Answers(
        title=title, summary=summary, author="practice", published=DAY, format=form
    )
    file = new_article.article_file(answers, SITE)
    article = read("article", file)
    assert isinstance(article, Article) and article.body
    assert (article.title, article.status) == (title, "draft")
    assert article.summary == summary or (not summary and article.summary.startswith("??? "))
    assert not missing_sections(form, {section.role for section in article.body.sections})
    assert len(file.path) <= len("content/articles/.md") + 100
    assert file.path.isascii()


@WHENEVER
@given(SAID, st.sampled_from(ServiceKind), st.lists(SAID, max_size=3))
def test_a_service_says_what_was_typed(title: str, kind: ServiceKind, names: list[str]) -> None:
    title, names = one_line(title) or "x", [one_line(name) or "x" for name in names]
    answers = new_service.Answers(
        title=title, kind=kind, published=DAY, also_known_as=tuple(names), body_location=title
    )
    service = read("service", new_service.service_file(answers, SITE))
    assert isinstance(service, Service)
    assert (service.title, service.kind, service.status) == (title, kind, "draft")
    assert (service.also_known_as, service.body_location) == (tuple(names), title)


@WHENEVER
@given(st.text(QUOTED) | st.sampled_from(HOSTILE[:9]), SAID)
def test_a_quote_stays_as_it_was_said(quote: str, attribution: str) -> None:
    quote = quote.strip() or "x"
    attribution = one_line(attribution)
    answers = new_testimonial.Answers(quote=quote, attribution=attribution)
    record = read("testimonial", new_testimonial.testimonial_file("t-2026-001", answers))
    assert isinstance(record, Testimonial)
    assert record.quote == quote
    assert record.status == "draft"
    assert record.authorization is None
    assert (record.patient, record.machine_written, record.relationship) == (None, None, "")


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        ((), "t-2026-001"),
        (("t-2026-001", "t-2026-003", "t-2025-009", "t-014", "t-2026-x"), "t-2026-004"),
        (("t-2026-999",), "t-2026-1000"),
    ],
)
def test_a_record_gets_the_next_free_name(taken: tuple[str, ...], name: str) -> None:
    assert new_testimonial.next_id(taken, 2026) == name


def test_what_the_paper_says_is_written_and_the_rest_is_asked() -> None:
    answers = new_testimonial.Answers(
        quote="Made-up words.",
        attribution="J.",
        patient=True,
        relationship="none",
        incentive="none",
        machine_written=False,
        authorization={"signed": DAY, "expires_event": "The end of the study", "kept_at": "1"},
    )
    file = new_testimonial.testimonial_file("t-1", answers)
    record = read("testimonial", file)
    assert isinstance(record, Testimonial) and record.authorization
    assert record.authorization.expires_event == "The end of the study"
    asked = [
        question.words.partition(" Write: ")[2] for question in open_questions(file.text, "x.yaml")
    ]
    assert asked == ["scope: [website, name]", "discloser: …", "recipient: …", "purpose: …"]

"""`practice new article`, `service` and `testimonial`: real commands in whole sites."""

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from cli.terminal import LEAVE, typed
from conftest import AS_OF, SiteMaker, run_practice
from practice_site.authoring.open_list import questions_of
from practice_site.model.testimonial import TestimonialState
from practice_site.reading.site_loader import load_site

TERMINAL = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
ARTICLE = ("new", "article", "How Stairs Train a Knee")
WORDS = "Made-up words. They answered what I had written down, one question after the other."


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


def test_each_new_draft_builds_and_its_findings_are_its_questions(root: Path) -> None:
    commands = (
        (*ARTICLE, "--author", "alex-sample", "--serves", "napa"),
        ("new", "article", "How a Chair Helps", "--author", "practice"),
        ("new", "service", "Nerve Test", "--kind", "procedure"),
        ("new", "service", "Stiff Neck", "--kind", "condition"),
        ("new", "service", "Slow Breathing", "--kind", "therapy"),
        ("new", "testimonial", "--quote", WORDS),
        ("new", "testimonial", "--quote", WORDS.upper(), "--signed", "2026-09-01"),
    )
    for command in commands:
        result = run_practice(root, *command)
        assert result.returncode == 0, result.stderr
    result = run_practice(root, "check", "--drafts", "--format", "json")
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)["findings"]
    assert {(each["rule"], each["severity"]) for each in found} == {("PS125", "warning")}
    assert [(each["path"], each["line"]) for each in found] == [
        (question.span.path, question.span.line) for question in questions_of(root)
    ]
    assert run_practice(root, "check").stdout == run_practice(root, "check", "--strict").stdout
    assert run_practice(root, "build", "--drafts").returncode == 0
    for address in ("articles/how-stairs-train-a-knee", "services/nerve-test"):
        page = (root / "output" / address / "index.html").read_text(encoding="utf-8")
        assert "??? " in page, "whoever writes sees the question in the preview"
    stories = (root / "output/stories/index.html").read_text(encoding="utf-8")
    assert WORDS not in stories
    assert run_practice(root, "build").returncode == 0
    assert not (root / "output/articles/how-stairs-train-a-knee").exists()


def test_a_question_in_a_published_text_stops_the_build(root: Path) -> None:
    assert run_practice(root, *ARTICLE, "--author", "alex-sample").returncode == 0
    file = root / "content/articles/how-stairs-train-a-knee.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("status: draft\n", ""), encoding="utf-8")
    result = run_practice(root, "check", "--only", "PS125")
    assert result.returncode == 1
    assert "how-stairs-train-a-knee.md:8:11: error PS125 open-question" in result.stdout


def test_a_question_about_a_physician_stops_publishing_and_no_preview(root: Path) -> None:
    licence = ("--licence-state", "CA", "--licence-board", "Medical Board of California")
    new = ("new", "physician", "Jo Madeup", "--degree", "M.D.", *licence)
    assert run_practice(root, *new, as_of=None).returncode == 0
    assert run_practice(root, "build").returncode == 0
    published = run_practice(root, "publish")
    assert published.returncode == 1
    assert "jo-madeup.md:6:3: error PS125" in published.stdout + published.stderr


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("article",), "Missing: TITLE, --author."),
        (("article", "A Title"), "Missing: --author."),
        (("service",), "Missing: TITLE, --kind."),
        (("testimonial",), "Missing: --quote."),
        (("article", "A", "--author", "nobody"), 'There is no "nobody". There is: alex-sample'),
        (("article", "A", "--author", "practice", "--published", "soon"), '"soon" is no day.'),
        (("article", "A", "--author", "practice", "--image", "images/x.jpg"), "Put the file there"),
        (("article", "A", "--author", "practice", "--reviewed-by", "sam-example"), "--reviewed-on"),
        (("service", "A", "--kind", "thing"), "There is: procedure, condition, therapy."),
        (("testimonial", "--quote", "  "), "There are no words in it."),
        (("testimonial", "--quote", "A", "--signed", "2027-01-31"), "is still to come"),
        (("testimonial", "--quote", "A", "--patient", "perhaps"), "--patient: Answer yes or no."),
        (("testimonial", "--quote", "A", "--incentive", "cake"), "--incentive-disclosure"),
        (("article", "Exercise for Lasting Back Pain", "--author", "practice"), "there already"),
        (("service", "Kyphoplasty", "--kind", "procedure"), "is there already"),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_is(
    root: Path, command: tuple[str, ...], says: str
) -> None:
    before = {path: path.read_bytes() for path in (root / "content").rglob("*") if path.is_file()}
    result = run_practice(root, "new", *command)
    assert result.returncode == 2
    assert says in " ".join(result.stderr.split())
    after = {path: path.read_bytes() for path in (root / "content").rglob("*") if path.is_file()}
    assert after == before


def test_no_title_takes_an_address_or_breaks_a_file(root: Path) -> None:
    file = root / "content/articles/bone-density-test.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\n", "\nslug: dense-bones\n", 1), encoding="utf-8")
    result = run_practice(root, "new", "article", "Dense Bones!", "--author", "practice")
    assert result.returncode == 2
    assert "bone-density-test.md has its address already" in " ".join(result.stderr.split())
    file.write_text(text, encoding="utf-8")
    titles = ['Is it "safe": a # view?', "yes", "膝の痛み 🦴", "x" * 300, "🦴", ": {a: [b"]
    for title in titles:
        result = run_practice(root, "new", "article", title, "--author", "alex-sample")
        assert result.returncode == 0, result.stderr
    assert {article.title for article in load_site(root).articles} >= set(titles)
    assert not load_site(root).placeholders
    assert run_practice(root, "check", "--drafts").returncode == 0


def test_a_quote_comes_letter_for_letter_out_of_a_file(root: Path) -> None:
    quote = "Made-up words: “none” of it\tis mended ;)\n\n- not this\n??? nor that"
    file = root / "letter.txt"
    file.write_bytes(b"\xef\xbb\xbf" + f"{quote}\n".replace("\n", "\r\n").encode())
    result = run_practice(root, "new", "testimonial", "--quote-file", "letter.txt")
    assert result.returncode == 0, result.stderr
    assert "Until then nobody sees a word of it." in result.stdout
    (record,) = [each for each in load_site(root).testimonials if each.slug == "t-2026-001"]
    assert record.quote == quote
    assert record.state(dt.date(2026, 11, 21)) is TestimonialState.DRAFT
    assert not [q for q in questions_of(root) if q.words == "nor that"]
    file.write_bytes(b"\xff\xfe\x00")
    result = run_practice(root, "new", "testimonial", "--quote-file", "letter.txt")
    assert (result.returncode, "UTF-8" in result.stderr) == (2, True)


@TERMINAL
def test_an_article_is_asked_for_in_words(root: Path) -> None:
    answers = [
        *("Exercise for Lasting Back Pain", "How Stairs Train a Knee", ""),
        *("nobody", "1", "", "yesterday", "2026-12-01"),
        *("", "Kyphoplasty, nonsense", "kyphoplasty, 1", "Napa, St. Helena", "", "", "stairs"),
        *("images/nope.png", ""),
    ]
    code, shown = typed(root, ("new", "article", "--as-of", AS_OF), answers)
    assert code == 0, shown
    for says in (
        "exercise-for-lasting-back-pain.md is there already",
        'There is no "nobody"',
        '"yesterday" is no day. Write year, month and day, such as 2026-01-31.',
        'There is no "nonsense"',
        "There is no content/images/nope.png",
        "Format [physician-article]",
        "questions are marked with ???",
    ):
        assert says in shown
    (article,) = [a for a in load_site(root).articles if a.slug == "how-stairs-train-a-knee"]
    assert (article.author, article.format) == ("alex-sample", "physician-article")
    assert article.published.isoformat() == "2026-12-01"
    assert article.services == ("kyphoplasty", "exercise-therapy")
    assert (article.serves, article.keyphrase) == (("napa", "st-helena"), "stairs")


@TERMINAL
def test_who_leaves_keeps_what_was_answered(root: Path) -> None:
    answers = ["How Stairs Train a Knee", "For those with many of them", "practice", LEAVE]
    code, shown = typed(root, ("new", "article", "--as-of", AS_OF), answers)
    assert code == 0, shown
    (article,) = [a for a in load_site(root).articles if a.slug == "how-stairs-train-a-knee"]
    assert (article.subtitle, article.format) == ("For those with many of them", "explainer")
    code, shown = typed(root, ("new", "service", "--as-of", AS_OF), ["Nerve Test", LEAVE])
    assert code == 2
    assert "practice new service 'Nerve Test'" in " ".join(shown.split())
    assert not (root / "content/services/nerve-test.md").exists()


@TERMINAL
def test_a_testimonial_is_asked_for_from_its_paper(root: Path) -> None:
    answers = [
        *("They heard me out.", "", "Nobody hurried.", "."),
        *("2027-01-01", "2026-11-01", "letter", "", "alex-sample"),
        *("A. B., Napa", "", "yes", "none", "gift card", "", "They got a gift card.", "no"),
        *("2026-13-01", "2026-11-01", "2028-10-31", "", "website, 2", "", "", "", "", "Folder 1"),
        *("Most people feel heard.", "", "Our survey of 2026"),
    ]
    code, shown = typed(root, ("new", "testimonial", "--as-of", AS_OF), answers)
    assert code == 0, shown
    assert "2027-01-01 is still to come; today is 2026-11-21." in shown
    (record,) = [each for each in load_site(root).testimonials if each.slug == "t-2026-001"]
    assert record.quote == "They heard me out.\n\nNobody hurried."
    assert (record.status, record.patient, record.machine_written) == ("draft", True, False)
    assert (record.incentive, record.incentive_disclosure) == ("gift card", "They got a gift card.")
    assert record.typical_result and record.typical_result.source == "Our survey of 2026"
    assert record.authorization and record.authorization.scope == ("website", "name")
    asked = [q.words for q in questions_of(root)]
    assert [words.partition("?")[0] for words in asked] == [
        "Who may disclose it, as the paper says",
        "Who may see it, as the paper says",
        "For what purpose, as the paper says",
    ]

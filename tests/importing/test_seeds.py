"""The two real pages; they are not part of the repository and are compared with themselves."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from practice_site.cli.import_file import import_file
from practice_site.importing.blocks import Listing, Paragraph
from practice_site.importing.lines import Why
from practice_site.importing.outline import read_outline
from practice_site.importing.parts import Outline, Testimony
from practice_site.importing.sources import read_source
from practice_site.model.article import Article
from practice_site.model.markdown import BlockKind, Role
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial, TestimonialState
from practice_site.reading.site_loader import load_site

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
PHYSICIAN = SEEDS / "004_cdd8ae54dfb5f63d.txt"
EXPLAINER = SEEDS / "000_3d11c45fe6bea5c8.txt"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(
        not (PHYSICIAN.is_file() and EXPLAINER.is_file()),
        reason="the seed articles (../shared/seeds) are not here",
    ),
]


@dataclass(frozen=True)
class Imported:
    """What importing a seed into the small site comes to."""

    lines: list[str]
    outline: Outline
    report: list[str]
    site: Site

    @property
    def article(self) -> Article:
        (article,) = self.site.articles
        return article

    @property
    def record(self) -> Testimonial:
        (record,) = self.site.testimonials
        return record


def imported(seed: Path, site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Imported:
    monkeypatch.chdir(site_folder)
    result = CliRunner().invoke(import_file, [str(seed), "--as-of", "2026-11-21"])
    assert result.exit_code == 0, result.output
    return Imported(
        seed.read_text(encoding="utf-8").split("\n"),
        read_outline(read_source(seed)),
        result.output.split("\n"),
        load_site(site_folder),
    )


@pytest.fixture
def physician(site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Imported:
    return imported(PHYSICIAN, site_folder, monkeypatch)


@pytest.fixture
def explainer(site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Imported:
    return imported(EXPLAINER, site_folder, monkeypatch)


def test_head_of_the_physicians_article(physician: Imported) -> None:
    outline, lines = physician.outline, physician.lines
    assert (outline.title, outline.subtitle) == (lines[0], lines[2])
    assert outline.byline is not None
    assert (outline.byline.name, outline.byline.degree) == ("Jacqueline Weisbein", "D.O.")
    assert outline.byline.specialties == ("Physical Medicine & Rehabilitation", "Pain Medicine")
    assert outline.byline.lines == (5, 6)


def test_sections_of_the_physicians_article(physician: Imported) -> None:
    roles = {
        8: Role.QUICK_INSIGHTS,
        12: Role.KEY_TAKEAWAYS,
        19: Role.WHY_IT_MATTERS,
        23: Role.INTRODUCTION,
        33: Role.WHAT_IS,
        41: Role.BODY,
        51: Role.BENEFITS,
        61: Role.RECOVERY,
        69: Role.CANDIDACY,
        77: Role.SERVING_AREA,
        85: Role.TESTIMONIAL,
        97: Role.CONCLUSION,
        105: Role.FAQ,
    }
    outline, lines = physician.outline, physician.lines
    assert {section.line: section.role for section in outline.sections} == roles
    assert all(section.heading == lines[section.line - 1] for section in outline.sections)
    read = physician.article.body.sections
    assert [section.role for section in read] == list(roles.values())
    assert [section.heading for section in read] == [lines[line - 1] for line in roles]


def test_takeaways_and_questions_of_the_physicians_article(physician: Imported) -> None:
    outline, lines = physician.outline, physician.lines
    (takeaways,) = outline.sections[1].parts
    assert isinstance(takeaways, Listing)
    assert [f"  • {item.text}" for item in takeaways.items] == lines[13:17]
    assert physician.article.body.sections[1].blocks[0].kind is BlockKind.BULLETS
    questions = [lines[line - 1] for line in (107, 111, 115, 119)]
    assert [pair.question for pair in outline.sections[-1].pairs] == questions
    faq = physician.article.body.sections[-1].faq
    assert [item.question for item in faq] == questions
    assert [[block.text for block in item.answer] for item in faq] == [
        [lines[line - 1]] for line in (109, 113, 117, 121)
    ]


def test_the_testimonial_is_verbatim_and_in_its_place(physician: Imported) -> None:
    lines, record = physician.lines, physician.record
    quote = lines[88]
    assert quote[0] == quote[-1] == '"'
    assert record.quote == quote[1:-1]
    assert record.quote.count("Weisbien") == 2
    assert (record.attribution, record.disclaimer) == (lines[90], lines[92])
    assert record.state(physician.article.published) is TestimonialState.DRAFT
    assert (record.patient, record.machine_written, record.authorization) == (None, None, None)
    section = physician.article.body.sections[10]
    assert [(block.kind, block.testimonial or block.text) for block in section.blocks] == [
        (BlockKind.PARAGRAPH, lines[86]),
        (BlockKind.TESTIMONIAL, record.slug),
        (BlockKind.PARAGRAPH, lines[94]),
    ]
    kinds = [type(part) for part in physician.outline.sections[10].parts]
    assert kinds == [Paragraph, Testimony, Paragraph]


def test_what_is_not_content_is_dropped_from_the_physicians_article(physician: Imported) -> None:
    removed = [(piece.line, piece.why) for piece in physician.outline.removed]
    assert removed == [
        (5, Why.BYLINE),
        (6, Why.BYLINE),
        (89, Why.QUOTATION_MARKS),
        (89, Why.QUOTATION_MARKS),
        (103, Why.DISCLAIMER),
        (123, Why.BUTTON),
        (124, Why.BUTTON),
        (126, Why.NEIGHBOUR),
    ]
    (disclaimer,) = physician.outline.disclaimers
    assert disclaimer.text == physician.lines[102]
    text = physician.site.sources[physician.article.path]
    assert disclaimer.text not in text and physician.lines[125] not in text


def test_front_matter_of_the_physicians_article(physician: Imported) -> None:
    article = physician.article
    assert article.format == "physician-article"
    assert (article.author, article.status) == ("jacqueline-weisbein", "draft")
    assert article.serves == ("napa", "yountville", "saint-helena")
    assert article.services == ()
    assert physician.lines[9].startswith(article.summary)
    assert physician.site.problems == ()


def test_the_report_on_the_physicians_article(physician: Imported) -> None:
    report = physician.report
    for line in (
        "  key takeaways     4",
        "  FAQ               4 questions",
        "  testimonial       t-2026-001: 175 words, by Joy",
        "  hospitals         Providence Queen of the Valley Medical Center; "
        "Adventist Health St. Helena",
        "  - line 5: Jacqueline Weisbein is not among the physicians in content/physicians/",
        '    Run: practice new physician "Jacqueline Weisbein" --degree D.O.',
        "  - line 79: places that locations.yaml does not have: American Canyon",
        "  - line 89: the quote names Dr. Weisbien, elsewhere it is Weisbein; it was kept as it is",
        "  - line 123, button or menu text: “Next”",
        "  - line 124, button or menu text: “Next”",
        "  - line 59: “chronic pain treatment options”",
        "  - line 101: “schedule a consultation”",
        "  - line 121: “Schedule your consultation”",
        '  practice new physician "Jacqueline Weisbein" --degree D.O.',
    ):
        assert line in report
    text = " ".join(line.strip() for line in report)
    assert f"line 126, title of a neighbouring article: “{physician.lines[125]}”" in text
    assert "speaks of “Napa Valley Orthopaedic Medical Group” (also lines 101, 121)" in text
    assert "2,362 in the source: 2,274 read back from the written draft" in text
    assert "88 dropped as listed above, 0 lost. 100.0% are accounted for." in text
    assert [line.split(":")[0] for line in report if line.startswith("  - line") and "“" in line][
        -5:
    ] == [f"  - line {number}" for number in (29, 49, 59, 101, 121)]


def test_parts_of_the_explainer(explainer: Imported) -> None:
    outline, lines = explainer.outline, explainer.lines
    assert (outline.title, outline.subtitle, outline.byline) == (lines[0], "", None)
    assert len(outline.lead) == 2
    assert [(section.line, section.role) for section in outline.sections] == [
        (7, Role.WHAT_IS),
        (20, Role.PROCEDURE),
        (33, Role.BENEFITS),
        (43, Role.CALL_TO_ACTION),
    ]
    assert all(section.heading == lines[section.line - 1] for section in outline.sections)
    assert [[type(part) for part in section.parts] for section in outline.sections] == [
        [Paragraph, Paragraph, Listing, Paragraph],
        [Paragraph, Paragraph, Listing, Paragraph],
        [Paragraph, Listing],
        [Paragraph],
    ]


def test_lists_of_the_explainer(explainer: Imported) -> None:
    lists = [
        part
        for section in explainer.outline.sections
        for part in section.parts
        if isinstance(part, Listing)
    ]
    bullets, steps, labels = lists
    assert len(bullets.items) == 4 and not any(item.label for item in bullets.items)
    assert [(item.number, item.label) for item in steps.items] == [
        (1, "Preparation"),
        (2, "Insertion of a Balloon Catheter"),
        (3, "Filling the Space with Bone Cement"),
        (4, "Completion"),
    ]
    assert [item.label for item in labels.items] == [
        "Pain Relief",
        "Restored Vertebral Height",
        "Improved Mobility",
        "Minimally Invasive",
        "Prevention of Future Problems",
    ]
    kinds = [
        [block.kind for block in section.blocks] for section in explainer.article.body.sections
    ]
    assert kinds[1][2] is BlockKind.STEPS and kinds[2][1] is BlockKind.BULLETS


def test_front_matter_of_the_explainer(explainer: Imported) -> None:
    article = explainer.article
    assert (article.format, article.author, article.status) == ("explainer", "practice", "draft")
    assert (article.serves, article.subtitle) == ((), "")
    assert explainer.lines[2].replace("\u00a0", " ").startswith(article.summary)
    assert explainer.site.testimonials == ()
    assert explainer.site.problems == ()


def test_the_report_on_the_explainer(explainer: Imported) -> None:
    report = explainer.report
    for line in (
        "  sections          4:",
        "  - 2 non-breaking spaces became ordinary (lines 3, 22)",
        "  - line 48, button or menu text: “Skip to content”",
        "  - line 5: places that locations.yaml does not have: Thousand Oaks",
        "  - line 46: “request a consultation”",
        "  - line 46: “schedule an appointment”",
    ):
        assert line in report
    text = " ".join(line.strip() for line in report)
    assert f"“{explainer.lines[42]}” is a call to action by what it says" in text
    assert "speaks of “St. Charles Spine Institute” (also line 46)" in text
    assert "701 in the source: 698 read back from the written draft, 3 dropped" in text
    assert "0 lost. 100.0% are accounted for." in text

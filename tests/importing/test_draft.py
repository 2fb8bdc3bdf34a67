import datetime as dt
from pathlib import Path

from importing.drafts import AS_OF, draft_of, outline_of, read_article
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.draft import slug_of_title, summary_of
from practice_site.model.article import ArticleFormat, Status
from practice_site.model.markdown import BlockKind, Role
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

SERVICE = """\
---
title: Nerve block
kind: procedure
summary: It numbs one nerve.
published: 2026-01-01
also_known_as: [joint numbing]
---
"""


def test_the_front_matter_says_what_the_text_says_with_the_title_first(site: Site) -> None:
    draft = draft_of(PHYSICIAN_ARTICLE, site)
    assert draft.front == {
        "title": "How a Nerve Block Quiets a Sore Joint",
        "subtitle": "Could a Nerve Block Help Your Knee?",
        "format": "physician-article",
        "author": "alexandra-sample",
        "published": AS_OF,
        "status": "draft",
        "summary": "A nerve block numbs one nerve for a while. Dr. Sample plans it with you. "
        "It is done awake.",
        "serves": ["napa", "yountville", "saint-helena"],
    }
    assert next(iter(draft.front)) == "title"
    assert draft.path == "content/articles/how-a-nerve-block-quiets-a-sore-joint.md"


def test_the_site_reads_the_draft_as_it_was_meant(site: Site) -> None:
    draft = draft_of(PHYSICIAN_ARTICLE, site)
    article = read_article(draft)
    assert (article.status, article.format) == (Status.DRAFT, ArticleFormat.PHYSICIAN_ARTICLE)
    assert [section.heading for section in article.body.sections] == [
        section.heading for section in draft.outline.sections
    ]
    assert [section.role for section in article.body.sections] == [
        section.role for section in draft.outline.sections
    ]
    kinds = {section.role: [b.kind for b in section.blocks] for section in article.body.sections}
    assert kinds[Role.KEY_TAKEAWAYS] == [BlockKind.BULLETS]
    assert kinds[Role.WHAT_IS] == [BlockKind.PARAGRAPH, BlockKind.STEPS]
    assert kinds[Role.TESTIMONIAL] == [
        BlockKind.PARAGRAPH,
        BlockKind.TESTIMONIAL,
        BlockKind.PARAGRAPH,
    ]
    assert [item.question for item in article.body.sections[-1].faq] == [
        "How long does it last?",
        "Does it hurt?",
    ]


def test_a_text_without_byline_is_an_explainer_by_the_practice(site: Site) -> None:
    draft = draft_of(EXPLAINER, site)
    assert (draft.front["format"], draft.front["author"]) == ("explainer", "practice")
    assert "serves" not in draft.front and "subtitle" not in draft.front
    assert draft.front["summary"] == (
        "A stiff shoulder makes small things hard. Reaching a shelf, for one."
    )


def test_only_services_that_headings_name_are_taken(site_folder: Path) -> None:
    services = site_folder / "content" / "services"
    services.mkdir()
    (services / "nerve-block.md").write_text(SERVICE, encoding="utf-8")
    (services / "rest.md").write_text(
        SERVICE.replace("Nerve block", "Rest").replace("joint numbing", "pause"), encoding="utf-8"
    )
    draft = draft_of(PHYSICIAN_ARTICLE, load_site(site_folder))
    assert draft.front["services"] == ["nerve-block"]


def test_a_draft_that_is_there_keeps_its_day_of_publication(site_folder: Path, site: Site) -> None:
    first = draft_of(EXPLAINER, site)
    file = site_folder / first.path
    file.parent.mkdir()
    file.write_text(
        "---\ntitle: x\nformat: explainer\nauthor: practice\npublished: 2026-12-24\n"
        "summary: x\nstatus: draft\n---\n",
        encoding="utf-8",
    )
    second = draft_of(EXPLAINER, load_site(site_folder))
    assert (second.front["published"], second.there is None) == (dt.date(2026, 12, 24), False)
    assert (first.front["published"], first.there) == (AS_OF, None)


def test_a_text_without_title_is_called_after_its_file(site: Site) -> None:
    draft = draft_of("Knees bend a thousand times a day, and some of them begin to ache.", site)
    assert draft.front["title"] == "text"
    assert draft.front["summary"] == (
        "Knees bend a thousand times a day, and some of them begin to ache."
    )


def test_addresses_are_short_and_never_empty() -> None:
    assert slug_of_title("A Patient’s Guide: What's Next?") == "a-patients-guide-whats-next"
    assert len(slug_of_title("very long words " * 20)) <= 80
    assert slug_of_title("?") == "article"


def test_the_summary_comes_from_the_quick_insights_word_for_word() -> None:
    assert summary_of(outline_of("Why Knees Ache\n\nIntro.\n\nQuick Insights\n\nThey bend.")) == (
        "They bend."
    )
    assert summary_of(outline_of("Why Knees Ache")) == ""

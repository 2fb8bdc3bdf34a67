"""The parts of single pages: their order, and the marks that other layers look for."""

import re
from dataclasses import replace

import pytest

from practice_site.model.html import Html
from practice_site.model.view import ArticleView
from rendering.documents import Element, parsed, part, rendered, words
from rendering.sample_views import (
    ARTICLE,
    AUTHOR,
    CONTACT,
    FRAME,
    HOME_PAGE,
    LOCATIONS,
    NOT_FOUND,
    OFFICE,
    PHYSICIAN,
    QUOTE,
    REFERENCES,
    TOWN,
)


def test_order_of_an_article() -> None:
    text = words(parsed(ARTICLE).find(".//main"))
    parts = [
        "How a broken vertebra is steadied",
        "Who kyphoplasty may help",
        "By Alex Sample, D.O.",
        "American Osteopathic Board of",
        "Medically reviewed by Sam Example, M.D. on October 2, 2026",
        "Published October 5, 2026 · Updated November 3, 2026 · 6 min read",
        "Quick Insights",
        "Introduction",
        "On this page",
        "You lie face down",
        "They drew the bone",
        "Conclusion Bring",
        "This article is for education",
        "Frequently Asked Questions Asked often",
        "Next steps",
        "References",
        "Topics",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_byline_links_to_the_author_and_the_reviewer() -> None:
    page = parsed(ARTICLE)
    (byline,) = part(page, "byline")
    assert byline.xpath(".//a/@href") == [AUTHOR.url]
    for board in AUTHOR.boards:
        assert board in words(byline)
    (reviewed,) = part(page, "reviewed")
    assert reviewed.xpath(".//a/@href") == ["/physicians/sam-example/"]
    assert reviewed.xpath(".//time/@datetime") == ["2026-10-02"]


def test_article_of_the_practice_without_review() -> None:
    page = parsed(replace(ARTICLE, author=None, reviewer=None, reviewed=None, updated=None))
    assert words(part(page, "byline")[0]) == "By Sample Spine and Pain Practice"
    assert not part(page, "reviewed")
    assert "Updated" not in words(page.find(".//main"))


def test_the_disclaimer_is_never_part_of_something_else() -> None:
    (disclaimer,) = part(parsed(ARTICLE), "disclaimer")
    assert words(disclaimer) == ARTICLE.disclaimer
    assert disclaimer.getparent().tag == "article"


def test_contents() -> None:
    (contents,) = part(parsed(ARTICLE), "contents")
    links = [(words(link), link.get("href")) for link in contents.iter("a")]
    assert links == [(link.text, link.url) for link in ARTICLE.contents]
    assert not part(parsed(replace(ARTICLE, contents=())), "contents")


@pytest.mark.parametrize("view", [ARTICLE, CONTACT, TOWN], ids=lambda view: view.template)
def test_answers_stand_open_and_are_the_words_of_the_view(view: ArticleView) -> None:
    assert view.faq
    page = parsed(view)
    (faq,) = part(page, "faq")
    assert [heading.get("id") for heading in faq.iter("h2")] == [view.faq.anchor]
    items = faq.xpath(".//div[@data-part='faq-item']")
    assert [
        (
            item.xpath("./h3[@data-part='question']")[0].text_content(),
            item.xpath("./h3/@id"),
            item.xpath("./div[@data-part='answer']")[0].text_content().strip(),
        )
        for item in items
    ] == [(item.question, [item.anchor], item.text) for item in view.faq.items]
    assert not list(faq.iter("details"))


def test_a_quote_has_its_disclosures_inside_its_figure() -> None:
    (figure,) = part(parsed(ARTICLE), "testimonial")
    assert figure.tag == "figure"
    quoted = [p.text_content() for p in figure.xpath("./blockquote/p")]
    assert quoted == list(QUOTE.paragraphs)
    caption = figure.find("figcaption")
    assert caption is figure[-1]
    assert words(caption).startswith("— R. M., Yountville")
    (disclosures,) = caption.xpath("./*[@data-part='disclosures']")
    assert [p.text_content() for p in disclosures] == list(QUOTE.disclosures)


def test_references_keep_the_numbers_of_the_text() -> None:
    third = replace(REFERENCES[0], number=3, anchor="ref-3")
    (references,) = part(parsed(replace(CONTACT, references=(*REFERENCES, third))), "references")
    entries = [(entry.get("id"), entry.get("value")) for entry in references.iter("li")]
    assert entries == [("ref-1", "1"), ("ref-3", "3")]


def test_html_of_the_text_is_kept_byte_for_byte() -> None:
    code = Html("<pre><code>  a\n\n\n    b  \n</code></pre>")
    sections = (replace(ARTICLE.main[0], pieces=(replace(ARTICLE.main[0].pieces[0], html=code),)),)
    assert code in rendered(replace(ARTICLE, main=sections))


def test_a_town_s_only_address_is_that_of_the_office() -> None:
    page = parsed(TOWN)
    main = page.find(".//main")
    assert "Served from Sample Spine Practice, Napa, 1 Nowhere Lane, Napa, CA 94558" in words(main)
    assert not list(main.iter("address"))
    assert main.xpath(f".//a[@href='{OFFICE.url}']")
    assert not re.search(r"Yountville, CA \d{5}", words(page))


def test_places_without_a_page_are_not_linked() -> None:
    main = parsed(LOCATIONS).find(".//main")
    assert "Angwin" in words(main)
    assert [words(link) for link in main.xpath(".//ul[@class='places']//a")] == ["Yountville"]
    frame = replace(FRAME, offices=(replace(OFFICE, url=""),))
    footer = part(parsed(LOCATIONS, frame), "footer")[0]
    assert words(footer.find(".//h2")) == OFFICE.name
    assert not list(footer.find(".//h2").iter("a"))


def test_contact_begins_with_the_emergency_line_and_shows_every_way() -> None:
    page = parsed(CONTACT)
    main = page.find(".//main")
    first = main.xpath(".//*[@data-part='emergency'] | .//dl | .//address")[0]
    assert first.get("data-part") == "emergency"
    assert {
        "tel:+17075550142",
        "mailto:hello@practice.example",
        "https://booking.example/sample",
    } <= set(main.xpath(".//a/@href"))
    assert "1 Nowhere Lane" in words(main)
    plain = parsed(replace(CONTACT, contact=False)).find(".//main")
    assert "1 Nowhere Lane" not in words(plain)
    assert "911" not in words(plain)


@pytest.mark.parametrize(
    ("accepting", "says"),
    [(True, "Accepting new patients"), (False, "Not accepting new patients"), (None, "")],
)
def test_new_patients(accepting: bool | None, says: str) -> None:
    text = words(parsed(replace(PHYSICIAN, new_patients=accepting)).find(".//main"))
    assert ("ccepting" in text) is bool(says)
    assert says in text


def test_home_links_to_physicians_and_articles() -> None:
    main = parsed(HOME_PAGE).find(".//main")
    links = set(main.xpath(".//a/@href"))
    assert {AUTHOR.url, "/articles/steadied/", "/articles/walking/"} <= links


def test_the_404_page_leads_on() -> None:
    main: Element = parsed(NOT_FOUND).find(".//main")
    assert main.xpath(".//a/@href") == ["/", "tel:+17075550142"]

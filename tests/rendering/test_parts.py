"""The parts of single pages: their order, and the marks that other layers look for."""

import re

import pytest
from msgspec.structs import replace

from practice_site.model.html import Html
from practice_site.model.location import Address
from practice_site.model.view import ArticleView, View
from rendering.documents import Element, parsed, part, rendered, words
from rendering.sample_views import (
    ARTICLE,
    AUTHOR,
    CONTACT,
    FAQ,
    FRAME,
    HOME_PAGE,
    INDEX,
    LOCATIONS,
    NOT_FOUND,
    OFFICE,
    OFFICE_PAGE,
    PHYSICIAN,
    PHYSICIANS,
    QUOTE,
    REFERENCES,
    SERVICE,
    SERVICES,
    STORIES,
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
    section = ARTICLE.main[0]
    section = replace(section, pieces=(replace(section.pieces[0], html=code),))
    assert code in rendered(replace(ARTICLE, main=(section,)))


def test_a_town_s_only_address_is_that_of_the_office() -> None:
    page = parsed(TOWN)
    main = page.find(".//main")
    assert "Served from Sample Spine Practice, Napa, 1 Nowhere Lane, Napa, CA 94558" in words(main)
    assert not list(main.iter("address"))
    assert main.xpath(f".//a[@href='{OFFICE.url}']")
    assert not re.search(r"Yountville, CA \d{5}", words(page))


def test_a_town_says_that_the_office_is_elsewhere_and_who_is_there_when() -> None:
    main = parsed(TOWN).find(".//main")
    text = words(main)
    assert "Our office in Napa" in text
    assert "There is no office in Yountville." in text
    (seen,) = main.xpath(".//section[h2='Who will see you in Napa, and when']")
    assert words(seen).endswith("Alex Sample, D.O. Monday to Thursday")
    assert seen.xpath(f".//a[@href='{AUTHOR.url}']")


def test_a_town_leads_to_its_neighbours() -> None:
    (near,) = parsed(TOWN).xpath("//section[h2='Towns near Yountville']")
    assert [link.get("href") for link in near.iter("a")] == ["/locations/st-helena/"]
    assert "9 miles northwest" in words(near)


def test_without_a_city_the_office_is_only_ours() -> None:
    office = replace(OFFICE, address=Address("", "", "", ""))
    headings = [words(h) for h in parsed(replace(TOWN, office=office)).iter("h2")]
    assert headings[0] == "Our office"
    assert "Who will see you, and when" in headings


@pytest.mark.parametrize(("view", "level"), [(OFFICE_PAGE, "h3"), (LOCATIONS, "h4")])
def test_towns_stand_under_their_counties(view: View, level: str) -> None:
    (counties,) = parsed(view).find_class("counties")
    assert [words(h) for h in counties.iter(level)] == ["Napa County", "Sonoma County"]
    assert [words(item) for item in counties.iter("li")] == [
        "Yountville 15 minutes by car",
        "Angwin",
        "Sonoma 9 miles west, as the crow flies",
    ]


def test_towns_of_one_county_have_no_heading_of_their_own() -> None:
    (group, _) = OFFICE_PAGE.towns
    page = parsed(replace(OFFICE_PAGE, towns=(replace(group, heading=""),)))
    (counties,) = page.find_class("counties")
    assert not list(counties.iter("h3"))


def test_an_article_leads_to_the_towns_it_is_for() -> None:
    (label,) = parsed(ARTICLE).xpath("//p[.='Offices and towns']")
    assert [link.get("href") for link in label.getparent().iter("a")] == ["/locations/yountville/"]


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
    (insurance,) = part(page, "insurance")
    assert "as of October 1, 2026" in words(insurance)
    assert [words(plan) for plan in insurance.iter("li")] == list(CONTACT.insurance)
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


def test_a_service_s_page_says_at_a_glance_what_goes_with_it() -> None:
    page = parsed(SERVICE)
    glance = words(page.xpath("//section[@class='at-a-glance']")[0])
    assert "Balloon kyphoplasty, Vertebral augmentation" in glance
    assert "Used for Compression fracture" in glance
    assert "With us Alex Sample, D.O." in glance
    assert "cleared (the FDA's decision)" in glance
    assert words(part(page, "disclaimer")[0]) == SERVICE.disclaimer
    assert "Medically reviewed by Sam Example, M.D." in words(part(page, "reviewed")[0])


def test_services_stand_under_the_headings_of_their_kinds() -> None:
    main = parsed(SERVICES).find(".//main")
    assert [words(heading) for heading in main.iter("h2")] == ["Conditions we treat", "Procedures"]
    assert main.xpath(".//h3/a/@href") == [
        card.url for _, cards in SERVICES.groups for card in cards
    ]


def test_a_story_has_its_disclosures_beside_it_and_what_it_is_about_below() -> None:
    (story,) = parsed(STORIES).xpath("//main//ul[@class='stories']/li")
    assert story.get("id") == "t-1"
    assert [words(p) for p in part(story, "disclosures")[0]] == list(QUOTE.disclosures)
    assert story.xpath("./ul//a/@href") == ["/services/kyphoplasty/"]


def test_neighbours_and_related_articles_follow_an_article() -> None:
    page = parsed(ARTICLE)
    (nav,) = part(page, "neighbours")
    assert [(a.get("rel"), a.get("href")) for a in nav.iter("a")] == [
        ("prev", "/articles/walking/"),
        ("next", "/articles/brace/"),
    ]
    assert page.xpath("//h2[. = 'Related articles']/..//h3/a/@href") == ["/articles/walking/"]
    alone = parsed(replace(ARTICLE, earlier=None, later=None, related=()))
    assert not part(alone, "neighbours")
    assert not alone.xpath("//h2[. = 'Related articles']")


def test_a_long_list_leads_to_its_other_pages() -> None:
    (pager,) = part(parsed(INDEX), "pager")
    assert [(words(a), a.get("href")) for a in pager.iter("a")] == [
        ("Newer", "/articles/"),
        ("1", "/articles/"),
        ("2", "/articles/page/2/"),
        ("9", "/articles/page/9/"),
        ("Older", "/articles/page/3/"),
    ]
    assert [words(a) for a in pager.iter("a") if a.get("aria-current")] == ["2"]
    assert [words(item) for item in pager.iter("li") if item.get("aria-hidden")] == ["…"]
    short = replace(INDEX, pager=replace(INDEX.pager, number="1", pages=INDEX.pager.pages[:1]))
    assert not part(parsed(short), "pager")


def test_each_form_of_a_text_has_its_own_looks() -> None:
    main = parsed(ARTICLE).find(".//main")
    assert len(main.xpath(".//div[@class='steps']/ol/li")) == 3
    assert [words(label) for label in main.xpath(".//div[@class='labelled']/ul/li/strong")] == [
        "Eat:",
        "Drive:",
    ]
    assert main.xpath(".//section/div[@class='table'][@tabindex='0']/table")


def test_three_questions_or_more_have_a_list_to_jump_from() -> None:
    items = tuple(replace(FAQ.items[0], anchor=f"q-{n}") for n in range(3))
    page = parsed(replace(ARTICLE, faq=replace(FAQ, items=items)))
    (jump,) = part(page, "faq-jump")
    assert [a.get("href") for a in jump.iter("a")] == ["#q-0", "#q-1", "#q-2"]
    assert not part(parsed(ARTICLE), "faq-jump")


def test_initials_stand_in_for_a_photograph_and_are_no_words() -> None:
    page = parsed(PHYSICIANS)
    (initials,) = page.xpath("//*[@data-initials]")
    assert initials.get("data-initials") == "SE"
    assert initials.get("aria-hidden") == "true"
    assert "SE" not in words(page.find(".//main"))


def test_the_week_at_a_glance_repeats_the_days_in_words() -> None:
    (week,) = parsed(PHYSICIAN).xpath("//*[@class='week']")
    assert week.get("aria-hidden") == "true"
    assert [day.get("class") for day in week] == ["there"] * 4 + [None] * 3
    assert "Monday to Thursday" in words(week.getparent())


def test_days_of_a_closure_have_their_first_and_their_last_day() -> None:
    hours = parsed(OFFICE_PAGE).find(".//main").xpath(".//dl[@class='hours']")[0]
    (closed,) = [line for line in hours if "Closed" in words(line)]
    assert words(closed) == "December 24, 2026 to December 26, 2026Closed"
    assert closed.xpath(".//time/@datetime") == ["2026-12-24", "2026-12-26"]

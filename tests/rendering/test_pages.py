"""What holds of every page that the templates make."""

from itertools import pairwise
from types import NoneType, UnionType
from typing import Any, get_args

import pytest
from msgspec import Struct
from msgspec.structs import fields, replace

from pages.records import practice
from practice_site.model.html import NO_HTML, Html
from practice_site.model.site_icon import IconLink
from practice_site.model.surroundings import SiteIdentity
from practice_site.model.view import Frame, View
from practice_site.model.view_parts import Alternate, Day, Meta
from practice_site.pages.social_card import card_of, ground_of
from rendering.documents import parsed, part, words
from rendering.sample_views import (
    ARTICLE,
    FRAME,
    HOME_PAGE,
    PHYSICIAN,
    VIEWS,
)

KEPT = {
    "address",
    "kind",
    "name",
    "og_type",
    "url",
    "lang",
    "title",
    "template",
    "stylesheet",
    "practice",
}
IDENTITY = SiteIdentity(
    "A Practice", "https://practice.example", hidden=False, ground=ground_of(practice(), {})
)
MAY_BE_EMPTY = {"br", "img", "input", "link", "meta"}


def emptied(value: Any) -> Any:
    """The value with everything left out that may be left out."""
    changes: dict[str, Any] = {}
    for field in fields(value):
        now = getattr(value, field.name)
        if field.name in KEPT:
            continue
        if isinstance(field.type, UnionType) and NoneType in get_args(field.type):
            changes[field.name] = None
        elif isinstance(now, Html):
            changes[field.name] = NO_HTML
        elif isinstance(now, str):
            changes[field.name] = ""
        elif isinstance(now, tuple):
            changes[field.name] = ()
        elif isinstance(now, Struct) and not isinstance(now, Day):
            changes[field.name] = emptied(now)
    return replace(value, **changes)


ALL = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.template)
BARE_FRAME = replace(emptied(FRAME), sample=False)


@ALL
@pytest.mark.parametrize("bare", [False, True])
def test_no_element_is_empty(view: View, bare: bool) -> None:
    page = parsed(emptied(view), BARE_FRAME) if bare else parsed(view)
    empty = [
        element
        for element in page.iter()
        if not element.xpath("ancestor-or-self::svg | self::*[@data-initials]")
        and element.tag not in MAY_BE_EMPTY
        and not words(element)
        and not element.xpath(".//img | self::source | self::script[@src]")
    ]
    assert [(e.tag, dict(e.attrib)) for e in empty] == []
    assert not page.xpath(
        "//@*[. = ''][name() != 'alt'][name() != 'hidden'][name() != 'crossorigin']"
    )


@ALL
@pytest.mark.parametrize("bare", [False, True])
def test_headings_begin_with_one_h1_and_skip_no_level(view: View, bare: bool) -> None:
    page = parsed(emptied(view), BARE_FRAME) if bare else parsed(view)
    levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))
    assert all(section.xpath("./h2 | ./h3") for section in page.iter("section"))


@ALL
def test_ids_are_unique_and_fragments_lead_somewhere(view: View) -> None:
    page = parsed(view)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    fragments = {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")}
    assert fragments
    assert fragments <= set(ids)


@ALL
def test_the_theme_s_own_ids_can_never_be_an_author_s(view: View) -> None:
    """Anchors are slugs, in which there is no underscore."""
    page = parsed(emptied(view), BARE_FRAME)
    assert page.xpath("//@id[not(contains(., '_'))]") == []


@ALL
def test_frame_of_the_page(view: View) -> None:
    page = parsed(view)
    body = page.find("body")
    assert body[0].get("href") == "#main_content"
    assert page.get("lang") == "en"
    assert [e.tag for e in body] == [
        "a",
        "header",
        *(["nav"] if view.breadcrumb else []),
        "main",
        "footer",
    ]
    labels = page.xpath("//nav/@aria-label | //nav/@aria-labelledby")
    assert len(labels) == len(set(labels)) == len(list(page.iter("nav")))
    (footer,) = part(page, "footer")
    assert "1 Nowhere Lane Napa, CA 94558" in words(footer)
    assert footer.xpath(".//a[@href='tel:+17075550142']")
    assert "Monday to Thursday" in words(footer)
    assert "Notice of Privacy Practices" in words(footer)
    assert "call 911" in words(part(page, "emergency")[-1])


@ALL
def test_the_current_page_is_marked(view: View) -> None:
    page = parsed(replace(view, url="/about/"))
    (entry,) = page.xpath("//nav[@aria-label='Main']//a[@aria-current]")
    assert (entry.text, entry.get("aria-current")) == ("About", "page")
    trail = part(page, "breadcrumb")
    assert [words(link) for nav in trail for link in nav.iter("a")] == [
        link.text for link in view.breadcrumb
    ]
    for nav in trail:
        (last,) = nav.xpath(".//a[@aria-current='page']")
        assert last is list(nav.iter("a"))[-1]


def test_the_section_of_an_article_is_marked_in_the_navigation() -> None:
    (entry,) = parsed(ARTICLE).xpath("//nav[@aria-label='Main']//a[@aria-current]")
    assert (entry.text, entry.get("aria-current")) == ("Articles", "true")


@ALL
def test_head(view: View) -> None:
    page = parsed(view)
    one = {
        "title": page.xpath("//title/text()"),
        "description": page.xpath("//meta[@name='description']/@content"),
        "canonical": page.xpath("//link[@rel='canonical']/@href"),
        "robots": page.xpath("//meta[@name='robots']/@content"),
        "og:title": page.xpath("//meta[@property='og:title']/@content"),
        "og:type": page.xpath("//meta[@property='og:type']/@content"),
        "og:url": page.xpath("//meta[@property='og:url']/@content"),
        "twitter:card": page.xpath("//meta[@name='twitter:card']/@content"),
    }
    head = view.head
    assert one == {
        "title": [head.title],
        "description": [head.description] if head.description else [],
        "canonical": [head.canonical] if head.canonical else [],
        "robots": [head.robots],
        "og:title": [view.title],
        "og:type": [head.og_type],
        "og:url": [head.canonical] if head.canonical else [],
        "twitter:card": ["summary_large_image" if head.image else "summary"],
    }


def test_a_page_names_itself_in_all_its_languages() -> None:
    alternates = (Alternate("en", "https://a.example/"), Alternate("es", "https://a.example/es/"))
    page = parsed(replace(ARTICLE, head=replace(ARTICLE.head, alternates=alternates)))
    links = page.xpath("//link[@hreflang]")
    assert [(e.get("rel"), e.get("hreflang"), e.get("href")) for e in links] == [
        ("alternate", one.lang, one.url) for one in alternates
    ]
    assert parsed(ARTICLE).xpath("//link[@hreflang]") == []


def test_head_of_an_article() -> None:
    page = parsed(ARTICLE)
    image = page.xpath("//meta[@property='og:image']/@content")
    assert image == ["https://practice.example/images/vertebra.png"]
    tags = page.xpath("//meta[starts-with(@property, 'article:')]")
    assert [(tag.get("property"), tag.get("content")) for tag in tags] == [
        ("article:published_time", "2026-10-05T00:00:00-08:00"),
        ("article:modified_time", "2026-11-03T00:00:00-08:00"),
        ("article:author", "https://practice.example/physicians/alex-sample/"),
        ("article:tag", "Kyphoplasty"),
    ]
    by_the_practice = parsed(replace(ARTICLE, author=None))
    assert not by_the_practice.xpath("//meta[@property='article:author']")


def test_head_of_a_physician() -> None:
    tags = parsed(PHYSICIAN).xpath("//meta[starts-with(@property, 'profile:')]")
    assert [(tag.get("property"), tag.get("content")) for tag in tags] == [
        ("profile:first_name", PHYSICIAN.person.given_name),
        ("profile:last_name", PHYSICIAN.person.family_name),
    ]


def test_the_countries_that_a_page_is_for() -> None:
    alternates = (
        Alternate("en", "https://a.example/"),
        Alternate("es", "https://a.example/es/"),
        Alternate("pt-BR", "https://a.example/pt/"),
        Alternate("x-default", "https://a.example/"),
    )
    page = parsed(replace(ARTICLE, head=replace(ARTICLE.head, alternates=alternates)))
    assert page.xpath("//meta[@property='og:locale']/@content") == ["en_US"]
    others = page.xpath("//meta[@property='og:locale:alternate']/@content")
    assert others == ["es_US", "pt_BR"]


def test_only_the_home_page_proves_whose_site_it_is() -> None:
    proofs = (Meta("google-site-verification", "abc"), Meta("msvalidate.01", "0123"))
    page = parsed(replace(HOME_PAGE, verification=proofs))
    for proof in proofs:
        assert page.xpath(f"//meta[@name='{proof.name}']/@content") == [proof.content]


SHARED = "//meta[starts-with(@property, 'og:image') or @name='twitter:image']"


def shared(view: View) -> dict[str, str]:
    """What the head says of the image that other sites show."""
    return {
        meta.get("property") or meta.get("name"): meta.get("content")
        for meta in parsed(view).xpath(SHARED)
    }


def test_other_sites_show_a_page_s_card_and_else_its_image() -> None:
    head = ARTICLE.head
    card = card_of(IDENTITY, ARTICLE.url, ARTICLE.title, "Ann Ample, MD")
    assert card
    assert shared(replace(ARTICLE, head=replace(head, card=card))) == {
        "og:image": f"https://practice.example{card.url}",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": f"{ARTICLE.title}. Ann Ample, MD. A Practice.",
        "twitter:image": f"https://practice.example{card.url}",
    }
    image = "https://practice.example/images/vertebra.png"
    assert shared(ARTICLE).items() >= {("og:image", image), ("twitter:image", image)}
    assert shared(replace(ARTICLE, head=replace(head, image=None))) == {}


def test_the_icons_are_the_practice_s_or_the_theme_s() -> None:
    def icons(frame: Frame) -> list[tuple[str, str]]:
        links = parsed(ARTICLE, frame).xpath("//link[contains(@rel, 'icon') or @rel='manifest']")
        return [(link.get("rel"), link.get("href")) for link in links]

    assert icons(FRAME) == [("icon", "/theme/favicon.svg")]
    link = IconLink(rel="icon", url="/favicon.ico", sizes="16x16 32x32")
    manifest = IconLink(rel="manifest", url="/site.webmanifest")
    assert icons(replace(FRAME, icons=(link, manifest))) == [
        ("icon", "/favicon.ico"),
        ("manifest", "/site.webmanifest"),
    ]


@ALL
def test_nothing_runs_and_nothing_comes_from_elsewhere(view: View) -> None:
    page = parsed(view)
    data = ["application/ld+json"] if view.json_ld else []
    own = ["module"] if view.script else []
    assert [script.get("type") for script in page.iter("script")] == data + own
    loaded = page.xpath("//link[@rel != 'canonical']/@href | //*/@src")
    assert loaded
    assert all(address.startswith("/") for address in loaded)
    assert not list(page.iter("style", "iframe", "object", "video"))
    assert not page.xpath("//form/@action")  # a form stays on its page
    assert bool(list(page.iter("form", "input", "button"))) == bool(view.script)
    assert not page.xpath("//@style")


@ALL
def test_the_policy_lets_a_page_do_no_more_than_it_does(view: View) -> None:
    page = parsed(view)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']")
    assert policy.getprevious().get("charset") == "utf-8"  # nothing that it governs stands before
    allowed = dict(part.strip().split(" ", 1) for part in policy.get("content").split(";"))
    everywhere = {
        "default-src": "'none'",
        "img-src": "'self'",
        "manifest-src": "'self'",
        "style-src": "'self'",
        "font-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
    for_the_script = {
        "script-src": "'self' 'wasm-unsafe-eval'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    assert allowed == everywhere | (for_the_script if view.script else {})


@ALL
def test_ribbon_only_on_a_sample(view: View) -> None:
    (ribbon,) = part(parsed(view), "ribbon")
    assert "made up" in words(ribbon)
    assert "Not medical advice" in words(ribbon)
    assert not part(parsed(view, replace(FRAME, sample=False)), "ribbon")


@ALL
def test_closures_stand_in_the_header(view: View) -> None:
    frame = replace(FRAME, closures=("Closed today.", "Napa: closed tomorrow."))
    closures = part(parsed(view, frame), "closure")
    assert [words(closure) for closure in closures] == list(frame.closures)
    assert all(closure.getparent().tag == "header" for closure in closures)

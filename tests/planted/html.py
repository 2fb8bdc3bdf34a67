"""Defects of the HTML that texts and templates write."""

from planted.plant import Plant

ARTICLE = "content/articles/bone-density-test.md"
BEFORE_HEADING = "\n## What Comes After the Test?\n"
ALT = (
    '"Drawing of a person in everyday clothes on a flat table, '
    'with the arm of a scanner above the hip."'
)
BASE = "theme/templates/base.html"
HEAD = "theme/templates/parts/head.html"
HEADER = "theme/templates/parts/header.html"
FOOTER = "theme/templates/parts/footer.html"
NOT_FOUND = "theme/templates/404.html"
NOT_FOUND_HEADING = "{{ page_header(page.title, page.message) -}}"
VIEWPORT = 'content="width=device-width, initial-scale=1"'
PRACTICE = "name: Sample Spine and Pain Practice\n"


def in_article(code: str, words: str, at: str = "") -> Plant:
    """Some words between two paragraphs of an article."""
    after = f"\n{words}\n{BEFORE_HEADING}"
    return Plant(code=code, path=ARTICLE, before=BEFORE_HEADING, after=after, at=at or words)


def in_not_found(code: str, markup: str, found_in: str = "", at: str = "") -> Plant:
    """Markup after the heading of the page for what is not there."""
    return Plant(
        code=code,
        path=NOT_FOUND,
        before=NOT_FOUND_HEADING,
        after=f"{NOT_FOUND_HEADING}\n{markup}",
        found_in=found_in,
        at=at or markup,
    )


PLANTS = (
    in_article("PS701", "#### Who decides?\n\nYou do.", at="#### Who decides?"),
    in_not_found("PS702", '<p id="main_content">Sorry.</p>', "content/practice.yaml", PRACTICE),
    Plant(
        code="PS703",
        path=ARTICLE,
        before=f"\nimage_alt: {ALT}",
        at="image: images/bone-density-test.png",
    ),
    in_article("PS704", "![The practice's mark](images/mark.png)"),
    in_not_found("PS705", '<img src="/theme/lost.png" alt="">', "content/practice.yaml", PRACTICE),
    in_article("PS710", 'Some say <span lang="xx">adios</span>.'),
    Plant(code="PS710", path=BASE, before='<html lang="{{ page.lang }}">', after="<html>"),
    Plant(
        code="PS711",
        path=HEAD,
        before="<title>{{ page.head.title }}</title>",
        after="<title></title>",
    ),
    in_not_found("PS712", "<h2></h2>"),
    in_not_found("PS712", "<h1>Sorry</h1>"),
    Plant(
        code="PS713",
        path=FOOTER,
        before="</footer>",
        after='</footer>\n<p class="made">Made with care.</p>',
        at='<p class="made">',
    ),
    Plant(
        code="PS713",
        path=BASE,
        before='<a class="skip" href="#main_content">Skip to content</a>\n',
        after="",
        at="<body>",
    ),
    Plant(
        code="PS714",
        path="theme/templates/parts/breadcrumb.html",
        before='aria-label="Breadcrumb"',
        after='aria-label="Main"',
    ),
    Plant(
        code="PS715",
        path="theme/templates/parts/contents.html",
        before='<p id="contents_label">',
        after='<p id="label_of_contents">',
        at='aria-labelledby="contents_label"',
    ),
    Plant(
        code="PS716",
        path=HEADER,
        before="<span>{{ frame.practice }}</span></a>",
        after="</a>",
        at='<a class="brand"',
    ),
    Plant(
        code="PS717",
        path="theme/templates/search.html",
        before='<label for="search_words">What are you looking for?</label>',
        after="",
        at='<input id="search_words"',
    ),
    in_article("PS717", "<details><summary></summary>More of it.</details>"),
    Plant(code="PS718", path=ARTICLE, before=ALT, after="IMG_2041.png"),
    Plant(code="PS719", path=ARTICLE, before='"Drawing of', after='"Image of', at="image_alt: "),
    Plant(
        code="PS720",
        path="content/services/facet-joint-pain.md",
        before="| Step | What it is meant to do | What to know |",
        after="|  |  |  |",
    ),
    in_article("PS721", "<div>\n<li>Calcium</li>\n</div>", at="<li>Calcium"),
    Plant(
        code="PS722",
        path=HEADER,
        before='<div class="masthead">',
        after='<div class="masthead" aria-hidden="true">',
    ),
    Plant(
        code="PS723",
        path=HEADER,
        before='<a class="search-link"',
        after='<a tabindex="1" class="search-link"',
    ),
    in_not_found("PS724", "<marquee>We are open.</marquee>"),
    in_not_found("PS724", '<video src="/theme/favicon.svg" controls></video>'),
    Plant(
        code="PS725",
        path=HEAD,
        before=VIEWPORT,
        after='content="width=device-width, user-scalable=no"',
    ),
    Plant(
        code="PS726",
        path=HEAD,
        before='<meta charset="utf-8">',
        after='<meta charset="utf-8">\n<meta http-equiv="refresh" content="600">',
        at='<meta http-equiv="refresh"',
    ),
    in_not_found("PS727", "<center>Sorry.</center>"),
    Plant(
        code="PS728",
        path=FOOTER,
        before='aria-label="Notices"',
        after='aria-lable="Notices"',
    ),
    in_article(
        "PS729",
        "See [the guide](/services/kyphoplasty/).\n\nOr see [the guide](/contact/).",
        at="Or see [the guide]",
    ),
    Plant(
        code="PS730",
        path="theme/static/css/site.css",
        before="  --round: 0.75rem;",
        after="  --round: 0.75rem;\n  --soft: #aaaaaa;",
        at="--soft: #aaaaaa",
    ),
    Plant(
        code="PS731",
        path=FOOTER,
        before='<p class="legal">',
        after='<p class="legal" class="small">',
    ),
    Plant(code="PS731", path=BASE, before="<!DOCTYPE html>\n", after="", at="{# What stands"),
)

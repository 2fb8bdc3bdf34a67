"""Defects to plant in a page: what axe, or the Nu checker, has against each of them."""

from typing import NamedTuple

BASE = "theme/templates/base.html"
HEAD = "theme/templates/parts/head.html"
HTML = '<html lang="{{ page.lang }}">'
MAIN = '<main id="main_content" tabindex="-1">'
TITLE = "<title>{{ page.head.title }}</title>"


class Defect(NamedTuple):
    """Markup after the heading of a page, or in the place of `instead_of` in a template.

    `judge` is the rule of axe, or the words of the Nu checker, that must have
    something against it; `ours` the rule of ours that must.
    """

    judge: str
    markup: str
    ours: str = ""
    instead_of: str = ""
    path: str = ""


FOR_AXE = (
    Defect("accesskeys", '<a href="/" accesskey="h">A</a> <a href="/contact/" accesskey="h">B</a>'),
    Defect(
        "area-alt",
        '<img src="/theme/favicon.svg" alt="Map" usemap="#m">'
        '<map name="m"><area shape="rect" coords="0,0,9,9" href="/contact/"></map>',
    ),
    Defect("aria-allowed-attr", '<p aria-checked="true">Words</p>'),
    Defect("aria-allowed-role", '<h2 role="button">Words</h2>'),
    Defect("aria-braille-equivalent", '<div role="group" aria-braillelabel="x"></div>'),
    Defect("aria-command-name", '<div role="button" tabindex="0"></div>'),
    Defect(
        "aria-conditional-attr",
        '<label><input type="checkbox" aria-checked="true"> Words</label>',
    ),
    Defect("aria-deprecated-role", '<div role="directory">Words</div>'),
    Defect("aria-dialog-name", '<div role="dialog">Words</div>'),
    Defect("aria-hidden-body", '<body aria-hidden="true">', instead_of="<body>", path=BASE),
    Defect("aria-hidden-focus", '<div aria-hidden="true"><a href="/">Home page</a></div>'),
    Defect("aria-input-field-name", '<div role="searchbox" tabindex="0"></div>'),
    Defect("aria-meter-name", '<div role="meter" aria-valuenow="3"></div>'),
    Defect("aria-progressbar-name", '<div role="progressbar" aria-valuenow="3"></div>'),
    Defect("aria-prohibited-attr", '<div aria-label="Words"></div>'),
    Defect("aria-required-attr", '<div role="checkbox" tabindex="0">Words</div>'),
    Defect("aria-required-children", '<div role="list"><p>Words</p></div>'),
    Defect("aria-required-parent", '<div role="listitem">Words</div>'),
    Defect("aria-roles", '<div role="banana">Words</div>'),
    Defect("aria-tab-name", '<div role="tablist"><div role="tab" tabindex="0"></div></div>'),
    Defect("aria-text", '<p role="text">Words <a href="/contact/">elsewhere</a></p>'),
    Defect(
        "aria-toggle-field-name",
        '<div role="switch" aria-checked="true" tabindex="0"></div>',
    ),
    Defect("aria-tooltip-name", '<div role="tooltip"></div>'),
    Defect("aria-treeitem-name", '<ul role="tree"><li role="treeitem" tabindex="0"></li></ul>'),
    Defect("aria-valid-attr", '<p aria-labeled="Words">Words</p>'),
    Defect(
        "aria-valid-attr-value",
        '<button type="button" aria-expanded="maybe">Words</button>',
    ),
    Defect("aria-valid-attr-value", '<p aria-labelledby="lost" role="group">Words</p>'),
    Defect("blink", "<p><blink>Words</blink></p>"),
    Defect("button-name", '<button type="button"></button>'),
    Defect("definition-list", "<dl><p>Words</p></dl>"),
    Defect("dlitem", "<div><dt>Words</dt></div>"),
    Defect("document-title", "{# no title #}", "", TITLE, HEAD),
    Defect(
        "duplicate-id-aria", '<p id="a">A</p><p id="a">B</p><a href="/" aria-labelledby="a">C</a>'
    ),
    Defect("empty-heading", "<h2> </h2>"),
    Defect(
        "empty-table-header",
        "<table><tr><th>A</th><th></th></tr><tr><td>1</td><td>2</td></tr></table>",
    ),
    Defect("frame-title", '<iframe src="/theme/favicon.svg"></iframe>'),
    Defect("heading-order", "<h4>Words</h4>"),
    Defect("html-has-lang", "<html>", "", HTML, BASE),
    Defect("html-lang-valid", '<html lang="zz">', "", HTML, BASE),
    Defect(
        "html-xml-lang-mismatch",
        '<html lang="en" xml:lang="fr">',
        "",
        HTML,
        BASE,
    ),
    Defect("image-redundant-alt", '<a href="/"><img src="/theme/favicon.svg" alt="Home">Home</a>'),
    Defect("input-button-name", '<input type="button">'),
    Defect("input-image-alt", '<input type="image" src="/theme/favicon.svg">'),
    Defect("label", '<input name="q">'),
    Defect("label-content-name-mismatch", '<a href="/contact/" aria-label="Phone">Call us</a>'),
    Defect("label-title-only", '<input name="q" title="Words">'),
    Defect("landmark-banner-is-top-level", '<div role="banner">Words</div>'),
    Defect("landmark-contentinfo-is-top-level", '<div role="contentinfo">Words</div>'),
    Defect(
        "landmark-main-is-top-level", '<section aria-label="A"><div role="main">B</div></section>'
    ),
    Defect("landmark-no-duplicate-banner", '<div role="banner">Words</div>'),
    Defect("landmark-no-duplicate-contentinfo", '<div role="contentinfo">Words</div>'),
    Defect("landmark-no-duplicate-main", "<main>Words</main>"),
    Defect(
        "landmark-one-main",
        '<div id="main_content" tabindex="-1">',
        "",
        '<main id="main_content" tabindex="-1">',
        BASE,
    ),
    Defect("landmark-unique", '<nav aria-label="Main"><a href="/contact/">Call us</a></nav>'),
    Defect("link-name", '<a href="/contact/"></a>'),
    Defect("list", "<ul><li>A</li><p>Words</p></ul>"),
    Defect("listitem", "<div><li>Words</li></div>"),
    Defect("marquee", "<marquee>Words</marquee>"),
    Defect(
        "meta-refresh",
        '<meta charset="utf-8"><meta http-equiv="refresh" content="900">',
        "",
        '<meta charset="utf-8">',
        HEAD,
    ),
    Defect(
        "meta-viewport",
        'content="width=device-width, user-scalable=no"',
        "",
        'content="width=device-width, initial-scale=1"',
        HEAD,
    ),
    Defect(
        "meta-viewport-large",
        'content="width=device-width, maximum-scale=3"',
        "",
        'content="width=device-width, initial-scale=1"',
        HEAD,
    ),
    Defect(
        "nested-interactive", '<div role="button" tabindex="0">A <a href="/contact/">B</a></div>'
    ),
    Defect("object-alt", '<object data="/theme/favicon.svg"></object>'),
    Defect(
        "page-has-heading-one",
        "<p>{{ page.message }}</p>",
        "",
        "{{ page_header(page.title, page.message) -}}",
        "theme/templates/404.html",
    ),
    Defect("presentation-role-conflict", '<h2 role="none" tabindex="0">Words</h2>'),
    Defect(
        "region",
        f"<div>Words</div>\n{MAIN}",
        "",
        '<main id="main_content" tabindex="-1">',
        BASE,
    ),
    Defect("role-img-alt", '<div role="img"></div>'),
    Defect("scope-attr-valid", '<table><tr><th scope="x">A</th></tr><tr><td>1</td></tr></table>'),
    Defect("select-name", "<select><option>A</option></select>"),
    Defect("summary-name", "<details><summary></summary>Words</details>"),
    Defect("svg-img-alt", '<svg role="img" viewBox="0 0 9 9"><circle r="9"></circle></svg>'),
    Defect("tabindex", '<a href="/contact/" tabindex="2">Words</a>'),
    Defect(
        "table-duplicate-name",
        '<table summary="A"><caption>A</caption><tr><th>B</th></tr><tr><td>1</td></tr></table>',
    ),
    Defect(
        "td-headers-attr",
        '<table><tr><th id="b">B</th></tr><tr><td headers="lost">1</td></tr></table>',
    ),
    Defect("valid-lang", '<p lang="zz">Words</p>'),
    Defect("video-caption", '<video src="/theme/favicon.svg" controls></video>'),
)

FOR_NU = (
    Defect("Duplicate attribute", '<p class="a" class="b">Words</p>', "PS731"),
    Defect("Stray end tag", "<p>Words</p></section>", "PS731"),
    Defect("Unclosed element", "<div><p>Words</p>", "PS731"),
    Defect("Duplicate ID", '<p id="a">A</p><p id="a">B</p>', "PS702"),
    Defect("element is obsolete", "<center>Words</center>", "PS727"),
    Defect("element is obsolete", "<p><font>Words</font></p>", "PS727"),
    Defect("not allowed as child of element", "<ul><p>Words</p></ul>", "PS721"),
    Defect("is missing a required instance of child element", "<dl><dt>Words</dt></dl>", "PS721"),
    Defect(
        "must not appear as a descendant of the “a” element",
        '<a href="/contact/">Call <button type="button">us</button></a>',
        "PS722",
    ),
    Defect("must be the ID of a non-hidden", '<label for="lost">Words</label>', "PS715"),
    Defect("not allowed on element", '<p aria-labeled="Words">Words</p>', "PS728"),
    Defect("Bad value “banana” for attribute “role”", '<p role="banana">Words</p>', "PS728"),
    Defect("Empty heading", "<h2></h2>", "PS712"),
    Defect("more than one visible “main” element", "<main>Words</main>", "PS713"),
    Defect(
        "without seeing a doctype",
        "{# none #}",
        "PS731",
        "<!DOCTYPE html>",
        BASE,
    ),
    Defect(
        "missing a required instance of child element “title”",
        "{# none #}",
        "PS711",
        "<title>{{ page.head.title }}</title>",
        HEAD,
    ),
)


def _graph(markup: str) -> str:
    graph = f'{{"@context": "https://schema.org", {markup}}}'
    return f'<script type="application/ld+json">{graph}</script>'


FOR_GRAPHS = (
    Defect(
        "not a valid schema.org type", _graph('"@type": "MedicalClinick", "name": "A"'), "PS504"
    ),
    Defect("is not supported by", _graph('"@type": "WebSite", "name": "A", "fax": "1"'), "PS505"),
    Defect(
        "is not supported by",
        _graph('"@type": "Person", "name": "A", "usNPI": "1234567893"'),
        "PS505",
    ),
    Defect(
        "is not supported by",
        _graph('"@type": "WebPage", "about": {"@type": "Person", "name": "A", "headline": "B"}'),
        "PS505",
    ),
    Defect(
        'Required attribute "itemListElement" is missing',
        _graph('"@type": "BreadcrumbList", "name": "A"'),
        "PS521",
    ),
    Defect(
        "sdtt: datePublished ",
        _graph(
            '"@type": "Article", "headline": "A", "author": {"@type": "Person", "name": "A", '
            '"url": "/a/"}, "dateModified": "2026-10-05T00:00:00-07:00"'
        ),
        "PS512",
    ),
    Defect(
        "sdtt: author ",
        _graph(
            '"@type": "Article", "headline": "A", "datePublished": "2026-10-05T00:00:00-07:00", '
            '"dateModified": "2026-10-05T00:00:00-07:00"'
        ),
        "PS512",
    ),
)
"""Structured data beside the page's own, and what the judges of structured data say of it."""

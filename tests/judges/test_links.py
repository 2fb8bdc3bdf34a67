"""Every address answers, every page is reached by links, every old address leads where it says."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import TimeoutError as NotInTime

from .links import Crawl, ask
from .pages import own_origin, pages, redirects
from .server import serving
from .verdict import told
from .window import window

NOT_LINKED = {"/404.html"}
BESIDE_PAGES = ("/sitemap.xml", "/feed.xml", "/robots.txt")


def crawled(output: Path, served: str) -> Crawl:
    crawl = Crawl(served, own_origin(output))
    beside = [path for path in BESIDE_PAGES if (output / path.lstrip("/")).is_file()]
    crawl.run("/", *NOT_LINKED, *beside, *redirects(output))
    return crawl


@pytest.fixture(scope="module")
def sample_crawl(built_sample: Path, served_sample: str) -> Crawl:
    return crawled(built_sample, served_sample)


def test_every_address_answers(sample_crawl: Crawl) -> None:
    assert len(sample_crawl.answers) > 15
    assert not sample_crawl.complaints, told(sample_crawl.complaints)


def test_links_reach_every_page(sample_crawl: Crawl, sample_urls: list[str]) -> None:
    orphans = set(sample_urls) - sample_crawl.reached - NOT_LINKED
    assert sorted(orphans) == []


def test_old_addresses_lead_to_pages(built_sample: Path, served_sample: str) -> None:
    site = own_origin(built_sample)
    targets = {url: to.removeprefix(site) for url, to in redirects(built_sample).items()}
    wrong = {url: [to] for url, to in targets.items() if to not in pages(built_sample)}
    assert not wrong, told(wrong)
    for url, to in targets.items():
        answer = ask(served_sample, url)
        assert answer.status == 200
        assert any(link.get("href") in (to, site + to) for link in answer.tree.iter("a")), url


def astray(browser: Browser, output: Path, served: str) -> list[str]:
    """Old addresses from which a browser does not come to where they say that they lead.

    Where they name the site itself, an answer is made up in the place of the server of the site.
    """
    site = own_origin(output)
    lost = []
    with window(browser, 360) as page:
        page.route(f"{site}/**", lambda route: route.fulfill(status=200, body="<h1>there</h1>"))
        for url, to in redirects(output).items():
            page.goto(served + url)
            try:
                page.wait_for_url(lambda now, to=to: now in (to, served + to), timeout=5000)
            except NotInTime:
                lost.append(url)
    return lost


@pytest.mark.browser
def test_old_addresses_take_a_browser_there(
    browser: Browser, built_sample: Path, served_sample: str
) -> None:
    assert astray(browser, built_sample, served_sample) == []


SITE = "https://practice.example"
HEAD = f"<!doctype html><html><head><link rel=canonical href='{SITE}/'></head><body>"
FILES = {
    "index.html": f"""{HEAD}<a href='/good/'>g</a><a href='{SITE}/good/#here'>g</a>
<a href='https://elsewhere.example/x'>x</a><a href='tel:+1'>t</a><a href='#top' id='top'>top</a>
<a href='/sub'>no slash</a><a href='/good/#nowhere'>g</a><a href='/old/'>old</a>
<img src='/none.png' srcset='/a.png 1x, /b.png 2x' alt=''><object data='/c.svg'></object>
<link rel='stylesheet' href='/site.css'><meta property='og:image' content='{SITE}/d.png'>
<script type='application/ld+json'>{{"url": "{SITE}/e/#x"}}</script>""",
    "good/index.html": f"{HEAD}<p id='here'>good</p><a href='/'>home</a><a href='../sub/'>s</a>",
    "sub/index.html": f"{HEAD}<svg><a xlink:href='/f/'><text>f</text></a></svg>",
    "old/index.html": f"{HEAD}<meta http-equiv=refresh content='0; url=/good/'><a href='/good/'>",
    "old2/index.html": f"{HEAD}<meta http-equiv=refresh content='0; url=/gone/'><a href='/gone/'>",
    "old3/index.html": f"{HEAD}<meta http-equiv=refresh content='9999; url=/good/'>",
    "orphan/index.html": f"{HEAD}<a href='/orphan/'>itself</a>",
    "404.html": f"{HEAD}<a href='/g/'>g</a>",
    "site.css": "p { background: url('/h.png') }",
    "sitemap.xml": f"<urlset><url><loc>{SITE}/i/</loc></url><url><loc>{SITE}/orphan/</loc></url>"
    "</urlset>",
    "feed.xml": "<feed xmlns='http://www.w3.org/2005/Atom'><link href='/j/'/><content type='html'>"
    "&lt;img src='/k.png'&gt;</content></feed>",
    "robots.txt": f"User-agent: *\nSitemap: {SITE}/l.xml\n",
}


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_the_crawl_is_awake(faulty: Path) -> None:
    with serving(faulty) as served:
        crawl = crawled(faulty, served)
    assert {path: sorted(found) for path, found in crawl.complaints.items()} == {
        "/": [
            *(f"301: {path}" for path in ("/sub",)),
            *(f"404: {path}" for path in ("/a.png", "/b.png", "/c.svg", "/d.png", "/e/")),
            "404: /none.png",
            "an old address: /old/",
            "no such place: /good/#nowhere",
        ],
        "/sub/": ["404: /f/"],
        "/404.html": ["404: /g/"],
        "/site.css": ["404: /h.png"],
        "/sitemap.xml": ["404: /i/"],
        "/feed.xml": ["404: /j/", "404: /k.png"],
        "/robots.txt": ["404: /l.xml"],
        "/old2/": ["404: /gone/"],
    }
    assert set(pages(faulty)) - crawl.reached - NOT_LINKED == {"/orphan/"}


def test_redirect_pages_are_told_from_pages(faulty: Path) -> None:
    assert redirects(faulty) == {"/old/": "/good/", "/old2/": "/gone/", "/old3/": "/good/"}
    assert pages(faulty) == ["/", "/404.html", "/good/", "/orphan/", "/sub/"]


@pytest.mark.browser
def test_the_judge_of_old_addresses_is_awake(browser: Browser, faulty: Path) -> None:
    with serving(faulty) as served:
        assert astray(browser, faulty, served) == ["/old3/"]

import datetime as dt
from pathlib import Path

import pytest
from lxml import html

from conftest import copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site

ARTICLE = "content/articles/minimal.md"


def built(tmp_path: Path, redirect_from: str = "", gone: str = "", **given: object) -> Outcome:
    root = tmp_path / "site"
    if not root.exists():
        copy_site("minimal", root)
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    if redirect_from:
        text = text.replace("serves:", f"redirect_from: {redirect_from}\nserves:", 1)
        article.write_text(text, encoding="utf-8")
    if gone:
        with (root / "content/practice.yaml").open("a", encoding="utf-8") as practice:
            practice.write(f"gone: {gone}\n")
    fields = {"parts": frozenset(PARTS), "as_of": dt.date(2026, 11, 21), "whole": True}
    return build_site(BuildRequest(root=root, theme=root / "theme", **(fields | given)))


PLAIN = ["feed.xml", "robots.txt", "site.webmanifest", "sitemap.xml"]


def made_of_the_plan(outcome: Outcome) -> list[str]:
    return sorted(name for name in outcome.documents if not name.startswith("theme/"))


def test_a_plain_site_has_a_feed_a_sitemap_and_nothing_else(tmp_path: Path) -> None:
    outcome = built(tmp_path)
    assert made_of_the_plan(outcome) == [
        "feed.xml",
        "robots.txt",
        "site.webmanifest",
        "sitemap.xml",
    ]
    assert set(outcome.documents) <= outcome.files
    home = next(r for r in outcome.pages if r.page.url == "/").content.decode()
    assert '<link rel="alternate" type="application/atom+xml"' in home
    assert 'href="/feed.xml"' in home


def test_a_part_less_is_a_document_less(tmp_path: Path) -> None:
    fewer = built(tmp_path, parts=frozenset(PARTS) - {"feed", "sitemap", "robots", "icons"})
    assert made_of_the_plan(fewer) == []
    assert fewer.pages
    assert all(b"atom+xml" not in rendered.content for rendered in fewer.pages)


def test_robots_name_the_sitemap_only_where_there_is_one(tmp_path: Path) -> None:
    robots = built(tmp_path, parts=frozenset(PARTS) - {"sitemap"}).documents["robots.txt"]
    assert robots == b"User-agent: *\nDisallow:\n"
    robots = built(tmp_path).documents["robots.txt"]
    assert robots.endswith(b"\nSitemap: https://minimal.example/sitemap.xml\n")


def test_what_the_practice_says_of_search_is_in_files(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    google, bing, key = f"{'a-_1' * 10}xyz", "0123456789ABCDEF" * 2, "0f3c9a7e-52b84d61"
    with (root / "content/practice.yaml").open("a", encoding="utf-8") as practice:
        practice.write(
            f"search:\n  answer_engines: no_training\n  indexnow_key: {key}\n"
            f'  verification: {{google: {google}, bing: "{bing}"}}\n'
        )
    outcome = built(tmp_path)
    assert outcome.judgement.findings == ()
    assert outcome.documents[f"{key}.txt"] == key.encode()
    assert b"User-agent: GPTBot\n" in outcome.documents["robots.txt"]
    tags = (
        f'<meta name="google-site-verification" content="{google}">',
        f'<meta name="msvalidate.01" content="{bing}">',
    )
    for rendered in outcome.pages:
        text = rendered.content.decode()
        assert all((tag in text) == (rendered.page.url == "/") for tag in tags)


@pytest.mark.parametrize(
    "said",
    [
        "answer_engines: block",
        "indexnow_key: short",
        "indexnow_key: ../../etc/passwd",
        f"indexnow_key: {'k' * 129}",
        "verification: {google: '<meta>'}",
        "verification: {bing: '0123'}",
    ],
)
def test_what_no_search_engine_takes_is_a_finding(tmp_path: Path, said: str) -> None:
    root = copy_site("minimal", tmp_path / "site")
    with (root / "content/practice.yaml").open("a", encoding="utf-8") as practice:
        practice.write(f"search: {{{said}}}\n")
    outcome = built(tmp_path)
    assert [f.rule for f in outcome.judgement.findings] == ["PS109"]
    assert made_of_the_plan(outcome) == PLAIN


def test_the_page_at_a_former_address_sends_visitors_on(tmp_path: Path) -> None:
    outcome = built(tmp_path, "[/old, /2019/05/walk.html]")
    assert outcome.judgement.findings == ()
    for file in ("old/index.html", "2019/05/walk.html"):
        page = html.fromstring(outcome.documents[file])
        assert page.xpath("//meta[@http-equiv='refresh']/@content") == ["0; url=/articles/minimal/"]
        assert page.xpath("//link[@rel='canonical']/@href") == [
            "https://minimal.example/articles/minimal/"
        ]
        assert page.xpath("//a/@href") == ["/articles/minimal/"]
        assert page.xpath("//a")[0].text == "How a Short Walk Eases a Stiff Back"
        assert not page.xpath("//script | //meta[@name='robots']")
    assert outcome.documents["_redirects"].count(b" 301\n") == 2
    assert outcome.urls == tuple(sorted(outcome.urls))
    assert {"/old/", "/2019/05/walk.html", "/feed.xml", "/articles/minimal/"} <= set(outcome.urls)
    assert b"/old" not in outcome.documents["sitemap.xml"]


def test_a_link_to_a_former_address_is_not_broken(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("Many people", "[Many](/old/) people"), encoding="utf-8")
    assert {f.rule for f in built(tmp_path).judgement.findings} == {"PS602"}
    # It leads there, in two steps.
    assert {f.rule for f in built(tmp_path, "[/old]").judgement.findings} == {"PS610"}


@pytest.mark.parametrize("taken", ["/contact/", "/articles/minimal/", "/feed.xml", "/.htaccess"])
def test_a_former_address_never_overwrites_what_is_there(tmp_path: Path, taken: str) -> None:
    outcome = built(tmp_path, f"[{taken}, /old/]")
    assert [f.rule for f in outcome.judgement.findings] in (["PS604"], ["PS605"])
    redirects = [line.split()[0] for line in outcome.documents["_redirects"].decode().splitlines()]
    assert redirects == ["/old/"]
    page_files = [rendered.page.file for rendered in outcome.pages]
    assert not set(page_files) & set(outcome.documents)


@pytest.mark.parametrize(
    "unfit",
    ["/con/", "/a%0Ab/", "/a%22b/", "/a./", "/%2E%2E/", "/%2F/", "/a%E9/", f"/{'ä' * 200}/"],
)
def test_what_cannot_be_a_file_is_a_finding_and_in_no_map(tmp_path: Path, unfit: str) -> None:
    outcome = built(tmp_path, f'["{unfit}"]', f'["{unfit}"]')
    assert [(f.rule, f.span.path) for f in outcome.judgement.findings] == [
        ("PS609", ARTICLE),
        ("PS609", "content/practice.yaml"),
    ]
    assert made_of_the_plan(outcome) == [
        "feed.xml",
        "robots.txt",
        "site.webmanifest",
        "sitemap.xml",
    ]


def test_no_server_says_gone_for_what_is_there(tmp_path: Path) -> None:
    outcome = built(tmp_path, gone="[/contact/, /feed.xml, /away/]")
    assert [f.rule for f in outcome.judgement.findings] == ["PS607", "PS607"]
    apache = outcome.documents[".htaccess"].decode()
    assert [line for line in apache.splitlines() if " 410 " in line] == [
        'RedirectMatch 410 "^/away/?$"'
    ]


@pytest.mark.parametrize("template", ["feed-entry.html", "redirect.html"])
def test_a_broken_template_is_one_finding(tmp_path: Path, template: str) -> None:
    root = copy_site("minimal", tmp_path / "site")
    (root / "theme/templates" / template).write_text("{{ page.nothing }}", encoding="utf-8")
    outcome = built(tmp_path, "[/old/, /older/]")
    (finding,) = outcome.judgement.findings
    assert (finding.rule, finding.span.path) == ("PS904", f"theme/templates/{template}")

"""Exports of old sites, made for tests: every text in them is made up, and so is every visit."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

OLD = "https://www.old-practice.example"
WORDS = (
    "This text was made up for a test. A back that hurts wants to be moved, and nobody here says "
    "more than that. People who read on will find a second sentence, and then the end of it."
)
BODY = (
    "<!-- wp:paragraph --><p>Made up for a test, and nothing more than that.</p>"
    "<!-- /wp:paragraph -->\n"
    f"<!-- wp:heading --><h2>What is it?</h2><!-- /wp:heading -->\n<p>{WORDS}</p>\n"
    f"<h2>What can be done?</h2>\n<p>{WORDS} See <a href='/contact/'>how to reach us</a>.</p>"
    "<ul><li>First, walk.</li><li>Then rest.</li></ul>"
)


def item(
    title: str,
    *,
    link: str = "",
    slug: str = "",
    body: str = BODY,
    kind: str = "post",
    status: str = "publish",
    number: int = 0,
    date: str = "2021-05-03 10:00:00",
    modified: str = "",
    creator: str = "staff",
    terms: Iterable[tuple[str, str, str]] = (),
    more: str = "",
) -> str:
    """An item as WordPress exports it; `terms` are (domain, nicename, name)."""
    categories = "".join(
        f'<category domain="{d}" nicename="{n}"><![CDATA[{name}]]></category>'
        for d, n, name in terms
    )
    return f"""\
<item>
<title><![CDATA[{title}]]></title>
<link>{escape(link)}</link>
<pubDate>Mon, 03 May 2021 10:00:00 +0000</pubDate>
<dc:creator><![CDATA[{creator}]]></dc:creator>
<guid isPermaLink="false">{OLD}/?p={number}</guid>
<content:encoded><![CDATA[{body}]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>{number}</wp:post_id>
<wp:post_date><![CDATA[{date}]]></wp:post_date>
<wp:post_modified><![CDATA[{modified or date}]]></wp:post_modified>
<wp:post_name><![CDATA[{slug}]]></wp:post_name>
<wp:status><![CDATA[{status}]]></wp:status>
<wp:post_type><![CDATA[{kind}]]></wp:post_type>
{categories}{more}</item>
"""


def post(slug: str, title: str, **given: object) -> str:
    """A post at /2021/05/<slug>/."""
    return item(title, link=f"{OLD}/2021/05/{slug}/", slug=slug, **given)  # type: ignore[arg-type]


def page(slug: str, title: str, **given: object) -> str:
    """A page at /<slug>/."""
    name = slug.rstrip("/").rpartition("/")[2]
    given = {"kind": "page", **given}
    return item(title, link=f"{OLD}/{slug}/", slug=name, **given)  # type: ignore[arg-type]


def export(*items: str, generator: str = "https://wordpress.org/?v=6.4", head: str = "") -> str:
    """A whole export."""
    return f"""\
<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file; all of it was made up for a test. -->
{head}<rss version="2.0"
 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Made up</title>
<link>{OLD}</link>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>{OLD}</wp:base_site_url>
<wp:base_blog_url>{OLD}</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[alex]]></wp:author_login>
<wp:author_display_name><![CDATA[Dr. Alex Sample]]></wp:author_display_name></wp:author>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[staff]]></wp:author_login>
<wp:author_display_name><![CDATA[Staff]]></wp:author_display_name></wp:author>
<generator>{generator}</generator>
{"".join(items)}</channel>
</rss>
"""


def write(folder: Path, name: str, text: str) -> Path:
    """A file beside the site, not in it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file

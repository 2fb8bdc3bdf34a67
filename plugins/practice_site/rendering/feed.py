"""The Atom feed, with the articles in full."""

from lxml import etree

from practice_site.model.documents import FeedEntry, FeedView
from practice_site.model.view import Frame
from practice_site.rendering.absolute import with_absolute_urls
from practice_site.rendering.theme import Theme
from practice_site.rendering.xml import root_element, text_element, xml_bytes

ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

SAMPLE = (
    "Sample site: the practice, its physicians and its patients are made up. Not medical advice."
)
"""What readers of a sample are told, who do not see the ribbon that its pages carry."""


def feed_xml(feed: FeedView, theme: Theme, frame: Frame) -> bytes:
    """The feed as Atom 1.0 (RFC 4287).

    Raises `RenderingFailed` where the template of an entry fails.
    """
    root = root_element(ATOM, "feed")
    root.set(_LANG, feed.lang)
    text_element(root, "title", feed.title)
    if frame.sample:
        text_element(root, "subtitle", SAMPLE)
    text_element(root, "id", feed.site)
    text_element(root, "updated", feed.updated)
    text_element(root, "link", rel="self", type="application/atom+xml", href=feed.url)
    text_element(root, "link", rel="alternate", type="text/html", href=feed.site)
    _author(root, feed.title, feed.site)
    for entry in feed.entries:
        content = theme.render_as(feed.template, entry.article, frame).decode("utf-8")
        _entry(root, entry, with_absolute_urls(content, entry.id), feed.lang)
    return xml_bytes(root)


def _entry(root: etree._Element, entry: FeedEntry, content: str, lang: str) -> None:
    article = entry.article
    element = text_element(root, "entry")
    if article.lang != lang:
        element.set(_LANG, article.lang)
    text_element(element, "title", article.title)
    text_element(element, "id", entry.id)
    text_element(element, "link", rel="alternate", type="text/html", href=entry.id)
    text_element(element, "published", entry.published)
    text_element(element, "updated", entry.updated)
    _author(element, entry.author, entry.author_url)
    for topic in dict.fromkeys(topic.text for topic in article.topics):
        text_element(element, "category", term=topic)
    text_element(element, "summary", " ".join(article.summary.split()))
    text_element(element, "content", content, type="html")


def _author(parent: etree._Element, name: str, url: str) -> None:
    author = text_element(parent, "author")
    text_element(author, "name", name)
    text_element(author, "uri", url)

"""What an address of an old site was, as far as the address itself tells."""

import re
from enum import StrEnum

from practice_site.migrating.old_address import OldAddress


class Kind(StrEnum):
    """What stood at an address of the old site."""

    HOME = "home page"
    POST = "post"
    PAGE = "page"
    TESTIMONIAL = "testimonial"
    PLAIN = "address"
    LIST = "further page of a list"
    TAG = "tag"
    CATEGORY = "category"
    AUTHOR = "author's posts"
    DATES = "posts of a month or year"
    FEED = "feed"
    PICTURE = "picture"
    FILE = "file"
    ATTACHMENT = "page of a picture or file"
    SEARCH = "search results"
    SYSTEM = "the old system's own"
    QUERY = "address with a question mark"


LEFT_OUT = {
    Kind.LIST: "lists have other pages here; search engines forget these",
    Kind.TAG: "tags have no pages here",
    Kind.CATEGORY: "categories have no pages here",
    Kind.AUTHOR: "authors without a page here",
    Kind.DATES: "there are no lists by month here",
    Kind.FEED: "the feed is /feed.xml here",
    Kind.PICTURE: "pictures get new addresses when they are put into content/images/",
    Kind.ATTACHMENT: "pages that only showed a picture or file",
    Kind.SEARCH: "search has its own page here",
    Kind.SYSTEM: "part of the old system",
    Kind.TESTIMONIAL: "testimonials have no pages of their own here",
}
"""Kinds that need no redirect, and why."""

_QUERIES = {
    "feed": Kind.FEED,
    "s": Kind.SEARCH,
    "cat": Kind.CATEGORY,
    "tag": Kind.TAG,
    "author": Kind.AUTHOR,
    "m": Kind.DATES,
    "attachment_id": Kind.ATTACHMENT,
    "paged": Kind.LIST,
    "rest_route": Kind.SYSTEM,
}
_PATHS = (
    (
        Kind.SYSTEM,
        r"/(?:wp-admin|wp-json|wp-includes|cgi-bin|cdn-cgi)(?:/.*)?|/(?:wp-[\w-]+|xmlrpc)\.php/",
    ),
    (Kind.SYSTEM, r".*/(?:robots\.txt|sitemap[\w.-]*\.xml|[\w-]+-sitemap\d*\.xml|favicon\.ico)/"),
    (Kind.FEED, r"(?:.*/)?(?:feed|rss|atom)(?:/(?:rss2?|atom|rdf))?/|.*/(?:feed|rss|atom)\.xml/"),
    (Kind.PICTURE, r".*\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp)/"),
    (Kind.FILE, r".*\.(?:pdf|docx?|xlsx?|pptx?|zip|mp4|mov|mp3|txt|csv)/"),
    (Kind.SYSTEM, r"/wp-content/.*|.*\.(?:css|js|map|woff2?|ttf|xml)/"),
    (Kind.LIST, r"/page/\d+/|.*/page/\d+/|.*/comment-page-\d+/"),
    (Kind.TAG, r"(?:/blog)?/tags?/.+|/blog/tag/.+"),
    (Kind.CATEGORY, r"(?:/blog)?/categor(?:y|ies)/.+"),
    (Kind.AUTHOR, r"(?:/blog)?/author/.+"),
    (Kind.DATES, r"(?:/blog)?/(?:19|20)\d\d/(?:\d\d?/){0,2}"),
    (Kind.SEARCH, r"/search/.*"),
    (Kind.HOME, r"/(?:home(?:page|-page)?/|index\.php/|default\.aspx?/)?"),
)
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATHS)


def kind_of(address: OldAddress) -> Kind:
    """The kind of an address; `PLAIN` where the address does not tell."""
    if address.query:
        names = [pair.partition("=")[0] for pair in address.query.split("&")]
        found = next((_QUERIES[name] for name in names if name in _QUERIES), None)
        if found or address.path in ("/", "/index.php/"):
            return found or Kind.QUERY
    return next((kind for kind, form in _COMPILED if form.fullmatch(address.path)), Kind.PLAIN)

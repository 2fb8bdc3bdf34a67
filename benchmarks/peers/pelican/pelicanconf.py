"""The benchmark's site with stock Pelican: Markdown, neighbours, sitemap, an own small theme."""

import json
from pathlib import Path
from typing import Any

from markdown import markdown

HERE = Path(__file__).resolve().parent


def _records(name: str) -> Any:
    return json.loads((HERE / "data" / f"{name}.json").read_text(encoding="utf-8"))


PRACTICE = _records("practice")
SERVICES = {record["slug"]: record for record in _records("services")}
PHYSICIANS = {record["slug"]: record for record in _records("physicians")}


def _anchor(text: str) -> str:
    return "-".join("".join(c for c in text.lower() if c.isalnum() or c in " -").split())


for record in SERVICES.values():
    record["html"] = markdown("[TOC]\n\n" + record["text"], extensions=["toc"])
for record in PHYSICIANS.values():
    record["html"] = markdown(record["biography"])
TOWNS = {record["slug"]: record for record in _records("towns")}

SITENAME = PRACTICE["name"]
SITEURL = PRACTICE["url"]
TIMEZONE = "America/Los_Angeles"
DEFAULT_LANG = "en"
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
PLUGINS = ["pelican.plugins.neighbors", "pelican.plugins.sitemap"]
ARTICLE_PATHS = ["articles"]
PAGE_PATHS = ["pages"]
STATIC_PATHS = ["extra"]
EXTRA_PATH_METADATA = {"extra/robots.txt": {"path": "robots.txt"}}
MARKDOWN = {
    "extension_configs": {"markdown.extensions.toc": {"toc_depth": "2-2"}},
    "output_format": "html5",
}
# Services are tags; the first service of an article is its category, which neighbours go by.
ARTICLE_URL = "articles/{slug}/"
ARTICLE_SAVE_AS = "articles/{slug}/index.html"
PAGE_URL = "{slug}/"
PAGE_SAVE_AS = "{slug}/index.html"
TAG_URL = "services/{slug}/"
TAG_SAVE_AS = "services/{slug}/index.html"
AUTHOR_URL = "physicians/{slug}/"
AUTHOR_SAVE_AS = "physicians/{slug}/index.html"
CATEGORY_SAVE_AS = ""
DRAFT_SAVE_AS = ""
SLUGIFY_SOURCE = "basename"
TAGS_SAVE_AS = "services/index.html"
AUTHORS_SAVE_AS = "physicians/index.html"
CATEGORIES_SAVE_AS = ""
ARCHIVES_SAVE_AS = ""
INDEX_SAVE_AS = "articles/index.html"
DIRECT_TEMPLATES = ["index", "tags", "authors"]
PAGINATED_TEMPLATES = {"index": 12}
PAGINATION_PATTERNS = (
    (1, "/articles/", "articles/index.html"),
    (2, "/articles/page/{number}/", "articles/page/{number}/index.html"),
)
TEMPLATE_PAGES = {}
FEED_DOMAIN = SITEURL
FEED_ALL_ATOM = "feed.xml"
FEED_MAX_ITEMS = 20
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
DEFAULT_PAGINATION = False
SITEMAP = {"format": "xml"}
JINJA_FILTERS = {
    "from_json": json.loads,
    "to_json": lambda value: json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"),
    "anchor": _anchor,
}

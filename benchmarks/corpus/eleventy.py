"""The corpus as an Eleventy site: services, towns and physicians come from its data files."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.corpus.articles import Article
from benchmarks.corpus.facts import PAGES
from benchmarks.corpus.peer_records import (
    body_of,
    copy_static,
    copy_templates,
    questions_of,
    write_data,
)
from benchmarks.corpus.yaml_text import matter


def write_eleventy_site(folder: Path, articles: Iterable[Article], *, theme: Path) -> None:
    """Write the site into an empty folder."""
    copy_templates("eleventy", folder)
    copy_static(theme, folder / "static" / "theme")
    write_data(folder / "_data")
    content = folder / "content"
    for page in PAGES:
        if page.slug != "home":
            head = {"title": page.title, "description": page.summary}
            head |= {"layout": "base.njk", "kind": "page"}
            _write(content / f"{page.slug}.md", head, page.text)
    for article in articles:
        _write(content / "articles" / f"{article.slug}.md", _head(article), body_of(article))


def _head(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        "description": article.summary,
        "date": article.published,
        "author": article.author,
        "reviewer": article.reviewer,
        "about": list(article.services),
        "serves": list(article.towns),
        "faq": questions_of(article),
    }


def _write(path: Path, head: dict[str, Any], text: str) -> None:
    path.write_text(matter(head, text), encoding="utf-8")

"""The corpus as a site of stock Pelican: services are tags, physicians are authors."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.corpus.articles import Article
from benchmarks.corpus.facts import PAGES, PRACTICE, TOWNS
from benchmarks.corpus.peer_records import (
    body_of,
    copy_static,
    copy_templates,
    questions_of,
    write_data,
)

_ROBOTS = "User-agent: *\nAllow: /\nSitemap: {url}/sitemap.xml\n"


def write_pelican_site(folder: Path, articles: Iterable[Article], *, theme: Path) -> None:
    """Write the site into an empty folder."""
    copy_templates("pelican", folder)
    copy_static(theme, folder / "theme" / "static")
    write_data(folder / "data")
    content = folder / "content"
    for kind in ("articles", "pages", "extra"):
        (content / kind).mkdir(parents=True)
    robots = _ROBOTS.format(url=PRACTICE["url"])
    (content / "extra" / "robots.txt").write_text(robots, encoding="utf-8")
    _write_pages(content / "pages")
    for article in articles:
        path = content / "articles" / f"{article.slug}.md"
        _write(path, _head(article), "[TOC]\n\n" + body_of(article))


def _head(article: Article) -> dict[str, str]:
    return {
        "Title": article.title,
        "Subtitle": article.subtitle,
        "Description": article.summary,
        "Date": article.published.isoformat(),
        "Author": article.author,
        "Reviewer": article.reviewer,
        "Category": article.services[0],
        "Tags": ", ".join(article.services),
        "Serves": ",".join(article.towns),
        "Questions": json.dumps(questions_of(article), ensure_ascii=False),
    }


def _write_pages(folder: Path) -> None:
    name = PRACTICE["name"]
    office = PRACTICE["office"]
    for page in PAGES:
        head = {"Title": page.title, "Description": page.summary}
        if page.slug == "home":
            head |= {"Template": "home", "URL": "", "Save_as": "index.html"}
        _write(folder / f"{page.slug}.md", head, page.text)
    lists = {
        "locations": ("Locations", f"Where {name} sees patients, and the towns that it serves."),
        "office": (office["name"], f"Address, telephone and opening hours of {name}."),
    }
    for template, (title, description) in lists.items():
        place = "locations/" if template == "locations" else f"locations/{office['slug']}/"
        head = {"Title": title, "Description": description, "Template": template, **_at(place)}
        _write(folder / f"{template}.md", head, "")
    missing = {"Title": "Page not found", "Description": "There is no page at this address."}
    missing |= {"Template": "missing", "URL": "404.html", "Save_as": "404.html"}
    _write(folder / "404.md", missing, "[All articles](/articles/)")
    for town in TOWNS:
        if town.has_page:
            head = {"Title": f"Serving {town.name}, CA", "Description": town.summary}
            head |= {"Template": "town", "Town": town.slug, **_at(f"locations/{town.slug}/")}
            _write(folder / f"town-{town.slug}.md", head, town.about)


def _at(place: str) -> dict[str, str]:
    return {"URL": place, "Save_as": f"{place}index.html"}


def _write(path: Path, head: Mapping[str, str], text: str) -> None:
    lines = "".join(f"{key}: {value}\n" for key, value in head.items())
    path.write_text(f"{lines}\n{text}\n", encoding="utf-8")

"""The corpus as a Hugo site: services, towns and physicians are taxonomies."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.corpus.articles import Article
from benchmarks.corpus.facts import PAGES, PHYSICIANS, PRACTICE, SERVICES, TODAY, TOWNS
from benchmarks.corpus.peer_records import (
    body_of,
    copy_static,
    copy_templates,
    questions_of,
    write_data,
)
from benchmarks.corpus.yaml_text import matter


def write_hugo_site(folder: Path, articles: Iterable[Article], *, theme: Path) -> None:
    """Write the site into an empty folder."""
    copy_templates("hugo", folder)
    copy_static(theme, folder / "static" / "theme")
    write_data(folder / "data")
    content = folder / "content"
    (content / "articles").mkdir(parents=True)
    _write_lists(content)
    _write_terms(content)
    for article in articles:
        text = matter(_head(article), body_of(article))
        (content / "articles" / f"{article.slug}.md").write_text(text, encoding="utf-8")


def _head(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        "description": article.summary,
        "date": article.published,
        "physicians": [article.author],
        "reviewer": article.reviewer,
        "services": list(article.services),
        "towns": list(article.towns),
        "faq": questions_of(article),
    }


def _write_lists(content: Path) -> None:
    name = PRACTICE["name"]
    lists = {
        "articles": ("Articles", f"What {name} has written for patients, the newest first."),
        "services": ("Services", f"Conditions that {name} treats, and what it offers for them."),
        "towns": ("Locations", f"Where {name} sees patients, and the towns that it serves."),
        "physicians": ("Physicians", f"The physicians of {name}."),
    }
    for folder, (title, description) in lists.items():
        head: dict[str, Any] = {"title": title, "description": description}
        if folder == "towns":
            head["url"] = "/locations/"
        _write(content / folder / "_index.md", head, "")
    office = PRACTICE["office"]
    head = {
        "title": office["name"],
        "description": f"Address, telephone and opening hours of {name}.",
        "url": f"/locations/{office['slug']}/",
    }
    _write(content / "offices" / f"{office['slug']}.md", head, "")
    never = {"build": {"render": "never", "list": "never"}, "title": "Offices"}
    _write(content / "offices" / "_index.md", never, "")
    for page in PAGES:
        file = "_index.md" if page.slug == "home" else f"{page.slug}.md"
        _write(content / file, {"title": page.title, "description": page.summary}, page.text)


def _write_terms(content: Path) -> None:
    for service in SERVICES:
        head: dict[str, Any] = {
            "title": service.title,
            "description": service.summary,
            "kind": service.kind,
            "date": TODAY,
            "reviewer": PHYSICIANS[0].slug,
        }
        _write(content / "services" / service.slug / "_index.md", head, service.text)
    for person in PHYSICIANS:
        head = {
            "title": person.display,
            "description": f"{person.display}, {person.title} at {PRACTICE['name']}.",
            "name": person.name,
            "given_name": person.given_name,
            "family_name": person.family_name,
            "degree": person.degree,
            "position": person.title,
        }
        _write(content / "physicians" / person.slug / "_index.md", head, person.biography)
    for town in TOWNS:
        head = {"title": f"Serving {town.name}, CA", "linkTitle": town.name}
        head |= {"has_page": town.has_page, "url": f"/locations/{town.slug}/"}
        if town.has_page:
            head |= {
                "description": town.summary,
                "minutes": town.minutes,
                "miles": town.miles,
                "route": town.route,
                "parking": town.parking,
                "transit": town.transit,
                "hospital": town.hospital,
            }
        else:
            head["build"] = {"render": "never"}
        _write(content / "towns" / town.slug / "_index.md", head, town.about)


def _write(path: Path, head: dict[str, Any], text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(matter(head, f"{text}\n"), encoding="utf-8")

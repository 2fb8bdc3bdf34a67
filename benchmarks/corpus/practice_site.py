"""The corpus as a site of this project."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.corpus.articles import FAQ_HEADING, Article
from benchmarks.corpus.facts import PAGES, PHYSICIANS, PRACTICE, SERVICES, TODAY, TOWNS, Town
from benchmarks.corpus.yaml_text import dumped, matter

_NAV = {"Services": "/services/", "Articles": "/articles/", "Locations": "/locations/"}

_SETTINGS = '''"""The benchmark's site: all of this project's plugins{but}."""

from pathlib import Path

from practice_site.building.identity import read_identity
from practice_site.pelican_host import start

practice = read_identity(Path(__file__).resolve().parent)
SITENAME = practice.name
SITEURL = practice.url
TIMEZONE = practice.timezone
DEFAULT_LANG = practice.lang
PATH = "content"
THEME = "theme"
OUTPUT_PATH = "output"
PRACTICE_AS_OF = "{today}"
PELICAN_CLASS = start
PLUGINS = [
    "practice_site.pelican_host.articles",
    "practice_site.pelican_host.locations",
    "practice_site.pelican_host.structured_data",
    "practice_site.pelican_host.testimonials",
    "practice_site.pelican_host.feed",
    "practice_site.pelican_host.sitemap",
    "practice_site.pelican_host.robots",
{search}    "practice_site.pelican_host.gate",
]
'''


def write_practice_site(
    folder: Path, articles: Iterable[Article], *, theme: Path, search: bool = False
) -> None:
    """Write the site into an empty folder; `theme` is copied, `search` switches the index on."""
    content = folder / "content"
    for kind in ("articles", "services", "physicians", "pages"):
        (content / kind).mkdir(parents=True)
    shutil.copytree(theme, folder / "theme")
    line = '    "practice_site.pelican_host.search",\n' if search else ""
    settings = _SETTINGS.format(
        but="" if search else ", without search", search=line, today=TODAY.isoformat()
    )
    (folder / "pelicanconf.py").write_text(settings, encoding="utf-8")
    _write_yaml(content / "practice.yaml", _practice())
    _write_yaml(folder / "locations.yaml", _locations())
    _write_records(content)
    for article in articles:
        text = matter(_article_head(article), article_text(article))
        (content / "articles" / f"{article.slug}.md").write_text(text, encoding="utf-8")


def article_text(article: Article) -> str:
    """An article's Markdown with its questions as headings of the third level."""
    sections = [f"## {section.heading}\n\n{section.markdown}" for section in article.sections]
    asked = [f"### {item.question}\n\n{item.answer}" for item in article.questions]
    return "\n\n".join([*sections, f"## {FAQ_HEADING}", *asked]) + "\n"


def _article_head(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        "format": "physician-article",
        "author": article.author,
        "reviewed": {"by": article.reviewer, "date": article.published},
        "published": article.published,
        "summary": article.summary,
        "keyphrase": article.keyphrase,
        "services": list(article.services),
        "serves": list(article.towns),
    }


_BOARDS = {
    "M.D.": "Medical Board of California",
    "D.O.": "Osteopathic Medical Board of California",
}


def _write_records(content: Path) -> None:
    for person in PHYSICIANS:
        head: dict[str, Any] = {
            "name": person.name,
            "given_name": person.given_name,
            "family_name": person.family_name,
            "degree": person.degree,
            "title": person.title,
            "licences": [{"state": "CA", "board": _BOARDS[person.degree]}],
            "offices": [{"office": PRACTICE["office"]["slug"], "days": ["mon", "tue"]}],
        }
        _write_text(content / "physicians" / f"{person.slug}.md", head, person.biography)
    for service in SERVICES:
        head = {
            "title": service.title,
            "kind": service.kind,
            "summary": service.summary,
            "reviewed": {"by": PHYSICIANS[0].slug, "date": TODAY},
            "published": TODAY,
        }
        _write_text(content / "services" / f"{service.slug}.md", head, service.text)
    for page in PAGES:
        head = {"title": page.title, "summary": page.summary}
        _write_text(content / "pages" / f"{page.slug}.md", head, page.text)


def _practice() -> dict[str, Any]:
    return {
        "format": 1,
        "name": PRACTICE["name"],
        "sample": True,
        "url": PRACTICE["url"],
        "lang": "en",
        "timezone": "America/Los_Angeles",
        "type": "MedicalOrganization",
        "jurisdictions": ["us-federal", "us-ca"],
        "fictitious_name_permit": "none (made up)",
        "hhs_funds": False,
        "at_facilities": False,
        "phone": PRACTICE["phone"],
        "email": PRACTICE["email"],
        "disclaimer": PRACTICE["disclaimer"],
        "emergency": PRACTICE["emergency"],
        "notices": {
            "privacy_practices": {"page": "notices", "effective": TODAY},
            "good_faith_estimate": {"page": "notices"},
            "balance_billing": {"page": "notices"},
            "open_payments": {"page": "notices"},
            "license_board": {"page": "notices"},
            "privacy_policy": {"page": "privacy", "effective": TODAY},
            "accessibility": {"page": "accessibility", "phone": PRACTICE["phone"]},
        },
        "nav": [
            *({"label": label, "to": to} for label, to in _NAV.items()),
            {"label": "About", "to": "about"},
            {"label": "Contact", "to": "contact"},
        ],
    }


def _locations() -> dict[str, Any]:
    office = PRACTICE["office"]
    return {
        "format": 1,
        "offices": [
            {
                "slug": office["slug"],
                "name": office["name"],
                "type": "MedicalClinic",
                "address": {key: office[key] for key in ("street", "city", "state", "postal_code")},
                "geo": {key: office[key] for key in ("latitude", "longitude")},
                "phone": PRACTICE["phone"],
                "hours": [
                    {"days": ["mon", "tue", "wed", "thu"], "opens": "08:00", "closes": "17:00"},
                    {"days": ["fri"], "opens": "08:00", "closes": "12:00"},
                ],
            }
        ],
        "towns": [_town(town) for town in TOWNS],
    }


def _town(town: Town) -> dict[str, Any]:
    record: dict[str, Any] = {
        "slug": town.slug,
        "name": town.name,
        "state": "CA",
        "geo": {"latitude": town.latitude, "longitude": town.longitude},
        "served_from": PRACTICE["office"]["slug"],
    }
    if town.has_page:
        record |= {
            "tier": "page",
            "summary": town.summary,
            "drive": {"minutes": town.minutes, "miles": town.miles, "route": town.route},
            "hospitals": [{"name": town.hospital}],
            "transit": town.transit,
            "parking": town.parking,
            "about": town.about,
        }
    return record


def _write_text(path: Path, head: dict[str, Any], text: str) -> None:
    path.write_text(matter(head, f"{text}\n"), encoding="utf-8")


def _write_yaml(path: Path, value: dict[str, Any]) -> None:
    path.write_text(dumped(value), encoding="utf-8")

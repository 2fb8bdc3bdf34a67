"""What the peers' sites share: the same records as JSON, front matter and texts."""

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.corpus.articles import Article
from benchmarks.corpus.facts import PAGES, PHYSICIANS, PRACTICE, SERVICES, TOWNS

TEMPLATES = Path(__file__).resolve().parent.parent / "peers"


def copy_templates(tool: str, folder: Path) -> None:
    """The templates and settings of a tool, into the folder that is to hold its site."""
    shutil.copytree(TEMPLATES / tool, folder, dirs_exist_ok=True)


def copy_static(theme: Path, folder: Path) -> None:
    """The files of this project's theme that every page loads: style sheet, font, icon."""
    shutil.copytree(theme / "static", folder)


def write_data(folder: Path) -> None:
    """The practice's records as one JSON file each."""
    folder.mkdir(parents=True, exist_ok=True)
    records: dict[str, Any] = {
        "practice": PRACTICE,
        "pages": [asdict(page) for page in PAGES],
        "paged_towns": [asdict(town) for town in TOWNS if town.has_page],
        "towns": [asdict(town) for town in TOWNS],
        "services": [asdict(service) for service in SERVICES],
        "physicians": [asdict(p) | {"display": p.display, "name": p.name} for p in PHYSICIANS],
    }
    for name, value in records.items():
        text = json.dumps(value, ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")


def body_of(article: Article) -> str:
    """An article's Markdown without its questions, which the peers keep in the front matter."""
    sections = [f"## {section.heading}\n\n{section.markdown}" for section in article.sections]
    return "\n\n".join(sections) + "\n"


def questions_of(article: Article) -> list[dict[str, str]]:
    """The questions as records."""
    return [asdict(item) for item in article.questions]

"""A small whole site to put one thing wrong in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

PRACTICE = """\
format: 1
name: Example Spine Center
url: https://www.example.org
lang: en-US
timezone: America/Los_Angeles
type: MedicalClinic
jurisdictions: [us-federal, us-ca]
phone: +1-707-555-0100
disclaimer: This page is for education only.
emergency: If this is an emergency, call 911.
"""

PHYSICIAN = """\
---
name: Alex Sample
given_name: Alex
family_name: Sample
degree: D.O.
licences: [{state: CA, board: Osteopathic Medical Board of California}]
---
A short biography.
"""

ARTICLE = """\
---
title: How a brace helps
format: explainer
author: alex-sample
published: 2026-10-05
summary: What a brace does, and what it does not do.
---
A brace supports the back.
"""

TESTIMONIAL = """\
status: draft
quote: They listened to me.
attribution: J. S.
"""

LOCATIONS = """\
format: 1
offices:
  - slug: napa
    name: Napa office
    type: MedicalClinic
    address: {street: 1 Example Street, city: Napa, state: CA, postal_code: "94558"}
    phone: "+1-707-555-0142"
towns:
  - slug: yountville
    name: Yountville
    state: CA
    served_from: napa
"""

FILES = {
    "content/practice.yaml": PRACTICE,
    "content/physicians/alex-sample.md": PHYSICIAN,
    "content/articles/brace.md": ARTICLE,
    "content/testimonials/t-2026-001.yaml": TESTIMONIAL,
    "locations.yaml": LOCATIONS,
}


class SiteFolder:
    """A folder with a small whole site, free of problems until a test writes into it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for path, text in FILES.items():
            self.write(path, text)

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file as it is: text in UTF-8, line ends untouched."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace a piece of one of the files, which must be there once."""
        assert FILES[path].count(old) == 1
        self.write(path, FILES[path].replace(old, new))

    def load(self) -> Site:
        return load_site(self.root)

    def problems(self) -> list[tuple[str, str, int]]:
        """The kind, path and line of every problem."""
        return [(p.kind, p.span.path, p.span.line) for p in self.load().problems]


@pytest.fixture
def folder(tmp_path: Path) -> SiteFolder:
    return SiteFolder(tmp_path / "site")


@pytest.fixture
def hostile_yaml() -> Callable[[str], str]:
    """YAML made to hurt whoever reads it, by name."""

    def make(name: str) -> str:
        return {
            "brackets": "title: " + "[" * 10_000,
            "braces": "title: " + "{a: " * 10_000,
            "dashes": "title:\n" + "- " * 10_000 + "x\n",
            "indented": "".join(" " * level + "a:\n" for level in range(1_000)),
            "laughs": "a: &a [x, x]\n"
            + "".join(
                f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n"
                for n in range(20)
            ),
            "many": "title: [" + "x," * 250_000 + "x]\n",
        }[name]

    return make

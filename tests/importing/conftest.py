from pathlib import Path

import pytest

from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

PRACTICE = """\
format: 1
name: Sample Spine Clinic
url: https://www.example.org
lang: en-US
timezone: America/Los_Angeles
type: MedicalClinic
jurisdictions: [us-federal]
phone: "+1-707-555-0142"
disclaimer: This page teaches, and is no medical advice.
emergency: In an emergency call 911.
"""
LOCATIONS = """\
format: 1
offices:
  - slug: napa
    name: Sample Spine Clinic, Napa
    type: MedicalClinic
    address: {street: 1 Sample Way, city: Napa, state: CA, postal_code: "94558"}
    phone: "+1-707-555-0142"
towns:
  - {slug: yountville, name: Yountville, state: CA, served_from: napa}
  - {slug: saint-helena, name: Saint Helena, state: CA, served_from: napa}
"""
PHYSICIAN = """\
---
name: Alexandra Q. Sample
given_name: Alexandra
family_name: Sample
degree: M.D.
licences: [{state: CA, board: Medical Board of California}]
---
"""


@pytest.fixture
def site_folder(tmp_path: Path) -> Path:
    """A small site: one physician, one office, two towns."""
    root = tmp_path / "site"
    for path, text in {
        "pelicanconf.py": "",
        "content/practice.yaml": PRACTICE,
        "content/physicians/alexandra-sample.md": PHYSICIAN,
        "locations.yaml": LOCATIONS,
    }.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return root


@pytest.fixture
def site(site_folder: Path) -> Site:
    loaded = load_site(site_folder)
    assert not loaded.problems
    return loaded

"""A practice of its own with one testimonial: the minimal site, which then is no sample."""

import re
from pathlib import Path

from conftest import copy_site

ARTICLE = "content/articles/minimal.md"

AFTER_THE_WORDS = """\
attribution: Jo Madeup, Napa
town: Napa
about: [alex-sample]
received: 2026-08-20
patient: true
relationship: none
incentive: none
machine_written: false
typical_result: {text: About half of the people walk farther after a year., source: Our records.}
authorization:
  signed: 2026-09-01
  expires: 2027-08-31
  scope: [website, name, town]
  discloser: Minimal Practice
  recipient: Visitors of the website
  purpose: To tell others of a visit
  kept_at: Folder 1
"""
"""A record below its quote."""


def edit(root: Path, path: str, before: str, after: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert before in text, before
    (root / path).write_text(text.replace(before, after, 1), encoding="utf-8")


def practice_with(root: Path, testimonial: str, record: str, section: str) -> Path:
    """The site at `root`, with that record at a path and a section that shows it."""
    copy_site("minimal", root)
    edit(root, "content/practice.yaml", "sample: true\n", "")
    (root / "content/testimonials/sample-1.yaml").unlink()
    (root / testimonial).write_text(record, encoding="utf-8")
    text = (root / ARTICLE).read_text(encoding="utf-8")
    text = re.sub(r"## [^\n]*\n+(?:[^#\n]*\n)*\{testimonial: sample-1\}\n(?:[^#\n]*\n)*", "", text)
    assert "sample-1" not in text
    (root / ARTICLE).write_text(f"{text.rstrip()}\n\n{section}", encoding="utf-8")
    return root


def without_search(root: Path) -> Path:
    """The same without a search, whose index takes most of a small build's time."""
    edit(root, "pelicanconf.py", '    "practice_site.pelican_host.search",\n', "")
    return root

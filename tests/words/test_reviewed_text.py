"""What a review is about: every word that readers get, and nothing that only the file has."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import copy_site
from practice_site.model.article import Article
from practice_site.pages.pictures import with_pictures
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import load_site, outcome_of
from practice_site.words.review_code import code_of
from practice_site.words.reviewed_text import reviewed_text

WRITTEN = """\
---
title: Walking
subtitle: A title below
format: explainer
author: alex-sample
published: 2026-10-05
summary: What walking does.
image_alt: A path along the river
---
Walk *slowly*[^note], and [call us](/contact/) at once.

![A man on a path](images/path.jpg)

## What Helps?

- Heat
- A warm bath:
  - not too hot

1. Begin.
2. Rest.

| Week | Minutes |
| --- | --- |
| 1 | 5 |

> Said by nobody.

{testimonial: t-2026-001}

### A smaller heading

Two lines\\
in one paragraph.

## Frequently Asked Questions

### How long?

Five minutes are enough.

[^note]: A made-up source, 2019, <https://example.org/a>.
"""

READ = """\
# Walking

Subtitle: A title below

Summary: What walking does.

Picture: A path along the river

Walk slowly[^1], and call us at once.

![A man on a path]

## What Helps?

- Heat
- A warm bath:
- not too hot

- Begin.
- Rest.

| Week | Minutes
| 1 | 5

> Said by nobody.

{testimonial: t-2026-001}

### A smaller heading

Two lines
in one paragraph.

## Frequently Asked Questions

### How long?

Five minutes are enough.

[^1]: A made-up source, 2019, https://example.org/a.
"""


def read(written: str) -> str:
    source = SourceFile("article", "content/articles/a.md", Path("a.md"))
    (record,) = outcome_of(source, written).records
    assert isinstance(record, Article)
    assert record.body
    return reviewed_text(record, record.body)


def test_it_has_the_words_of_a_text_in_their_order() -> None:
    assert read(WRITTEN) == READ


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("*slowly*", "_slowly_"),
        ("[call us](/contact/)", "[call us](/about/)"),
        ("images/path.jpg", "images/way.jpg"),
        ("- Heat\n- A", "* Heat\n* A"),
        ("[^note]", "[^source]"),
        ("published: 2026-10-05", "published: 2026-10-06\nupdated: 2026-11-01\nkeyphrase: walk"),
        ("title: Walking", "title: 'Walking'  # as it is"),
        ("Five minutes", "Five\u200b  minutes"),
        ("summary: What walking does.", "summary: >\n  What walking\n  does."),
        ("| 1 | 5 |", "|1|5|"),
    ],
)
def test_what_no_reader_sees_is_no_part_of_it(before: str, after: str) -> None:
    assert read(WRITTEN.replace(before, after)) == READ


GAPS = [gap.start() for gap in re.finditer(r"(?<=[a-z,]) (?=[a-z])", WRITTEN)]


@given(st.sampled_from(GAPS), st.sampled_from(["  ", "   ", "\t "]))
def test_white_space_is_no_part_of_it(place: int, space: str) -> None:
    assert read(WRITTEN[:place] + space + WRITTEN[place + 1 :]) == READ


def test_ends_of_lines_are_no_part_of_it() -> None:
    assert read(WRITTEN.replace("\n\n", "\n\n\n")) == READ
    assert read(f"{WRITTEN}\n\n") == READ


WORDS = [
    word.span()
    for word in re.finditer(r"\b[A-Za-z]{2,}\b", WRITTEN)
    if word.group() in re.findall(r"\b[A-Za-z]{2,}\b", READ)
    and not re.match(r"^(title|subtitle|summary):", WRITTEN[word.start() :])
    and "images/" not in WRITTEN[max(0, word.start() - 8) : word.start()]
    and WRITTEN[word.start() - 1] not in "/^{"
    and word.group() not in ("testimonial", "contact", "example", "org", "https", "note")
    and not WRITTEN[: word.start()].rsplit("\n", 1)[-1].startswith(("format", "author"))
]


@given(st.sampled_from(WORDS), st.sampled_from(["never", "ten", "Xy"]))
def test_any_other_word_is_another_text(place: tuple[int, int], word: str) -> None:
    changed = read(WRITTEN[: place[0]] + word + WRITTEN[place[1] :])
    assert changed != READ
    assert code_of(changed) != code_of(READ)


def test_letters_with_their_marks_apart_are_the_same_letters() -> None:
    assert read(WRITTEN.replace("Heat", "Café")) == read(WRITTEN.replace("Heat", "Cafe\u0301"))


def test_a_service_is_the_same_text_with_and_without_its_pictures(tmp_path: Path) -> None:
    root = copy_site("sample", tmp_path / "site")
    file = root / "content/services/kyphoplasty.md"
    picture = next(p.relative_to(root / "content") for p in (root / "content/images").iterdir())
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}\n![What is in it](/{picture.as_posix()})\n", encoding="utf-8")
    site = load_site(root)
    assert with_pictures(site).services != site.services
    for before, after in zip(site.services, with_pictures(site).services, strict=True):
        assert reviewed_text(before, before.body) == reviewed_text(after, after.body)

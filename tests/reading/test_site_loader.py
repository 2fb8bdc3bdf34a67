"""Whole sites: what is read of a good one, and that no bad one raises."""

import datetime as dt
import gc
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practice_site.model.site import Placeholder
from practice_site.model.span import Span
from practice_site.reading.site_loader import load_site

from .conftest import FILES, SiteFolder


def test_a_good_site(folder: SiteFolder) -> None:
    site = folder.load()
    assert site.problems == ()
    assert site.placeholders == ()
    assert site.practice is not None
    assert site.practice.phone == "+1-707-555-0100"
    assert [p.family_name for p in site.physicians] == ["Sample"]
    assert [(a.slug, a.published) for a in site.articles] == [("brace", dt.date(2026, 10, 5))]
    assert [t.slug for t in site.testimonials] == ["t-2026-001"]
    assert [o.address.postal_code for o in site.offices] == ["94558"]
    assert [(t.slug, t.served_from) for t in site.towns] == [("yountville", "napa")]
    assert site.sources == FILES


def test_reading_leaves_no_garbage(folder: SiteFolder) -> None:
    """Commands run without the collector: what holds itself would fill the memory, file by file."""
    folder.load()
    gc.collect()
    gc.disable()
    try:
        site = folder.load()
        assert gc.collect() == 0
    finally:
        gc.enable()
    assert site.articles


BROKEN: list[tuple[str, str, str, str, int]] = [
    ("content/practice.yaml", "lang: en-US", "lang: 'en-US", "yaml-syntax", 4),
    ("content/practice.yaml", "name: Ex", "nmae: Ex", "unknown-key", 2),
    ("content/practice.yaml", "\nlang:", "\nsample: yes\nlang:", "invalid-value", 4),
    ("content/practice.yaml", "America/Los_Angeles", "America/Napa", "invalid-value", 5),
    ("content/practice.yaml", "https://www.example.org", "www.example.org", "invalid-value", 3),
    ("content/practice.yaml", "https://www.example.org", "https://a.org/b", "invalid-value", 3),
    ("content/practice.yaml", "format: 1", "format: 2", "invalid-value", 1),
    ("content/practice.yaml", "format: 1\n", "", "missing-key", 1),
    ("content/practice.yaml", "[us-federal, us-ca]", "[]", "invalid-value", 7),
    ("content/practice.yaml", "+1-707-555-0100", "(707) 555-0100", "invalid-value", 8),
    ("content/physicians/alex-sample.md", "D.O.\n", "D.O.\ndegree: M.D.\n", "duplicate-key", 6),
    ("content/physicians/alex-sample.md", "state: CA", "state: Ca", "invalid-value", 6),
    ("content/articles/brace.md", "---\ntitle", "title", "front-matter-missing", 1),
    ("content/articles/brace.md", "2026-10-05", "2026-02-30", "invalid-value", 5),
    ("content/articles/brace.md", "author: alex-sample\n", "", "missing-key", 2),
    ("content/testimonials/t-2026-001.yaml", "They", "*They", "yaml-syntax", 2),
    ("locations.yaml", '"94558"', '"1370"', "invalid-value", 6),
    ("locations.yaml", '"94558"', "1370", "invalid-value", 6),
    ("locations.yaml", "    state: CA\n    served", "    served", "missing-key", 9),
    ("locations.yaml", "  - slug: yountville\n", "  - slug: Yountville\n", "invalid-value", 9),
]


@pytest.mark.parametrize(("path", "old", "new", "kind", "line"), BROKEN)
def test_each_mistake_is_one_problem(
    folder: SiteFolder, path: str, old: str, new: str, kind: str, line: int
) -> None:
    folder.edit(path, old, new)
    assert folder.problems() == [(kind, path, line)]
    assert all(problem.message and problem.remedy for problem in folder.load().problems)


def test_a_four_digit_zip_is_told_what_it_lost(folder: SiteFolder) -> None:
    folder.edit("locations.yaml", '"94558"', "1370")
    assert '"01370"' in folder.load().problems[0].remedy


@pytest.mark.parametrize("path", ["content/practice.yaml", "locations.yaml"])
@pytest.mark.parametrize("text", [None, "", "# nothing yet\n", "\ufeff"])
def test_a_needed_file_that_is_absent_or_empty(
    folder: SiteFolder, path: str, text: str | None
) -> None:
    file = folder.write(path, text or "")
    if text is None:
        file.unlink()
    site = folder.load()
    assert [(p.kind, p.span) for p in site.problems] == [("file-missing", Span(path))]
    assert [(p.slug, p.path) for p in site.placeholders] == [("", path)]
    kind = "practice" if path.startswith("content") else "locations"
    assert site.is_placeholder(kind, "anything")


def test_a_folder_that_is_no_site(tmp_path: Path) -> None:
    found = [(p.kind, p.span.path) for p in load_site(tmp_path / "nowhere").problems]
    assert found == [("file-missing", "content/practice.yaml"), ("file-missing", "locations.yaml")]


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words\n"])
def test_a_file_that_is_no_mapping(folder: SiteFolder, text: str) -> None:
    folder.write("content/testimonials/t-2026-001.yaml", text)
    assert folder.problems() == [("invalid-value", "content/testimonials/t-2026-001.yaml", 1)]


def test_empty_files_are_one_problem_each(folder: SiteFolder) -> None:
    folder.write("content/testimonials/t-2026-001.yaml", "")
    folder.write("content/articles/brace.md", "---\n---\n")
    folder.write("content/physicians/alex-sample.md", "")
    assert folder.problems() == [
        ("missing-key", "content/articles/brace.md", 2),
        ("front-matter-missing", "content/physicians/alex-sample.md", 1),
        ("missing-key", "content/testimonials/t-2026-001.yaml", 1),
    ]


def test_everything_wrong_at_once(
    folder: SiteFolder, tmp_path: Path, hostile_yaml: Callable[[str], str]
) -> None:
    big = folder.write("content/articles/big.md", "")
    with big.open("wb") as stream:
        stream.truncate(50_000_000)
    (tmp_path / "outside.md").write_text("x", encoding="utf-8")
    (folder.root / "content/articles/out.md").symlink_to(tmp_path / "outside.md")
    folder.write("content/articles/deep.md", f"---\n{hostile_yaml('brackets')}\n---\n")
    folder.write("content/articles/deeper.md", f"---\n{hostile_yaml('dashes')}---\n")
    folder.write("content/articles/laughs.md", f"---\n{hostile_yaml('laughs')}---\n")
    folder.write("content/articles/latin.md", b"---\ntitle: caf\xe9\n---\n")
    folder.write("content/articles/x.docx", b"PK")
    folder.write("content/testimonials/t-2026-002.yaml", 'status: "draft\n')
    folder.write("locations.yaml", "")
    site = folder.load()
    assert [(p.kind, p.span.path, p.span.line) for p in site.problems] == [
        ("file-too-large", "content/articles/big.md", 1),
        ("yaml-syntax", "content/articles/deep.md", 2),
        ("yaml-syntax", "content/articles/deeper.md", 3),
        ("file-not-utf8", "content/articles/latin.md", 2),
        ("yaml-syntax", "content/articles/laughs.md", 2),
        ("path-outside-site", "content/articles/out.md", 1),
        ("file-not-used", "content/articles/x.docx", 1),
        ("yaml-syntax", "content/testimonials/t-2026-002.yaml", 1),
        ("file-missing", "locations.yaml", 1),
    ]
    assert [p.slug for p in site.placeholders if p.kind == "article"] == [
        "big",
        "deep",
        "deeper",
        "latin",
        "laughs",
        "out",
    ]
    assert [article.slug for article in site.articles] == ["brace"]
    assert "content/articles/latin.md" not in site.sources
    assert "content/articles/laughs.md" in site.sources


def test_byte_order_mark_and_windows_line_ends(folder: SiteFolder) -> None:
    for path, text in FILES.items():
        folder.write(path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    site = folder.load()
    assert site.problems == ()
    (article,) = site.articles
    assert article.at("title") == Span("content/articles/brace.md", 2, 8, 2, 25)
    assert article.at("subtitle") == Span("content/articles/brace.md", 2)
    assert site.sources == FILES


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        ("status: draft\nquote: 'x\n", True),
        ("status: draft # not yet\nquote: 'x\n", True),
        ("status: draft\n", True),
        ("status: publish\nquote: 'x\n", False),
        ("quote: x\n", False),
    ],
)
def test_a_draft_that_cannot_be_read_is_known_as_one(
    folder: SiteFolder, text: str, draft: bool
) -> None:
    path = "content/testimonials/t-2026-001.yaml"
    folder.write(path, text)
    site = folder.load()
    assert site.placeholders == (Placeholder("testimonial", "t-2026-001", path, draft),)
    assert site.testimonials == ()


def test_names_of_files(folder: SiteFolder) -> None:
    text = FILES["content/articles/brace.md"]
    folder.write("content/articles/Back Pain & Braces.md", text)
    folder.write("content/articles/Other Name.md", text.replace("title:", "slug: other\ntitle:"))
    folder.write("content/articles/---.md", text)
    site = folder.load()
    assert [(p.kind, p.span.path) for p in site.problems] == [
        ("invalid-value", "content/articles/---.md"),
        ("invalid-value", "content/articles/Back Pain & Braces.md"),
    ]
    assert "back-pain-braces.md" in site.problems[1].remedy
    assert [a.slug for a in site.articles] == ["article", "back-pain-braces", "other", "brace"]


def test_the_same_site_is_read_the_same(folder: SiteFolder) -> None:
    assert folder.load() == folder.load()


LINES = """\
---
format: 1
offices:
towns:
  - slug: a
    name: b
    faq: [{question: x, answer: y}]
    about: |
      x
    hours: [{days: [mon]}]
status: draft
title: x
incentive: {what: a}
authorization: []
quote:
- x
reviewed: {by: x}
sample: true
\t'
<b>
""".splitlines(keepends=True)

_PATHS = st.sampled_from(sorted(FILES))
_JUNK = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200).map(str.encode),
    st.lists(
        st.sampled_from(LINES),
        max_size=20,
    ).map(lambda lines: "".join(lines).encode()),
)


@given(path=_PATHS, junk=_JUNK)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_that_people_write_raises(path: str, junk: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = SiteFolder(Path(name))
        folder.write(path, junk)
        site = folder.load()
    assert site.problems or junk
    assert all(problem.span.path in FILES for problem in site.problems)


@given(
    path=_PATHS,
    at=st.floats(0, 1, allow_nan=False),
    cut=st.integers(0, 12),
    junk=st.text(st.sampled_from("ab:-[]{}'\"\n \t#&*!|>%@,1é"), max_size=4),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_slip_of_the_finger_raises(path: str, at: float, cut: int, junk: str) -> None:
    text = FILES[path]
    start = int(at * len(text))
    with tempfile.TemporaryDirectory() as name:
        folder = SiteFolder(Path(name))
        folder.write(path, text[:start] + junk + text[start + cut :])
        site = folder.load()
    lines = text.count("\n") + junk.count("\n") + 1
    assert all(1 <= problem.span.line <= lines for problem in site.problems)

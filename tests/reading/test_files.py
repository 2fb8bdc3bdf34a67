"""Finding files and reading their text."""

import os
from pathlib import Path

import pytest

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.files import TEXT_LIMIT, list_files, read_text

from .conftest import SiteFolder


def found(root: Path) -> list[tuple[str, str]]:
    return [(problem.kind, problem.span.path) for problem in list_files(root).problems]


def problem_of(file: Path) -> Problem:
    result = read_text(file, "a.md")
    assert isinstance(result, Problem)
    return result


def test_the_files_of_a_site_in_order(folder: SiteFolder) -> None:
    folder.write("content/images/b/front.JPG", b"x")
    folder.write("content/images/a.webp", b"x")
    listing = list_files(folder.root)
    assert [(source.kind, source.path) for source in listing.sources] == [
        ("article", "content/articles/brace.md"),
        ("physician", "content/physicians/alex-sample.md"),
        ("practice", "content/practice.yaml"),
        ("testimonial", "content/testimonials/t-2026-001.yaml"),
        ("locations", "locations.yaml"),
    ]
    assert listing.images == {"images/a.webp", "images/b/front.JPG"}
    assert listing.problems == ()


@pytest.mark.parametrize(
    ("path", "remedy"),
    [
        ("content/articles/x.docx", "practice import content/articles/x.docx"),
        ("content/articles/x.markdown", "Rename it to x.md"),
        ("content/pages/x.txt", "Rename it to x.md"),
        ("content/testimonials/x.yml", "Rename it to x.yaml"),
        ("content/testimonials/x.md", ".yaml files"),
        ("content/articles/2026/x.md", "content/articles/ itself"),
        ("content/README.md", "Move it out of content/"),
        ("content/blog/x.md", "Move it out of content/"),
        ("content/locations.yaml", "the site's own folder"),
        ("content/images/x.svg", ".webp"),
        ("content/images/notes.txt", "move this one out"),
        ("content/articles/x.rst", "Move it out of content/"),
    ],
)
def test_a_file_that_nothing_reads(folder: SiteFolder, path: str, remedy: str) -> None:
    folder.write(path, "x")
    (problem,) = list_files(folder.root).problems
    assert (problem.kind, problem.span) == ("file-not-used", Span(path))
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "~$x.docx",
        ".gitkeep",
        "x.md~",
        ".x.md.swp",
        ".git/x",
    ],
)
def test_what_computers_leave_behind_is_passed_over(folder: SiteFolder, name: str) -> None:
    folder.write(f"content/articles/{name}", "x")
    assert found(folder.root) == []


def test_links_out_of_the_site_are_not_followed(folder: SiteFolder, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("secret", encoding="utf-8")
    (folder.root / "content/articles/out.md").symlink_to(outside / "secret.md")
    (folder.root / "content/articles/up.md").symlink_to("../../../outside/secret.md")
    (folder.root / "content/images").symlink_to(outside, target_is_directory=True)
    (folder.root / "content/articles/gone.md").symlink_to(outside / "gone.md")
    assert sorted(found(folder.root)) == [
        ("path-outside-site", "content/articles/gone.md"),
        ("path-outside-site", "content/articles/out.md"),
        ("path-outside-site", "content/articles/up.md"),
        ("path-outside-site", "content/images"),
    ]
    placeholders = {p.slug for p in folder.load().placeholders}
    assert placeholders == {"gone", "out", "up"}


def test_links_within_the_site(folder: SiteFolder) -> None:
    articles = folder.root / "content/articles"
    (articles / "same.md").symlink_to("brace.md")
    (articles / "itself.md").symlink_to("itself.md")
    (articles / "round").symlink_to("..", target_is_directory=True)
    assert sorted(found(folder.root)) == [
        ("file-not-used", "content/articles/itself.md"),
        ("file-not-used", "content/articles/round"),
    ]
    assert [article.slug for article in folder.load().articles] == ["brace", "same"]


def test_a_whole_content_folder_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "content").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert found(tmp_path / "site") == [("path-outside-site", "content")]


def test_a_site_reached_through_a_link(folder: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder.root, target_is_directory=True)
    assert found(tmp_path / "link") == []


@pytest.mark.skipif(os.name == "nt", reason="named pipes are POSIX")
def test_what_is_no_file_is_not_opened(folder: SiteFolder) -> None:
    os.mkfifo(folder.root / "content/articles/pipe.md")
    assert found(folder.root) == [("file-not-used", "content/articles/pipe.md")]


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
@pytest.mark.parametrize("name", [b"caf\xe9.md", b"two\nlines.md"])
def test_a_name_that_is_no_text(folder: SiteFolder, name: bytes) -> None:
    try:
        (folder.root / "content/articles" / os.fsdecode(name)).write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")
    (problem,) = folder.load().problems
    assert problem.kind == "file-not-used"
    assert problem.span.path.isprintable()


def test_line_ends_and_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert read_text(file, "a.md") == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "line", "column", "word"),
    [
        (b"caf\xe9", 1, 4, "é"),
        (b"\xef\xbb\xbfone\r\ntwo\r\nJos\xc3\xa9 don\x92t", 3, 9, "’"),
        (b"x\n\xff", 2, 1, "FF"),
        (b"\xff\xfet\x00i\x00", 1, 1, "UTF-16"),
    ],
)
def test_a_byte_that_is_not_utf8(
    tmp_path: Path, data: bytes, line: int, column: int, word: str
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(data)
    problem = problem_of(file)
    assert (problem.kind, problem.span) == ("file-not-utf8", Span("a.md", line, column))
    assert word in problem.message
    assert "UTF-8" in problem.remedy


def test_a_file_of_50_mb_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    with file.open("wb") as stream:
        stream.truncate(50_000_000)
    problem = problem_of(file)
    assert (problem.kind, problem.span) == ("file-too-large", Span("a.md"))
    assert "50.0 MB" in problem.message


def test_the_largest_text_that_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * TEXT_LIMIT)
    assert read_text(file, "a.md") == "x" * TEXT_LIMIT
    file.write_bytes(b"x" * (TEXT_LIMIT + 1))
    assert problem_of(file).kind == "file-too-large"


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    problem = problem_of(tmp_path)
    assert (problem.kind, problem.span) == ("file-not-used", Span("a.md"))
    assert "cannot be opened" in problem.message


def test_a_link_that_leads_nowhere_is_called_that(folder: SiteFolder) -> None:
    (folder.root / "content/articles/gone.md").symlink_to("nowhere.md")
    (problem,) = list_files(folder.root).problems
    assert (problem.kind, problem.span.path) == ("file-not-used", "content/articles/gone.md")
    assert "leads nowhere" in problem.message

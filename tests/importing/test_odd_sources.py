"""Sources as they should not be, imported by the real command into a small site."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import run_practice
from practice_site.model.article import Article
from practice_site.model.markdown import BlockKind, Role
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

HAND_WRITTEN = "content/articles/why-thumbs-ache.md"
START = "A joint aches when it is used too much.\n\nUnderstanding Joints\n\nThey bend.\n\n"
Imported = Callable[..., tuple[Site, str]]


def page(title: str, rest: str = "") -> str:
    return f"{title}\n\n{START}{rest}"


def files(root: Path) -> dict[str, tuple[bytes, int]]:
    return {
        file.relative_to(root).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(root.rglob("*"))
        if file.is_file()
    }


@pytest.fixture
def imported(site_folder: Path, tmp_path: Path) -> Imported:
    """Import texts, given by file name, in one command that loses no word of them."""

    def run(sources: dict[str, str | bytes], exit_code: int = 0) -> tuple[Site, str]:
        paths = []
        for name, content in sources.items():
            file = tmp_path / name
            file.write_bytes(content.encode() if isinstance(content, str) else content)
            paths.append(str(file))
        before = files(site_folder)
        result = run_practice(site_folder, "import", *paths)
        said = " ".join((result.stdout + result.stderr).split())
        assert (result.returncode, "Traceback" in said) == (exit_code, False), said
        assert said.count("0 lost. 100.0% are accounted for.") == len(sources), said
        after = files(site_folder)
        assert {path: after.get(path) for path in before} == before
        return load_site(site_folder), said

    return run


def one(imported: Imported, text: str | bytes, name: str = "page.txt") -> tuple[Article, str]:
    site, said = imported({name: text})
    assert [problem for problem in site.problems if problem.kind != "faq-answer-missing"] == []
    (article,) = site.articles
    return article, said


def test_what_cannot_be_imported_is_refused_file_by_file_and_changes_nothing(
    site_folder: Path, tmp_path: Path
) -> None:
    sources: dict[str, tuple[bytes, str]] = {
        "empty.txt": (b"", "is empty"),
        "blank.txt": (b" \n\t\r\n", "is empty"),
        "invisible.txt": ("\u00a0\u200b\n\ufeff".encode(), "is empty"),
        "binary.txt": (bytes(range(256)) * 4, "is not plain text"),
        "utf-16.txt": (START.encode("utf-16-le"), "is not plain text"),
        "word.docx": (b"PK\x03\x04", "is damaged"),
        "renamed.txt": (b"PK\x03\x04", "perhaps a Word document"),
        "noending": (b"text", "taken are Word (.docx), web pages (.html)"),
        "header.txt": (f"---\ntitle: A Page\n---\n\n{START}".encode(), "already has front matter"),
    }
    for name, (data, _) in sources.items():
        (tmp_path / name).write_bytes(data)
    with (tmp_path / "big.txt").open("wb") as big:
        big.truncate(50_000_000)
    long = "n" * 300 + ".txt"
    said = {name: words for name, (_, words) in sources.items()} | {
        "big.txt": "is larger than 1 MB",
        "missing.txt": "does not exist",
        long: "does not exist" if sys.platform == "win32" else "cannot be read: File name too long",
    }
    before = files(site_folder)
    result = run_practice(site_folder, "import", *(str(tmp_path / name) for name in said))
    assert result.returncode == 2
    lines = result.stderr.splitlines()
    assert len(lines) == len(said)
    for line, (name, words) in zip(lines, said.items(), strict=True):
        assert line.startswith("Error: ") and name in line and words in line
    assert files(site_folder) == before


def test_links_are_followed_and_broken_ones_are_named(site_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text(page("Why Shoulders Ache"), encoding="utf-8")
    try:
        (tmp_path / "link.txt").symlink_to("text.txt")
        (tmp_path / "broken.txt").symlink_to("nowhere.txt")
    except OSError:
        pytest.skip("this computer makes no symbolic links")
    links = (str(tmp_path / name) for name in ("link.txt", "broken.txt"))
    result = run_practice(site_folder, "import", *links)
    assert result.returncode == 2
    assert result.stderr.endswith("broken.txt is a link to a file that is not there.\n")
    assert [article.title for article in load_site(site_folder).articles] == ["Why Shoulders Ache"]


def test_every_encoding_that_can_be_told_gives_the_same_text(imported: Imported) -> None:
    text = page("Why {}s Ache", "A “café” is closed – for now.\n")
    site, said = imported(
        {
            "plain.txt": text.format("Knee").encode(),
            "marked.txt": text.format("Hip").encode("utf-8-sig"),
            "wide.txt": text.format("Toe").encode("utf-16"),
            "windows.txt": text.format("Rib").encode("cp1252"),
            "dos.txt": text.format("Arm").replace("\n", "\r\n").encode(),
            "old mac.txt": text.format("Leg").replace("\n", "\r").encode(),
            "a name with spaces, é and “quotes”.txt": text.format("Jaw").encode(),
            "LOUD.TXT": text.format("Ear").encode(),
        }
    )
    assert "The file was in UTF-16." in said and "read as Windows text (cp1252)" in said
    bodies = {tuple(b.text for b in article.body.sections[0].blocks) for article in site.articles}
    assert bodies == {("They bend.", "A “café” is closed – for now.")}
    assert len(site.articles) == 8


def test_what_looks_like_the_sites_own_marks_is_only_text(imported: Imported) -> None:
    marks = (
        "{testimonial: x}\n\nSee {testimonial: x} here.\n\n• {testimonial: x}\n• <b>one</b>\n\n"
        "<script>alert(1)</script>\n\n# not a heading &amp; [not](a link)\n"
    )
    article, _ = one(imported, page("Why <i>Knees</i> Ache: 1 # 2", marks))
    assert article.title == "Why <i>Knees</i> Ache: 1 # 2"
    blocks = article.body.sections[0].blocks
    assert [block.text for block in blocks[1:]] == [
        "{testimonial: x}",
        "See {testimonial: x} here.",
        "{testimonial: x}\n<b>one</b>",
        "<script>alert(1)</script>",
        "# not a heading &amp; [not](a link)",
    ]
    assert all(block.kind is not BlockKind.TESTIMONIAL for block in blocks)


def test_odd_spaces_and_broken_letters(imported: Imported) -> None:
    odd = "A\u00a0knee\u202fand ver\u200dte\u200bbra.\tEnd.\n\n\t•\tOne\n\t•\tTwo\n\n"
    odd += "It isnâ€™t well.\n"
    article, said = one(imported, page("Why Knees Ache", odd))
    texts = [" ".join(block.text.split()) for block in article.body.sections[0].blocks]
    assert texts[1:] == ["A knee and vertebra. End.", "One Two", "It isn’t well."]
    assert "2 invisible characters taken out (line 9)" in said
    assert "2 non-breaking spaces became ordinary (line 9)" in said
    assert "line 14: “isnâ€™t” was broken by a wrong encoding, and is “isn’t” now" in said


def test_bullets_apart_from_their_text_and_labels_glued_to_theirs(imported: Imported) -> None:
    lists = "What helps:\n\n•\n\nRest\n\n•\n\nIce\n\nThen wait.\n\n• Heat:some of it\n• Cold:more\n"
    article, said = one(imported, page("Why Knees Ache", lists))
    blocks = article.body.sections[0].blocks[1:]
    assert [(block.kind, " ".join(block.text.split())) for block in blocks] == [
        (BlockKind.PARAGRAPH, "What helps:"),
        (BlockKind.BULLETS, "Rest Ice"),
        (BlockKind.PARAGRAPH, "Then wait."),
        (BlockKind.BULLETS, "Heat:some of it Cold:more"),
    ]
    assert "line 21: no space stands after “Heat:”, “Cold:”; that was kept" in said


@pytest.mark.parametrize(
    ("close", "role"),
    [
        ("Ready to Walk Again?\n\nCall us today to book an appointment.", Role.CALL_TO_ACTION),
        ("Still Have Questions?\n\nContact our office today.", Role.CALL_TO_ACTION),
    ],
)
def test_a_call_to_action_after_the_faq_is_no_question(
    imported: Imported, close: str, role: Role
) -> None:
    faq = "Frequently Asked Questions\n\nDoes it hurt?\n\nA little.\n\n"
    article, _ = one(imported, page("Why Knees Ache", faq + close))
    assert [item.question for item in article.body.sections[-2].faq] == ["Does it hurt?"]
    assert article.body.sections[-1].role is role


def test_questions_that_may_be_none_and_questions_without_answers_are_pointed_out(
    imported: Imported,
) -> None:
    faq = "FAQs\n\nDoes it hurt?\n\nIs it long?\n\nNo.\n\nTired of Aching Knees?\n\nWe can help.\n"
    article, said = one(imported, page("Why Knees Ache", faq))
    assert len(article.body.sections[-1].faq) == 3
    assert "line 11: “Does it hurt?” has no answer" in said
    assert "line 17: “Tired of Aching Knees?” reads like a call to action" in said


def test_numbered_questions_are_questions(imported: Imported) -> None:
    faq = "FAQs\n\n1. Does it hurt?\n\nA little.\n\n2. Is it long?\n\nNo.\n"
    article, _ = one(imported, page("Why Knees Ache", faq))
    questions = [item.question for item in article.body.sections[-1].faq]
    assert questions == ["1. Does it hurt?", "2. Is it long?"]


def test_headings_in_capitals_and_with_numbers(imported: Imported) -> None:
    capitals = page("WHY KNEES ACHE", "BENEFITS OF REST\n\nIt helps.\n\nFAQS\n\nDOES IT?\n\nYes.\n")
    numbered = (
        "Why Hips Ache\n\nThey bend too much.\n\n1. What is a hip?\n\nA joint.\n\n"
        "2. Benefits of Rest\n\nMany.\n\nOther Ways\n\nTwo of them:\n\n1. Walking\n\nSlowly.\n"
    )
    site, _ = imported({"capitals.txt": capitals, "numbered.txt": numbered})
    by_slug = {article.slug: article.body.sections for article in site.articles}
    assert [(s.heading, s.role) for s in by_slug["why-knees-ache"]] == [
        ("Understanding Joints", Role.WHAT_IS),
        ("BENEFITS OF REST", Role.BENEFITS),
        ("FAQS", Role.FAQ),
    ]
    assert [(s.heading, s.role) for s in by_slug["why-hips-ache"]] == [
        ("1. What is a hip?", Role.WHAT_IS),
        ("2. Benefits of Rest", Role.BENEFITS),
        ("Other Ways", Role.BODY),
    ]
    assert by_slug["why-hips-ache"][2].blocks[1].kind is BlockKind.HEADING


def test_drawn_lines_go_and_underlined_markdown_headings_stay_headings(imported: Imported) -> None:
    drawn = (
        "Why {} Ache\n===========\n\nThey bend.\n\n* * *\n\nBenefits of Rest\n------\n\nIt helps.\n"
    )
    site, said = imported({"a.txt": drawn.format("Knees"), "b.md": drawn.format("Hips")})
    for article in site.articles:
        assert article.title.endswith("s Ache")
        assert [s.heading for s in article.body.sections] == ["Benefits of Rest"]
    assert said.count("line drawn with typed signs") == 4


def test_a_text_without_any_heading_says_what_it_lacks(imported: Imported) -> None:
    article, said = one(
        imported, "it aches, and it goes on. " * 9 + "\n\nAnd so on.\n", "notes.txt"
    )
    assert (article.title, article.body.sections) == ("notes", ())
    assert "“notes”, from the file's name, stands in for it" in said
    assert "it lacks 2 sections of its own (it has none)" in said


def test_a_sentence_without_end_makes_no_endless_summary(imported: Imported) -> None:
    article, _ = one(imported, page("Why Knees Ache").replace("A joint", "A joint " * 5000))
    assert len(article.summary) <= 222 and article.summary.endswith(" …")


def test_two_quotes_and_a_quote_of_nobody(imported: Imported) -> None:
    quotes = (
        'What Our Patients Say\n\n"I walked home on the very same day."\n\nHope\n\n'
        '"I would come back here any day."\n\nThat is what we hear.\n'
    )
    site, said = imported({"page.txt": page("Why Knees Ache", quotes)})
    assert [(r.slug, r.quote, r.attribution) for r in site.testimonials] == [
        ("t-2026-001", "I walked home on the very same day.", "Hope"),
        ("t-2026-002", "I would come back here any day.", "Anonymous"),
    ]
    assert "nobody is named under the quote; “Anonymous” stands in for a name" in said


@pytest.mark.parametrize("update", [(), ("--update",), ("--update", "--yes")])
@pytest.mark.parametrize("status", ["", "status: draft\n"])
def test_the_text_of_a_hand_written_article_is_only_replaced_where_that_is_asked_for(
    site_folder: Path, tmp_path: Path, status: str, update: tuple[str, ...]
) -> None:
    there = site_folder / HAND_WRITTEN
    there.parent.mkdir()
    there.write_text(
        "---\ntitle: Why Thumbs Ache\nformat: explainer\nauthor: practice\n"
        f"published: 2026-01-02\nsummary: By hand.\n{status}---\n\nBy hand.\n",
        encoding="utf-8",
    )
    before = files(site_folder)
    (tmp_path / "page.txt").write_text(page("Why Thumbs Ache"), encoding="utf-8")
    result = run_practice(site_folder, "import", str(tmp_path / "page.txt"), *update)
    if "--yes" in update:
        assert (result.returncode, "(replaced)" in result.stdout) == (0, True)
        assert there.read_bytes().startswith(before[HAND_WRITTEN][0].partition(b"\nBy hand")[0])
    else:
        assert (result.returncode, "-By hand." in result.stdout) == (2, bool(update))
        assert result.stderr.startswith(f"Error: {HAND_WRITTEN} ")
        assert files(site_folder) == before

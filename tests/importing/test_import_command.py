import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.cli.import_file import import_file
from practice_site.model.testimonial import TestimonialState
from practice_site.reading.site_loader import load_site

Run = Callable[..., Result]
PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
ARTICLE = "content/articles/how-a-nerve-block-quiets-a-sore-joint.md"
RECORD = "content/testimonials/t-2026-001.yaml"
EXPLAINED = "content/articles/why-shoulders-go-stiff.md"


@pytest.fixture
def run(site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `practice import` in a folder of the site on files beside it."""

    def practice_import(*arguments: str, as_of: str = "2026-11-21") -> Result:
        monkeypatch.chdir(site_folder / "content")
        return CliRunner().invoke(import_file, [*arguments, "--as-of", as_of])

    return practice_import


def write(folder: Path, text: str, name: str = "page.txt") -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="\n")
    return str(file)


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_an_import_writes_a_draft_and_its_record_and_says_what_is_next(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    before = set(files(site_folder))
    result = run(write(tmp_path, PHYSICIAN_ARTICLE))
    assert result.exit_code == 0, result.output
    assert set(files(site_folder)) - before == {ARTICLE, RECORD}
    assert result.output.endswith(
        f"Written\n  {RECORD} (new)\n  {ARTICLE} (new)\n\nNext\n"
        f"  practice check {ARTICLE} --drafts\n"
        "  practice preview --drafts --open /articles/how-a-nerve-block-quiets-a-sore-joint/\n"
    )
    site = load_site(site_folder)
    assert site.problems == ()
    (record,) = site.testimonials
    assert record.quote == (
        "Dr. Sampel was kind & patient with me. I could of danced on my way home, honest."
    )
    assert record.state(site.articles[0].published) is TestimonialState.DRAFT
    assert "Still to be filled in: patient, relationship" in (site_folder / RECORD).read_text()


def test_importing_again_changes_nothing_even_on_another_day(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    page = write(tmp_path, PHYSICIAN_ARTICLE)
    run(page)
    before = files(site_folder)
    result = run(page, as_of="2027-02-01")
    assert result.exit_code == 0
    assert "Nothing changed: the same draft was there already." in result.output
    assert files(site_folder) == before


def test_a_draft_that_was_edited_is_only_replaced_when_told_so(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    page = write(tmp_path, EXPLAINER)
    run(page)
    draft = site_folder / EXPLAINED
    imported = draft.read_text(encoding="utf-8")
    draft.write_text(imported.replace("2026-11-21", "2026-12-01") + "\nMore.\n", encoding="utf-8")
    before = files(site_folder)
    result = run(page)
    assert (result.exit_code, files(site_folder)) == (2, before)
    assert f"{EXPLAINED} is there already" in result.output and "--update" in result.output
    shown = run(page, "--update")
    assert (shown.exit_code, files(site_folder)) == (2, before)
    assert "-More." in shown.output and "--update --yes" in shown.output
    assert run(page, "--update", "--yes").exit_code == 0
    assert draft.read_text(encoding="utf-8") == imported.replace("2026-11-21", "2026-12-01")


def test_front_matter_that_was_changed_by_hand_is_no_reason_to_refuse(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    page = write(tmp_path, EXPLAINER)
    run(page)
    draft = site_folder / EXPLAINED
    text = draft.read_text(encoding="utf-8").replace("format:", "keyphrase: stiff  # ours\nformat:")
    draft.write_text(text, encoding="utf-8")
    result = run(page)
    assert (result.exit_code, draft.read_text(encoding="utf-8")) == (0, text)
    assert "Nothing changed" in result.output


def test_an_article_on_the_site_is_replaced_with_leave_and_keeps_its_front_matter(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    page = write(tmp_path, EXPLAINER)
    run(page)
    draft = site_folder / EXPLAINED
    head = (
        draft.read_text(encoding="utf-8")
        .split("---\n")[1]
        .replace(
            "status: draft\n",
            "reviewed: {by: alexandra-sample, date: 2026-10-02}  # by letter\n"
            "allow: [{rule: PS801, reason: Its name, until: 2027-03-31}]\n",
        )
    )
    head = head.replace("Why Shoulders Go Stiff", "Why Do Shoulders Go Stiff?")
    draft.write_text(f"---\n{head}---\n\nOld words.\n", encoding="utf-8")
    before = files(site_folder)
    result = run(page)
    assert (result.exit_code, "is there already and is no draft" in result.output) == (2, True)
    assert files(site_folder) == before
    result = run(page, "--update", "--yes")
    assert result.exit_code == 0, result.output
    assert "-Old words." in result.output
    said = " ".join(result.output.split())
    assert "title and subtitle stayed as they are" in said
    assert "was reviewed by alexandra-sample on 2026-10-02" in said
    assert "0 lost. 100.0% are accounted for." in said
    after = draft.read_text(encoding="utf-8")
    assert after.startswith(f"---\n{head}---\n\nA stiff shoulder") and "Old" not in after
    assert "Nothing changed" in run(page).output


def test_an_address_that_is_taken_is_refused(run: Run, tmp_path: Path, site_folder: Path) -> None:
    page = write(tmp_path, EXPLAINER)
    run(page)
    draft = site_folder / EXPLAINED
    text = draft.read_text(encoding="utf-8").replace(
        "\nformat:", "\nslug: why-shoulders-go-stiff\nformat:"
    )
    draft.unlink()
    (draft.parent / "other.md").write_text(text, encoding="utf-8")
    result = run(page)
    assert result.exit_code == 2
    assert "content/articles/other.md already has the address" in result.output


def test_a_file_that_cannot_be_read_is_never_overwritten(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    there = site_folder / EXPLAINED
    there.parent.mkdir()
    there.write_text("notes", encoding="utf-8")
    page = write(tmp_path, EXPLAINER)
    for update in ((), ("--update",)):
        result = run(page, *update)
        assert (result.exit_code, f"Run practice check {EXPLAINED}" in result.output) == (2, True)
    assert there.read_text(encoding="utf-8") == "notes"


def test_two_sources_of_one_title_in_one_command_do_not_replace_each_other(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    one = write(tmp_path, EXPLAINER, "one.txt")
    two = write(tmp_path, EXPLAINER + "\nMore.\n", "two.txt")
    result = run(one, two, "--update")
    assert result.exit_code == 2
    assert "two.txt has the same title as one.txt" in result.output
    assert "More." not in (site_folder / EXPLAINED).read_text(encoding="utf-8")


def test_several_files_are_imported_though_one_cannot_be(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    result = run(
        write(tmp_path, PHYSICIAN_ARTICLE),
        write(tmp_path, "", "empty.txt"),
        write(tmp_path, EXPLAINER, "two.txt"),
    )
    assert result.exit_code == 2
    assert "Error: empty.txt is empty" in result.output
    assert {ARTICLE, EXPLAINED} <= set(files(site_folder))


def test_lost_words_exit_with_1_and_the_draft_is_written_all_the_same(
    run: Run, tmp_path: Path, site_folder: Path
) -> None:
    code = "# Why Knees Ache\n\n```\n# a remark in a program\n```\n"
    result = run(write(tmp_path, code, "page.md"))
    assert result.exit_code == 1
    assert "lost, put them back by hand: “#”" in result.output
    assert "Words were lost" in result.output
    assert (site_folder / "content/articles/why-knees-ache.md").is_file()


def test_outside_a_site_nothing_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(import_file, [write(tmp_path, EXPLAINER)])
    assert result.exit_code == 2
    assert "is not in a practice site" in result.output


@pytest.mark.parametrize("name", ["missing.txt", "folder", "page.docx", "zip.txt", "big.txt"])
def test_bad_input_is_refused_without_a_traceback(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "page.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "zip.txt").write_bytes(b"PK\x03\x04")
    with (tmp_path / "big.txt").open("wb") as big:
        big.truncate(50_000_000)
    result = run(str(tmp_path / name))
    assert result.exit_code == 2
    assert "Error: " in result.output
    assert isinstance(result.exception, SystemExit)


def test_a_new_physician_is_named_with_the_command_last(run: Run, tmp_path: Path) -> None:
    page = write(tmp_path, PHYSICIAN_ARTICLE.replace("Alexandra Sample", "Jane Roe"))
    result = run(page)
    assert 'Next\n  practice new physician "Jane Roe" --degree M.D.\n' in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("columns", "longest"), [(80, 80), (200, 100)])
def test_lines_fit_the_terminal(
    site_folder: Path, tmp_path: Path, columns: int, longest: int
) -> None:
    import pty
    import termios

    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (50, columns))
    result = subprocess.run(
        [sys.executable, "-m", "practice_site.cli", "import", write(tmp_path, EXPLAINER)],
        cwd=site_folder,
        env={k: v for k, v in os.environ.items() if k != "COLUMNS"} | {"PYTHONPATH": str(PLUGINS)},
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(slave)
    lines = os.read(master, 65536).decode().splitlines()
    os.close(master)
    assert (result.returncode, result.stderr) == (0, b"")
    assert lines[-1] == "  practice preview --drafts --open /articles/why-shoulders-go-stiff/"
    assert longest - 12 < max(len(line) for line in lines) <= longest
